import type { Catalogue } from '../catalogue.ts';

export const strengths: Catalogue['strengths'] = {
  'SmolLM2 360M': 'Reformular rápido y resumir en breve. Sabe poco, y se equivoca en los datos.',
  'Qwen3 0.6B': 'Muchos idiomas en poco espacio. Piensa antes de responder, así que una respuesta tarda.',
  'Qwen3.5 0.8B': 'El más nuevo de su tamaño, en muchos idiomas, y ahorra memoria en conversaciones largas.',
  'Gemma 3 1B': 'Inglés natural y cuidado para preguntas de cada día y para escribir.',
  'Llama 3.2 1B': 'Resúmenes, reescritura y respuestas cortas, en ocho idiomas.',
  'Qwen2.5 Coder 1.5B': 'Programas cortos y explicar código. Para otras cosas, toma otro.',
  'Qwen3 1.7B': 'Preguntas que necesitan unos pasos, en muchos idiomas. Piensa primero.',
  'Granite 3.3 2B': 'Resúmenes sobrios y buscar datos en un texto, en doce idiomas.',
  'Gemma 2 2B': 'Inglés amable y claro: cartas, explicaciones, ideas.',
  'SmolLM3 3B': 'El más capaz de aquí sin tarjeta gráfica, en seis idiomas. Piensa primero, y despacio.',
  'Llama 3.2 3B': 'Vale para casi todo: escribir y preguntar, en ocho idiomas.',
  'Ministral 3 3B': 'Escribir y preguntar en idiomas europeos y asiáticos.',
  'Phi-4 mini': 'Aritmética, lógica y respuestas estructuradas. Sabe del mundo menos de lo que sugiere su tamaño.',
  'Qwen3 4B': 'Preguntas difíciles, paso a paso, en muchos idiomas. Piensa primero.',
  'Qwen2.5 Coder 7B': 'Escribir, explicar y arreglar código en la mayoría de los lenguajes de programación.',
  'Llama 3.1 8B': 'Textos largos, escritura cuidada y amplios conocimientos, en ocho idiomas.',
  'Qwen3 8B': 'El más capaz de aquí para preguntas difíciles, en muchos idiomas. Piensa primero.',
};
