import { Button } from '../ui/Button.tsx';
import { CurtainIcon, LockIcon } from '../ui/icons.tsx';
import { useStore } from '../ui/use-store.ts';
import { keysOf, shortcuts } from './palette/shortcuts.ts';
import type { Services } from './services.ts';
import { words } from './words.ts';

/** Hides the page at once: for those without a keyboard, and those who do not know the keys. */
export function CoverButtons({ vault: { custody }, curtain }: Pick<Services, 'vault' | 'curtain'>) {
  const { phase } = useStore(custody.state);
  return (
    <>
      <Button
        look="quiet"
        square
        aria-label={words().blur}
        title={`${words().blur} (${keysOf(shortcuts.curtain).join(' ')})`}
        onClick={() => curtain.set(true)}
      >
        <CurtainIcon />
      </Button>
      {phase !== 'off' && phase !== 'opening' && (
        <Button
          look="quiet"
          square
          aria-label={words().lock}
          title={`${words().lock} (${keysOf(shortcuts.lock).join(' ')})`}
          onClick={() => void custody.lock('everywhere')}
        >
          <LockIcon />
        </Button>
      )}
    </>
  );
}
