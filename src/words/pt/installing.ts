import type { Catalogue } from '../catalogue.ts';

export const installing: Catalogue['installing'] = {
  title: 'Instalar o Airlock como aplicativo',
  why: 'Um aplicativo tem janela própria, e os navegadores cuidam melhor do que ele guarda do que daquilo que uma página guarda. Funciona sem rede, como esta página.',
  learns: 'Para instalar, o navegador pede a este site o nome e os ícones do aplicativo.',
  install: 'Instalar',
  installed: 'Instalado. Está entre os seus aplicativos.',
  isAnApp: 'Você já o tem como aplicativo: esta é a janela dele.',
  ways: {
    android: 'Abra o menu do navegador, escolha “Adicionar à tela inicial” e depois “Instalar”.',
    chromium: 'Procure no menu do navegador “Instalar Airlock” ou “Instalar página como aplicativo”.',
    'firefox-android': 'Abra o menu do navegador e escolha “Adicionar aplicativo à tela inicial”.',
    ios: 'Abra o menu Compartilhar e escolha “Adicionar à Tela de Início”.',
    mac: 'Na barra de menus do Safari, escolha Arquivo e depois “Adicionar ao Dock”.',
    none: 'O Firefox no computador não consegue instalar. Um favorito traz até aqui do mesmo jeito, e um backup guarda o que você tem.',
    unknown:
      'Procure no menu do navegador “Instalar” ou “Adicionar à tela inicial”. Nem todos têm isso; um favorito traz até aqui do mesmo jeito.',
  },
  notes: {
    android:
      'O Chrome pede ao Google que monte o pacote do aplicativo; assim o Google fica sabendo que este site está instalado.',
    ios: 'Lá o aplicativo tem um armazenamento próprio. Faça primeiro um backup aqui e restaure-o no aplicativo.',
    mac: 'Lá o aplicativo tem um armazenamento próprio. Faça primeiro um backup aqui e restaure-o no aplicativo.',
  },
};
