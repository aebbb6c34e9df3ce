import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'Isto não é um arquivo compactado nem um arquivo JSON.',
    nextStep: 'Escolha o arquivo como você o recebeu: o .zip ou o .json. Nada foi trazido.',
  },
  'no-conversations': {
    sentence: 'Não há conversas neste arquivo, ou nenhuma de um tipo conhecido aqui.',
    nextStep: 'São conhecidas as exportações de Airlock, ChatGPT, Claude, Open WebUI, llama.cpp e WebLLM Chat.',
  },
  newer: {
    sentence: 'Este arquivo foi feito por uma versão mais nova do Airlock.',
    nextStep: 'Atualize o Airlock em “Modelo e atualizações” e traga o arquivo de novo. Nada foi trazido.',
  },
  encrypted: {
    sentence: 'Este arquivo compactado tem uma senha própria.',
    nextStep: 'Descompacte-o com o programa que o fez, e escolha o arquivo JSON que estava dentro.',
  },
  'broken-archive': {
    sentence: 'Este arquivo compactado não abre: uma parte falta ou está danificada.',
    nextStep: 'Obtenha-o de novo de onde veio. Nada foi trazido.',
  },
  unreadable: {
    sentence: 'Não foi possível ler o arquivo até o fim, ou ele mudou nesse meio-tempo.',
    nextStep: 'Veja se ele ainda está lá e inteiro, e traga-o de novo. O que já foi trazido fica guardado.',
  },
};
