import { askGuard } from '../egress/hello.ts';

/** The build whose service worker is in charge of this site here, if there is one. */
export async function installedBuild(): Promise<string | undefined> {
  // Some private windows have no service workers at all; installing one then says so.
  const registration = await navigator.serviceWorker?.getRegistration('/');
  return registration?.active ? (await askGuard(registration.active))?.build : undefined;
}
