import { missing, type Outcome } from '../channel.ts';
import { succeeded } from './request-channels.ts';

/** Hands a request to the browser, which would go on with it when the page is closed. */
export async function fetchInBackground(url: string): Promise<Outcome> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as unknown as
    | { backgroundFetch?: { fetch(id: string, urls: string[]): Promise<{ abort(): unknown }> } }
    | undefined;
  if (!registration?.backgroundFetch) return missing;
  const fetching = await registration.backgroundFetch.fetch(`leak-${Date.now()}`, [url]);
  return succeeded(await fetching.abort());
}
