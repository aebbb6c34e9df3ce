import { Glyph } from '../../ui/Glyph.tsx';
import type { MeterState } from './meter.ts';

/** The door in its states. Told apart by shape, not by colour alone. */
export function MeterGlyph({ state }: { state: MeterState }) {
  const isPartial = state.kind === 'sealed' && state.level === 'partial';
  return <Glyph>{shapes[isPartial ? 'partial' : state.kind]}</Glyph>;
}

const shapes = {
  sealed: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12.5l3 3 5-6.5" />
    </>
  ),
  partial: (
    <>
      <path d="M12 3a9 9 0 1 0 9 9" />
      <path d="M8 12h8" />
    </>
  ),
  open: (
    <>
      <path d="M5.6 18.4A9 9 0 1 1 18.4 5.6" />
      <path d="M13 11l7 7m0-6v6h-6" />
    </>
  ),
  unverified: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 4" />
      <path d="M12 8v5m0 3v.01" />
    </>
  ),
  unguarded: (
    <>
      <path d="M6 6a9 9 0 1 0 12 0" />
      <path d="M12 3v8" />
    </>
  ),
  breached: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 8l8 8M16 8l-8 8" />
    </>
  ),
};
