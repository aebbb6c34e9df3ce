import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'O Airlock não consegue iniciar aqui',
  secure: {
    sentence:
      'Este endereço não é seguro, e os navegadores só dão a endereços seguros aquilo de que o Airlock precisa.',
    nextStep: 'Abra-o por https, ou no dispositivo que o serve.',
  },
  storage: {
    sentence: 'Este navegador não deixa este site guardar nada neste dispositivo.',
    nextStep:
      'Permita que este site guarde dados (cookies e dados de sites), ou abra-o numa janela que não seja anônima.',
  },
  guard: {
    sentence: 'Este navegador não oferece um service worker aqui. Sem ele, nada pode ser mantido fora da rede.',
    nextStep: 'Abra o Airlock numa janela que não seja anônima, ou num Chrome, Edge, Firefox ou Safari atual.',
  },
  feature: (feature) => ({
    sentence: `Este navegador é antigo demais para o Airlock: falta-lhe ${feature}.`,
    nextStep: 'Atualize-o, ou use um Chrome, Edge, Firefox ou Safari atual.',
  }),
  failed: (name) => ({
    sentence: `Algo falhou ao iniciar esta página: ${name}.`,
    nextStep:
      'Recarregue a página. Se falhar de novo, informe este nome. O que foi guardado continua neste dispositivo.',
  }),
};
