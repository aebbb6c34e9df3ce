import { formatTime } from '../../shared/format.ts';
import { currentLocale } from '../../shared/words.ts';
import type { MeterView } from './meter.ts';
import { words } from './words.ts';

/** What the meter says in words: one for the header, one sentence behind it. */
export interface MeterWords {
  label: string;
  sentence: string;
}

export function meterWords({ state, ledger }: MeterView): MeterWords {
  const { labels, ...say } = words();
  switch (state.kind) {
    case 'breached':
      return { label: labels.breached, sentence: say.leftAfterSealing(state.sentCount) };
    case 'unguarded':
      return { label: labels.unguarded, sentence: say.unguarded[state.reason] };
    case 'unverified':
      return {
        label: state.reason === 'checking' ? labels.checking : labels.unverified,
        sentence: say.doubts[state.reason],
      };
    case 'open': {
      const others = new Intl.ListFormat(currentLocale()).format(state.hosts);
      return {
        label: labels.open,
        sentence: state.hosts.length === 0 ? say.openToThisSite : say.openToOthers(others),
      };
    }
    case 'sealed': {
      const since = formatTime(state.sinceMs);
      const refused = say.triesRefused(ledger.refused);
      const label = state.level === 'browser' ? labels.sealed : labels.sealedInPart;
      const base = state.gaps.includes('browser') ? say.sealedInPart(since, refused) : say.sealed(since, refused);
      const ofServer = state.gaps.flatMap((gap) => (gap === 'browser' ? [] : say.fromServer[gap]));
      return { label, sentence: [base, ...ofServer].join(' ') };
    }
  }
}
