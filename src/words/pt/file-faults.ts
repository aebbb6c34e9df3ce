import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} não é um arquivo GGUF.`,
    nextStep: 'Escolha o arquivo de um modelo cujo nome termine em .gguf.',
  }),
  version: (file) => ({
    sentence: `${file} é um arquivo GGUF de uma versão que este aplicativo não lê.`,
    nextStep: 'Procure um arquivo mais novo do mesmo modelo.',
  }),
  'cut-off': (file) => ({
    sentence: `${file} termina antes do modelo.`,
    nextStep: 'A cópia ou o download foi cortado: obtenha-o de novo e depois importe-o.',
  }),
  header: (file) => ({
    sentence: `O que ${file} diz de si mesmo não pode ser verdade.`,
    nextStep: 'Obtenha-o de novo de quem o fez. Ele não foi importado.',
  }),
  split: (file) => ({
    sentence: `${file} é um de vários arquivos de um modelo.`,
    nextStep: 'Escolha um modelo que seja um único arquivo.',
  }),
  unreadable: (file) => ({
    sentence: `${file || 'O que você escolheu'} não pôde ser lido até o fim, ou mudou nesse meio-tempo.`,
    nextStep: 'Veja se ainda está lá, e importe de novo.',
  }),
  replaced: (file) => ({
    sentence: `${file} agora é, no site, um arquivo diferente do que este aplicativo conhece.`,
    nextStep: 'Nada dele foi baixado. Escolha outro modelo, ou procure uma versão mais nova do Airlock.',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} veio duas vezes, e nas duas não era o arquivo prometido.`,
    nextStep: 'Nada dele é usado. Tente mais tarde, ou escolha outro modelo.',
  }),
  'no-model': () => ({
    sentence: 'Não há modelo no que você escolheu, ou nenhum que este aplicativo consiga usar.',
    nextStep: 'Escolha um arquivo cujo nome termine em .gguf, ou uma pasta que contenha mlc-chat-config.json.',
  }),
  'several-models': () => ({
    sentence: 'Há mais de um modelo no que você escolheu.',
    nextStep: 'Escolha o arquivo ou a pasta de um deles.',
  }),
  'several-libraries': (file) => ({
    sentence: `Um modelo tem uma biblioteca, e aqui há várias: ${file}.`,
    nextStep: 'Deixe a que foi feita para este modelo e este aplicativo, e escolha de novo.',
  }),
  'not-library': (file) => ({
    sentence: `${file} não é a biblioteca de um modelo.`,
    nextStep: 'Obtenha de novo o arquivo .wasm deste modelo e depois importe-o.',
  }),
  'not-json': (file) => ({
    sentence: `${file} não pode ser lido: outra coisa foi salva com esse nome.`,
    nextStep: 'Obtenha-o de novo de quem fez o modelo. Nada foi importado.',
  }),
  'other-size': (file) => ({
    sentence: `${file} não tem o tamanho que a própria lista do modelo diz.`,
    nextStep: 'A cópia ou o download foi cortado, ou ele é de outro modelo: obtenha-o de novo e depois importe-o.',
  }),
  altered: (file) => ({
    sentence: `${file} não é o arquivo de que fala o SHA256SUMS.txt ao lado dele.`,
    nextStep: 'Copie a pasta de novo de onde veio. Ela não foi importada.',
  }),
  'too-many': (file) => ({
    sentence: `${file} contém arquivos demais para a pasta de um modelo.`,
    nextStep: 'Escolha a pasta do próprio modelo.',
  }),
  refused: (file) => ({
    sentence: file
      ? `O motor não consegue usar uma parte deste modelo: ${file}.`
      : 'O motor não consegue usar uma parte deste modelo.',
    nextStep: 'Ela está como foi trazida para cá: escolha outro modelo, ou traga este de outra fonte.',
  }),
  damaged: (file) => ({
    sentence: `Uma parte de ${file} não é mais o que era quando foi importada.`,
    nextStep: 'Importe o mesmo arquivo de novo, ou escolha outro modelo.',
  }),
};
