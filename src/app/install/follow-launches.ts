import { launches, type Launch } from './launches.ts';

/** Does what the app was opened for, now and when it is opened so again, until the returned function is called. */
export function followLaunches(open: Record<Launch, () => void>): () => void {
  function follow(): void {
    const asked = launches.find((launch) => launch === location.hash);
    if (!asked) return;
    // A reload is not to begin it again.
    history.replaceState(history.state, '', location.pathname);
    open[asked]();
  }
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
