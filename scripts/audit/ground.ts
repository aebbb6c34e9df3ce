import { openSinks, type Sinks } from './sinks/open-sinks.ts';
import { layWayOut, type WayOut } from './way-out.ts';

/** Where an audit stands: its receivers, and what keeps all that is tried on this machine. */
export interface Ground {
  sinks: Sinks;
  /** Only in a network of our own. */
  wayOut: WayOut | undefined;
  /** Names that lead to our receivers end in this, and no other name leads anywhere. */
  zone: string;
  flags: readonly string[];
  close(): Promise<void>;
}

/** Without a network of our own every name but these is unknown to the browser, so that nothing leaves 127.0.0.0/8. */
const noOtherNames = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

export async function openGround(isOwnNetwork: boolean): Promise<Ground> {
  const wayOut = isOwnNetwork ? await layWayOut() : undefined;
  const sinks = await openSinks(isOwnNetwork);
  return {
    sinks,
    wayOut,
    zone: isOwnNetwork ? 'leak.test' : 'leak.localhost',
    flags: isOwnNetwork ? [] : [noOtherNames],
    async close() {
      await sinks.close();
      wayOut?.close();
    },
  };
}
