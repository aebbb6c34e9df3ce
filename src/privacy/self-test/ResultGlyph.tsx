import { Glyph } from '../../ui/Glyph.tsx';
import type { ChannelResult } from './judge-channel.ts';

/** What became of a try. Told apart by shape, not by colour alone. */
export function ResultGlyph({ kind }: { kind: ChannelResult['kind'] }) {
  return <Glyph>{shapes[kind]}</Glyph>;
}

const shapes = {
  stopped: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12.5l3 3 5-6.5" />
    </>
  ),
  'stopped-silently': (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 4" />
      <path d="M8 12.5l3 3 5-6.5" />
    </>
  ),
  'not-stopped': <path d="M5 12h13m-6-6l6.5 6-6.5 6M4 5v14" />,
  'not-available': <path d="M8 12h8" />,
};
