import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';

/** Something that takes a passphrase: whether it is being tried, and why it failed last. */
export interface Trying {
  isBusy: boolean;
  trouble: Trouble | undefined;
  /** Whether it worked. */
  run(work: () => Promise<void>): Promise<boolean>;
}

export function useTrying(): Trying {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    // What had to wait may be tried again, and says so by no longer saying that it has to wait.
    if (trouble?.name !== 'TooManyTries') return;
    const timer = setTimeout(() => setTrouble(undefined), Number(trouble.detail['waitSeconds']) * 1000);
    return () => clearTimeout(timer);
  }, [trouble]);
  return {
    isBusy: isBusy || trouble?.name === 'TooManyTries',
    trouble,
    async run(work) {
      setBusy(true);
      setTrouble(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        setTrouble(asTrouble(error, 'StorageFailed'));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
