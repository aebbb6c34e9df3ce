import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Você está offline. Aqui tudo continua funcionando.',
  mayBeCleared:
    'O navegador pode apagar tudo isto quando o dispositivo ficar cheio. Instalar o Airlock ajuda; seguro mesmo é um backup.',
  worthInstalling:
    'Instalado como aplicativo, o Airlock corre menos risco de ser apagado quando o dispositivo ficar cheio.',
  howToInstall: 'Como instalar',
  notAgain: 'Não lembrar de novo',
  title: 'Instalar como aplicativo',
  why: 'Um navegador pode apagar o que um site guarda: quando o dispositivo fica cheio e, no Safari, depois de sete dias sem visita. Com um aplicativo instalado ele é mais cuidadoso. Só um backup é seguro.',
  isAnApp: 'Você já o tem como aplicativo: esta é a janela dele.',
};
