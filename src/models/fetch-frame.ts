import { createHubClient } from '../fetching/hub-client.ts';
import type { HubDesk } from '../fetching/hub-desk.ts';
import type { FrameHello, FrameLooks, HubVerbs } from '../fetching/hub-verbs.ts';
import { connect, type Connection } from '../shared/channel.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { currentLanguage } from '../shared/words.ts';

/** The frame wants to be seen: a person has to agree inside it. */
export interface Asking {
  modelId: string;
  heightPx: number;
  /** “Not now”, said outside the frame. */
  cancel: () => void;
}

export interface FetchFrame {
  desk: HubDesk;
  readonly asking: Readable<Asking | undefined>;
  /** Puts the frame into the page, once: a frame that is moved begins anew. */
  mount(place: HTMLElement, title: string): void;
}

export interface FetchFrameParts {
  /** Makes the frame inside `host` and returns its window: the page guard lets nobody else make one. */
  open: (host: HTMLElement, title: string) => Window;
  /** Each address of another site that was asked, and the bytes that came from it. */
  onSent: (address: string, bytesIn: number) => void;
}

export function createFetchFrame({ open, onSent }: FetchFrameParts): FetchFrame {
  const asking = createStore<Asking | undefined>(undefined);
  const connected = Promise.withResolvers<Connection<HubVerbs>>();
  let inside: Window | undefined;

  addEventListener('message', ({ data, source, ports }: MessageEvent<Partial<FrameHello> | undefined>) => {
    const [port] = ports;
    if (!inside || source !== inside || data?.airlockFetch !== 1 || !port) return;
    const connection = connect<HubVerbs>(port);
    port.start();
    void connection.call('watch', undefined, { onEvent: ({ address, bytesIn }) => onSent(address, bytesIn) });
    connected.resolve(connection);
  });

  return {
    asking,
    mount(place, title) {
      inside ??= open(place, title);
    },
    desk: createHubClient({
      connection: () => connected.promise,
      looks: readLooks,
      onConsent({ id }, news, cancel) {
        if (news.kind === 'asking') asking.set({ modelId: id, heightPx: news.heightPx, cancel });
        else if (asking.get()?.modelId === id) asking.set(undefined);
      },
    }),
  };
}

function readLooks(): FrameLooks {
  const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
  const isDark =
    colorScheme === 'dark' || (colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return { language: currentLanguage(), isDark, fontPx: Number.parseFloat(fontSize) };
}
