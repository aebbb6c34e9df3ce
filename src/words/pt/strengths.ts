import type { Catalogue } from '../catalogue.ts';

export const strengths: Catalogue['strengths'] = {
  'SmolLM2 360M': 'Reformular rápido e resumir em poucas linhas. Sabe pouco, e erra fatos.',
  'Qwen3 0.6B': 'Muitos idiomas em pouco espaço. Pensa antes de responder, por isso uma resposta demora.',
  'Qwen3.5 0.8B': 'O mais novo do seu tamanho, em muitos idiomas, e econômico com memória em conversas longas.',
  'Gemma 3 1B': 'Inglês natural e bem formado para perguntas do dia a dia e para escrever.',
  'Llama 3.2 1B': 'Resumos, reescrita e respostas curtas, em oito idiomas.',
  'Qwen2.5 Coder 1.5B': 'Programas curtos e explicar código. Para outras coisas, use outro.',
  'Qwen3 1.7B': 'Perguntas que precisam de alguns passos, em muitos idiomas. Pensa primeiro.',
  'Granite 3.3 2B': 'Resumos objetivos e encontrar fatos em um texto, em doze idiomas.',
  'Gemma 2 2B': 'Inglês simpático e claro: cartas, explicações, ideias.',
  'SmolLM3 3B': 'O mais capaz daqui sem placa de vídeo, em seis idiomas. Pensa primeiro, e devagar.',
  'Llama 3.2 3B': 'Bom para quase tudo, em escrita e perguntas, em oito idiomas.',
  'Ministral 3 3B': 'Escrita e perguntas em idiomas europeus e asiáticos.',
  'Phi-4 mini': 'Aritmética, lógica e respostas estruturadas. Sabe do mundo menos do que o tamanho sugere.',
  'Qwen3 4B': 'Perguntas difíceis, passo a passo, em muitos idiomas. Pensa primeiro.',
  'Qwen2.5 Coder 7B': 'Escrever, explicar e corrigir código na maioria das linguagens de programação.',
  'Llama 3.1 8B': 'Textos longos, escrita cuidadosa e amplo conhecimento, em oito idiomas.',
  'Qwen3 8B': 'O mais capaz daqui para perguntas difíceis, em muitos idiomas. Pensa primeiro.',
};
