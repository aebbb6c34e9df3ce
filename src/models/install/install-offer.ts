import { createStore, type Readable } from '../../shared/store.ts';

/** Chromium's own; TypeScript does not know it. It can be used once. */
interface BeforeInstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Whether this page can ask the browser to install the app: `none` where it cannot, or not now. */
export interface InstallOffer {
  readonly state: Readable<'none' | 'ready' | 'installed'>;
  /** The browser asks the person. Only after a press. */
  ask(): Promise<void>;
}

/** Hears the browser from the first moment on: it says only once that it would install. */
export function createInstallOffer(page: EventTarget = globalThis): InstallOffer {
  const state = createStore<'none' | 'ready' | 'installed'>('none');
  let offered: BeforeInstallPrompt | undefined;
  page.addEventListener('beforeinstallprompt', (event) => {
    // The browser's own banner stays away: it would come before anybody knows what this is.
    event.preventDefault();
    offered = event as BeforeInstallPrompt;
    state.set('ready');
  });
  page.addEventListener('appinstalled', () => state.set('installed'));
  return {
    state,
    async ask() {
      const asked = offered;
      offered = undefined;
      const { outcome } = (await asked?.prompt()) ?? { outcome: 'dismissed' };
      state.set(outcome === 'accepted' ? 'installed' : 'none');
    },
  };
}
