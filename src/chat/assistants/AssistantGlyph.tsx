import { Icon } from '../../ui/icons.tsx';
import type { Glyph, GlyphDrawing } from '../../vault/kit/kit-records.ts';
import styles from './AssistantGlyph.module.css';

/** A letter, an emoji or a drawing in a coloured round. Decoration: the name stands beside it. */
export function AssistantGlyph({ glyph: { colour, sign, drawing }, name }: { glyph: Glyph; name: string }) {
  return (
    <span className={styles.glyph} data-colour={colour} aria-hidden="true">
      {sign === undefined && drawing ? <Drawing drawing={drawing} /> : (sign ?? firstSign(name))}
    </span>
  );
}

export function Drawing({ drawing }: { drawing: GlyphDrawing }) {
  return (
    <Icon size={16}>
      <path d={paths[drawing]} />
    </Icon>
  );
}

const firstSign = (name: string): string => [...new Intl.Segmenter().segment(name)][0]?.segment.toUpperCase() ?? '';

/** Drawn by us on a 24-unit grid. */
const paths: Record<GlyphDrawing, string> = {
  speech:
    'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.5z',
  bulb: 'M9 17.5c0-2.5-3-3.800-3-7.5a6 6 0 0 1 12 0c0 3.700-3 5-3 7.5zM10 21h4',
  pen: 'M4 20h4L19 9a2.1 2.1 0 0 0-4-3L5 16zM13 8l3 3',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17z',
  lines: 'M5 6.5h14M5 12h14M5 17.5h8',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.200c-1.100.6-1.5 1.200-1.5 2.5M12 18.5v.01',
  book: 'M12 6.5C10 5 7.5 4.5 4 4.5v13c3.5 0 6 .5 8 2c2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2zM12 6.5v13',
  list: 'M9.5 6.5H20M9.5 12H20M9.5 17.5H20M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
};
