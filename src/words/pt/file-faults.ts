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
  'newer-version': (file) => ({
    sentence: `${file} é um arquivo GGUF de uma versão mais nova que este aplicativo.`,
    nextStep: 'Procure um arquivo mais antigo do mesmo modelo ou uma versão mais nova do Airlock.',
  }),
  'big-endian': (file) => ({
    sentence: `${file} foi feito para computadores com a outra ordem de bytes.`,
    nextStep: 'Pegue o arquivo comum do mesmo modelo: o nome dele não traz “be” nem “big-endian”.',
  }),
  pointer: (file) => ({
    sentence: `${file} é um ponteiro do Git LFS: diz onde o modelo está, mas não é o modelo.`,
    nextStep: 'Baixe o próprio arquivo na página dele e depois importe-o.',
  }),
  'web-page': (file) => ({
    sentence: `${file} é uma página da web ou uma mensagem de um site, salva no lugar do modelo.`,
    nextStep: 'Baixe o modelo de novo; talvez o site peça para entrar antes.',
  }),
  archive: (file) => ({
    sentence: `${file} é um arquivo compactado.`,
    nextStep: 'Descompacte-o e escolha o arquivo .gguf que está dentro.',
  }),
  safetensors: (file) => ({
    sentence: `${file} está no formato safetensors, que nenhum motor daqui lê.`,
    nextStep: 'Procure um arquivo GGUF do mesmo modelo.',
  }),
  'image-part': (file) => ({
    sentence: `${file} é a parte de um modelo que lê imagens (mmproj), não o modelo.`,
    nextStep: 'Escolha o outro arquivo do mesmo modelo, sem “mmproj” no nome. Este aplicativo não lê imagens.',
  }),
  adapter: (file) => ({
    sentence: `${file} é um complemento de um modelo (adaptador LoRA ou vetor de controle), não um modelo.`,
    nextStep: 'Escolha um modelo inteiro: este aplicativo não carrega complementos.',
  }),
  imatrix: (file) => ({
    sentence: `${file} é uma matriz de importância: estatísticas da compactação de um modelo, não um modelo.`,
    nextStep: 'Escolha o arquivo do próprio modelo.',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} contém um vocabulário e nenhum peso.`,
    nextStep: 'Escolha o arquivo do próprio modelo.',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} é um modelo de busca (${kind}): compara textos e não escreve nenhum.`,
    nextStep: 'Escolha um modelo de conversa. O nome dele costuma conter “instruct” ou “chat”.',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} é um modelo de imagens ou vídeo (${kind}), não de texto.`,
    nextStep: 'Escolha um modelo de conversa.',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} é um modelo de som ou fala (${kind}), não de texto.`,
    nextStep: 'Escolha um modelo de conversa.',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} é um modelo de linguagem de um tipo (${kind}) que não conversa.`,
    nextStep: 'Escolha um modelo de conversa.',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || 'Este modelo'} é de um tipo que o motor daqui não conhece: ${kind}.`,
    nextStep: 'Escolha outro modelo ou procure uma versão mais nova do Airlock.',
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
