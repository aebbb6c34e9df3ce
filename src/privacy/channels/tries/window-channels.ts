import { policy } from '../../../egress/policy.ts';
import { noWord, type Channel, type Outcome } from '../channel.ts';
import { onStage, settle, withBlob } from './stage.ts';

/** Forms and windows that leave this page where it is. */
export const windowChannels: readonly Channel[] = [
  {
    id: 'form-get',
    code: '<form action="$URL" target="frame">',
    silentWall: 'policy',
    run: ({ url }) => submitIntoFrame(url, 'get'),
  },
  {
    id: 'form-post',
    code: '<form method="post" action="$URL" target="frame">',
    silentWall: 'policy',
    run: ({ url }) => submitIntoFrame(url, 'post'),
  },
  {
    id: 'window',
    code: "window.open('$URL')",
    run: ({ url }) => openWindow(url),
  },
  {
    id: 'window-later',
    code: "window.open('').location = '$URL'",
    run: ({ url }) => openWindow('', url),
  },
  {
    id: 'window-alone',
    code: "window.open('$URL', '', 'noopener')",
    // No window is what it gives back in any case: only the sandbox's silence is left.
    silentWall: 'policy',
    run: async ({ url }) => (open(url, '', 'noopener'), await settle()),
  },
  {
    id: 'window-popin',
    code: "window.open('$URL', '', 'popin')",
    run: ({ url }) => openWindow(url, undefined, 'popin'),
  },
  {
    id: 'window-fetch',
    code: "window.open('').fetch('$URL')",
    run: ({ url }) => fetchInWindow('', url),
  },
  {
    id: 'window-own',
    code: `window.open('${policy.models.paths[0]}').fetch('$URL')`,
    run: ({ url }) => fetchInWindow(policy.models.paths[0], url),
  },
  {
    id: 'window-blob',
    code: 'window.open(URL.createObjectURL(new Blob([\'<img src="$URL">\'])))',
    run: ({ url }) => withBlob(`<img src="${url}">`, 'text/html', (address) => openWindow(address)),
  },
];

async function fetchInWindow(path: string, url: string): Promise<Outcome> {
  const opened = open(path);
  if (!opened) return { kind: 'refused', sign: 'no-window' };
  try {
    await settle();
    await opened.fetch(url, { mode: 'no-cors' });
    return { kind: 'worked' };
  } finally {
    opened.close();
  }
}

export async function submitIntoFrame(url: string, method: 'get' | 'post'): Promise<Outcome> {
  return await onStage(async (stage) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'self-test-frame' });
    const form = Object.assign(document.createElement('form'), { action: url, method, target: frame.name });
    stage.append(frame, form);
    form.submit();
    return await settle();
  });
}

export async function openWindow(url: string, later?: string, features = ''): Promise<Outcome> {
  const opened = open(url, '', features);
  if (!opened) return { kind: 'refused', sign: 'no-window' };
  if (later) opened.location.href = later;
  const outcome = await settle();
  opened.close();
  return outcome === noWord ? { kind: 'worked' } : outcome;
}
