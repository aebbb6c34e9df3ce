import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `Hecho por:       ${maker}`,
  licence: (licence) => `Licencia:        ${licence}`,
  packed: (packed) => `Comprimido como: ${packed}`,
  unknown: 'desconocido',
  how: `Un modelo para la tarjeta gráfica, guardado desde Airlock. Para usarlo en otro dispositivo,
abre Airlock allí, ve a «Modelo y actualizaciones» y suelta esta carpeta en la página. No hace
falta red.`,
  check: (sums) => `Cada archivo se comprueba entonces con ${sums}. Sin Airlock, esto hace lo mismo:`,
};
