import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: 'Tentar vazar',
    cloud: 'O que uma nuvem teria recebido',
    receipt: 'Guardar um comprovante',
  },
  closed: {
    unguarded: 'Fechado enquanto esta página não estiver guardada',
    busy: 'Uma resposta da conversa anterior ainda está sendo escrita',
  },
  unguarded:
    'Esta página não está guardada, por isso não dá para perguntar nada. Suas conversas estão aqui para ler. Recarregar traz a guarda de volta; um dispositivo que nunca foi preparado precisa disso primeiro.',
  putGuardBack: 'Trazer a guarda de volta',
  prepare: 'Preparar este dispositivo',
  blur: 'Desfocar a página',
  lock: 'Bloquear',
  eraseEverything: 'Apagar tudo',
  restoreBackup: 'Restaurar um backup',
  model: {
    checking: 'Verificando os arquivos do modelo',
    shaders: (model, done, total) =>
      `O driver gráfico prepara ${model}: ${done} de ${total} programas. Na primeira vez isso pode levar minutos.`,
    loadingFrom: (model, size) => `Carregando ${model} deste dispositivo, ${size}`,
    loading: 'Carregando o modelo',
    chooseAnother: 'Escolher outro',
    elsewhere: 'O modelo está em uso em outra aba. Ele vem para cá quando aquela aba for fechada.',
    useHere: 'Usar aqui',
    change: (model) => `Modelo: ${model}. Trocar`,
    onGpu: (time) => `na placa de vídeo · carregado em ${time}`,
    onProcessor: (threads, time) =>
      `no processador, ${plural(threads, { one: '# thread', other: '# threads' })} · carregado em ${time}`,
  },
};
