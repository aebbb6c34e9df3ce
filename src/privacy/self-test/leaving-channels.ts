import type { Channel, Outcome } from './channel.ts';
import { onStage, settle } from './stage.ts';

/** Each of these would take this page away if nothing stopped it. They run only when a person asks for them. */
export const leavingChannels: readonly Channel[] = [
  {
    id: 'leave-location',
    words: 'go to another page',
    code: "location.href = '$URL'",
    run: ({ url }) => leave(() => (location.href = url)),
  },
  {
    id: 'leave-replace',
    words: 'go there without a trace',
    code: "location.replace('$URL')",
    run: ({ url }) => leave(() => location.replace(url)),
  },
  {
    id: 'leave-navigate',
    words: 'go there the new way',
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
    words: 'go to this app’s own server with the secret in the address',
    code: "location.href = '$URL'",
    isOwnSite: true,
    run: ({ url }) => leave(() => (location.href = url)),
  },
  { id: 'leave-link', words: 'click a link', code: '<a href="$URL">', run: ({ url }) => click(url, {}) },
  {
    id: 'leave-link-window',
    words: 'click a link into a new window',
    code: '<a href="$URL" target="_blank">',
    run: ({ url }) => click(url, { target: '_blank' }),
  },
  {
    id: 'leave-link-ping',
    words: 'click a link that tells a stranger of the click',
    code: '<a href="$URL" ping="$URL">',
    run: ({ url }) => click(url, { ping: url }),
  },
  {
    id: 'leave-download',
    words: 'save a stranger’s file',
    code: '<a href="$URL" download>',
    run: ({ url }) => click(url, { download: 'leak' }),
  },
  {
    id: 'leave-own-download',
    words: 'save a file of this app’s own server',
    code: '<a href="$URL" download>',
    isOwnSite: true,
    run: ({ url }) => click(url, { download: 'leak' }),
  },
  {
    id: 'leave-form',
    words: 'send a form',
    code: '<form action="$URL">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'get' }),
  },
  {
    id: 'leave-form-post',
    words: 'post a form',
    code: '<form method="post" action="$URL">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'post' }),
  },
  {
    id: 'leave-form-window',
    words: 'send a form into a new window',
    code: '<form action="$URL" target="_blank">',
    silentWall: 'policy',
    run: ({ url }) => submit(url, { method: 'get', target: '_blank' }),
  },
  {
    id: 'leave-refresh',
    words: 'have the page replace itself',
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

async function click(url: string, properties: Partial<HTMLAnchorElement>): Promise<Outcome> {
  return await onStage(async (stage) => {
    const anchor = Object.assign(document.createElement('a'), { href: url, ...properties });
    stage.append(anchor);
    anchor.click();
    return await settle();
  });
}

async function submit(url: string, properties: Partial<HTMLFormElement>): Promise<Outcome> {
  return await onStage(async (stage) => {
    const form = Object.assign(document.createElement('form'), { action: url, ...properties });
    stage.append(form);
    form.submit();
    return await settle();
  });
}
