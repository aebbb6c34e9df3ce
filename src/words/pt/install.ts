import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Você está offline. Aqui tudo continua funcionando.',
  mayBeCleared:
    'O navegador pode apagar tudo isto quando o dispositivo ficar cheio. Instalar o Airlock ajuda; seguro mesmo é um backup.',
  mayBeClearedAsApp: 'O navegador pode apagar tudo isto quando o dispositivo ficar cheio. Seguro mesmo é só um backup.',
  worthInstalling:
    'Instalado como aplicativo, o Airlock corre menos risco de ser apagado quando o dispositivo ficar cheio.',
  howToInstall: 'Como instalar',
  notAgain: 'Não lembrar de novo',
  title: 'Instalar como aplicativo',
  why: 'Um navegador pode apagar o que um site guarda: quando o dispositivo fica cheio e, no Safari, depois de sete dias sem visita. Com um aplicativo instalado ele é mais cuidadoso. Só um backup é seguro.',
  shortOfRoom: (most) =>
    `O navegador deixa a este aplicativo no máximo mais ${most}. Remova um modelo que você não usa, ou libere espaço neste dispositivo, antes que ele fique cheio.`,
  seeModels: 'Ver os modelos',
  haveRead: 'Li isto',
  lost: {
    title: 'O que estava guardado aqui desapareceu.',
    meaning:
      'O navegador começou um armazenamento vazio: não conseguiu abrir o que estava aqui, ou algo o removeu. O Airlock não apaga nada sem que se peça. Se você tiver um backup, ele traz tudo de volta.',
    restore: 'Restaurar um backup',
  },
  isAnApp: 'Você já o tem como aplicativo: esta é a janela dele.',
};
