import { useEffect, useEffectEvent } from 'react';
import { useStore } from '../../ui/use-store.ts';
import type { Services } from '../services.ts';
import { followLaunches } from './follow-launches.ts';
import { hush } from './hush.ts';
import { keepAwake } from './keep-awake.ts';
import type { Launch } from './launches.ts';
import { markIcon } from './mark-icon.ts';
import { StoreLost } from '../StoreLost.tsx';
import { Offline } from './Offline.tsx';

export interface AsAppProps extends Pick<Services, 'curtain' | 'openConversation' | 'temporary' | 'vault'> {
  /** In any conversation. */
  isAnswering: boolean;
  /** What the app's shortcuts open. */
  open: Record<Launch, () => void>;
  onRestore: () => void;
}

/** What the page owes to the device that it is on: shortcuts, the icon, the screen, silence, and whether it is offline. */
export function AsApp({ isAnswering, open, onRestore, curtain, openConversation, temporary, vault }: AsAppProps) {
  const isCovered = useStore(curtain);
  const openId = useStore(openConversation);
  const temporaryTalk = useStore(temporary.talk);

  const openNow = useEffectEvent((launch: Launch) => open[launch]());
  useEffect(
    () =>
      followLaunches({
        '#new': () => openNow('#new'),
        '#temporary': () => openNow('#temporary'),
        '#search': () => openNow('#search'),
      }),
    [],
  );

  useEffect(() => markIcon(isAnswering), [isAnswering]);
  useEffect(() => {
    // A device that one holds: others are set to sleep when their owner wants it.
    if (isAnswering && matchMedia('(pointer: coarse)').matches) return keepAwake();
  }, [isAnswering]);

  // Another conversation, a drawn curtain, and a locked page, on which this is not drawn at all.
  useEffect(() => hush, [isCovered, openId, temporaryTalk]);
  useEffect(() => {
    const hushHidden = (): void => void (document.visibilityState === 'hidden' && hush());
    document.addEventListener('visibilitychange', hushHidden);
    return () => document.removeEventListener('visibilitychange', hushHidden);
  }, []);
  return (
    <>
      <StoreLost vault={vault} onRestore={onRestore} />
      <Offline />
    </>
  );
}
