import { useOnline } from '../../ui/use-online.ts';
import { words } from './no-network-words.ts';

/** Said in the meter while the browser says that there is no network. */
export function NoNetwork() {
  if (useOnline()) return null;
  return <p data-offline>{words().offline}</p>;
}
