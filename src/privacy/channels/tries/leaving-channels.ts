import { policy } from '../../../egress/policy.ts';
import { noWord, type Channel, type Outcome } from '../channel.ts';
import { onStage, settle } from './stage.ts';

/** Each of these would take this page away if nothing stopped it. They run only when a person asks for them. */
export const leavingChannels: readonly Channel[] = [
  {
    id: 'leave-location',
    code: "location.href = '$URL'",
    run: ({ url }) => leave(() => (location.href = url)),
  },
  {
    id: 'leave-upgraded',
    code: "location.href = '$HTTPS'",
    run: ({ secureUrl }) => leave(() => (location.href = secureUrl)),
  },
  {
    id: 'leave-message',
    code: "thread.onmessage = () => (location.href = '$URL')",
    run: ({ url }) => leaveAtWord(url),
  },
  {
    id: 'leave-mail',
    code: "location.href = 'mailto:leak@$HOST$QUERY'",
    reportedAs: ['mailto:'],
    run: ({ host, query }) => leave(() => (location.href = `mailto:leak@${host}${query}`)),
  },
  {
    id: 'leave-replace',
    code: "location.replace('$URL')",
    run: ({ url }) => leave(() => location.replace(url)),
  },
  {
    id: 'leave-navigate',
    code: "navigation.navigate('$URL')",
    run: ({ url }) => {
      if (!globalThis.navigation) return { kind: 'missing' };
      return leave(() => {
        const { committed, finished } = navigation.navigate(url);
        committed?.catch(() => {}); // it was stopped: the guard says so
        finished?.catch(() => {}); // the same
      });
    },
  },
  {
    id: 'leave-own',
    code: "location.href = '$URL'",
    isOwnSite: true,
    run: ({ url }) => leave(() => (location.href = url)),
  },
  {
    id: 'leave-own-page',
    code: "location.href = '/index.html$QUERY'",
    isOwnSite: true,
    run: ({ query }) => leave(() => (location.href = `/index.html${query}`)),
  },
  {
    id: 'leave-own-name',
    code: "address.password = '$QUERY'; location.href = address",
    isOwnSite: true,
    run: ({ query }) =>
      leave(() => {
        const address = new URL(policy.chat.exits[0], location.origin);
        [address.username, address.password] = ['leak', query];
        location.href = address.href;
      }),
  },
  {
    id: 'leave-opener',
    code: "window.open('').opener.location = '$URL'",
    run: async ({ url }) => {
      const opened = open('');
      if (!opened) return { kind: 'refused', sign: 'no-window' };
      return await leave(() => ((opened.opener as Window).location.href = url)).finally(() => opened.close());
    },
  },
  {
    id: 'leave-frame-top',
    code: 'frame.contentDocument.body.innerHTML = \'<a target="_top" href="$URL">\'',
    silentWall: 'policy',
    run: ({ url }) =>
      onStage(async (stage) => {
        const frame = document.createElement('iframe');
        stage.append(frame);
        const inside = frame.contentDocument;
        const anchor = inside?.createElement('a');
        if (!inside || !anchor) return noWord;
        inside.body.append(Object.assign(anchor, { href: url, target: '_top' }));
        anchor.click();
        return await settle();
      }),
  },
  { id: 'leave-link', code: '<a href="$URL">', run: ({ url }) => click(url, {}) },
  {
    id: 'leave-link-window',
    code: '<a href="$URL" target="_blank">',
    run: ({ url }) => click(url, { target: '_blank' }),
  },
  {
    id: 'leave-link-ping',
    code: '<a href="$URL" ping="$URL">',
    run: ({ url }) => click(url, { ping: url }),
  },
  {
    id: 'leave-own-ping',
    code: '<a href="$URL" ping="$URL">',
    isOwnSite: true,
    run: ({ url }) => click(url, { ping: url }),
  },
  {
    id: 'leave-download',
    code: '<a href="$URL" download>',
    run: ({ url }) => click(url, { download: 'leak' }),
  },
  {
    id: 'leave-own-download',
    code: '<a href="$URL" download>',
    isOwnSite: true,
    run: ({ url }) => click(url, { download: 'leak' }),
  },
  {
    id: 'leave-form',
    code: '<form action="$URL">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'get' }),
  },
  {
    id: 'leave-form-post',
    code: '<form method="post" action="$URL">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'post' }),
  },
  {
    id: 'leave-form-shadow',
    code: "element.attachShadow({ mode: 'closed' }).append(form); form.action = '$URL'; form.submit()",
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'post' }, (stage) => stage.attachShadow({ mode: 'closed' })),
  },
  {
    id: 'leave-form-window',
    code: '<form action="$URL" target="_blank">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'get', target: '_blank' }),
  },
  {
    id: 'leave-refresh',
    code: '<meta http-equiv="refresh" content="0; url=$URL">',
    run: async ({ url }) => {
      const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${url}` });
      return await leave(() => document.head.append(meta)).finally(() => meta.remove());
    },
  },
];

async function leave(go: () => void): Promise<Outcome> {
  go();
  return await settle();
}

/** The self-test's thread says a word as soon as it runs: a task that no gesture of a person began. */
async function leaveAtWord(url: string): Promise<Outcome> {
  const thread = new Worker(policy.selfTestThread.paths[0], { type: 'module' });
  const word = Promise.withResolvers<void>();
  thread.addEventListener('message', () => word.resolve(), { once: true });
  try {
    await word.promise;
    return await leave(() => (location.href = url));
  } finally {
    thread.terminate();
  }
}

async function click(url: string, properties: Partial<HTMLAnchorElement>): Promise<Outcome> {
  return await onStage(async (stage) => {
    const anchor = Object.assign(document.createElement('a'), { href: url, ...properties });
    stage.append(anchor);
    anchor.click();
    return await settle();
  });
}

async function submit(
  url: string,
  properties: Partial<HTMLFormElement>,
  placeOf: (stage: HTMLElement) => ParentNode = (stage) => stage,
): Promise<Outcome> {
  return await onStage(async (stage) => {
    const form = Object.assign(document.createElement('form'), { action: url, ...properties });
    placeOf(stage).append(form);
    form.submit();
    return await settle();
  });
}
