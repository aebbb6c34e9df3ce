import { words } from '../../assistants/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { glyphColours, glyphDrawings, type Glyph, type GlyphDrawing } from '../../vault/kit/kit-records.ts';
import { AssistantGlyph } from './AssistantGlyph.tsx';
import styles from './Assistants.module.css';

export interface GlyphChoiceProps {
  glyph: Glyph;
  /** Whose first letter stands there where nothing else does. */
  name: string;
  onChange: (glyph: Glyph) => void;
}

/** The round's colour, and what is drawn in it where there is no letter. */
export function GlyphChoice({ glyph, name, onChange }: GlyphChoiceProps) {
  const { colour, drawing } = glyph;
  function draw(next: GlyphDrawing | ''): void {
    const { drawing: _before, ...others } = glyph;
    onChange(next === '' ? others : { ...others, drawing: next });
  }
  return (
    <div className={styles.glyphs}>
      <AssistantGlyph glyph={glyph} name={name} />
      <Choice
        label={words().picture}
        options={[
          { value: '', label: words().noPicture },
          ...glyphDrawings.map((value) => ({ value, label: words().drawings[value] })),
        ]}
        value={drawing ?? ''}
        onChange={draw}
      />
      <Choice
        label={words().colour}
        options={glyphColours.map((value) => ({ value, label: words().colours[value] }))}
        value={colour}
        onChange={(next) => onChange({ ...glyph, colour: next })}
      />
    </div>
  );
}
