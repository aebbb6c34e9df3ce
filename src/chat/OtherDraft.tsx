import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Drafts } from './drafts.ts';
import { words } from './turn-words.ts';

export interface OtherDraftProps {
  drafts: Drafts;
  place: string;
  onTake: (text: string) => void;
}

/** That another tab has a text for the same place, and the way to it. The text that stands here is kept beside it. */
export function OtherDraft({ drafts, place, onTake }: OtherDraftProps) {
  const apart = useStore(drafts.apart);
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    drafts.others(place).then(
      (found) => isCurrent && setOthers(found),
      () => {}, // a store that fails is told of where the conversation is to stand
    );
    return () => {
      isCurrent = false;
    };
  }, [drafts, place, apart]);
  const [other] = others;
  if (other === undefined) return undefined;
  const take = (): void => void drafts.take(place, other).then(() => onTake(other));
  return (
    <div role="status" data-other-drafts={others.length}>
      <Notice actions={<Button onClick={take}>{words().otherDraft.show}</Button>}>{words().otherDraft.isThere}</Notice>
    </div>
  );
}
