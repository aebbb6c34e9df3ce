import { shortcutName } from '../settings/shortcut-name.ts';
import { Button } from '../ui/Button.tsx';
import { CurtainIcon, LockIcon } from '../ui/icons.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Services } from './services.ts';

/** Hides the page at once: for those without a keyboard, and those who do not know the keys. */
export function CoverButtons({ vault: { custody }, curtain }: Pick<Services, 'vault' | 'curtain'>) {
  const { phase } = useStore(custody.state);
  return (
    <>
      <Button
        look="quiet"
        square
        aria-label="Blur the page"
        title={`Blur the page (${shortcutName} .)`}
        onClick={() => curtain.set(true)}
      >
        <CurtainIcon />
      </Button>
      {phase !== 'off' && phase !== 'opening' && (
        <Button
          look="quiet"
          square
          aria-label="Lock"
          title={`Lock (${shortcutName} Shift .)`}
          onClick={() => void custody.lock('everywhere')}
        >
          <LockIcon />
        </Button>
      )}
    </>
  );
}
