import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: 'Una dirección en la respuesta',
  intro: 'La escribió un modelo, y puede que se la haya inventado. Airlock no la abre.',
  whole: 'La dirección completa',
  copy: 'Copiar la dirección',
  close: 'Cerrar',
  hidden: 'Los caracteres que no se ven están escritos con su código, como en ⟨U+202E⟩.',
  notUnderstood: 'Ningún navegador entendería esta dirección.',
  heldBack: (scheme) =>
    `Empieza por «${scheme}», así que no es la dirección de una página. No hay botón para copiarla.`,
  sentAlong: 'Quien la abre envía también lo que va después del signo de interrogación.',
  mail: 'Es una dirección de correo electrónico.',
  noHost: 'No nombra ningún host, así que no lleva a ninguna parte.',
  host: (host) => `Lleva a ${host}.`,
  anotherHost: 'La respuesta muestra otro host en su lugar.',
  beforeAt: 'Lo que va antes de la @ no es el host.',
  lookalike: (host) => `Algunas letras de su host pueden parecer otras. En letras simples es ${host}.`,
};
