import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launches } from '../../../src/app/install/launches.ts';
import { judge, type RequestFacts } from '../../../src/egress/judge.ts';
import { policy } from '../../../src/egress/policy.ts';

interface Manifest {
  shortcuts: { name: string; url: string }[];
  share_target?: unknown;
  file_handlers: { action: string }[];
}
const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;
const origin = 'https://airlock.example';

test('every shortcut leads to a page of the policy, and the service worker answers it from the device', () => {
  for (const { name, url } of manifest.shortcuts) {
    // A request has no fragment.
    const asked = new URL(url, origin);
    asked.hash = '';
    const request: RequestFacts = {
      url: asked.href,
      method: 'GET',
      mode: 'navigate',
      destination: 'document',
      headers: [],
      asker: 'unknown',
    };
    expect(judge(request, origin, new Set()).kind, name).toBe('answer');
    expect(asked.search, name).toBe('');
  }
});

test('what the shortcuts open on the chat page is what the chat page knows to open', () => {
  const opened = manifest.shortcuts.map(({ url }) => new URL(url, origin).hash).filter((hash) => hash !== '');
  expect(opened.toSorted()).toEqual([...launches].toSorted());
});

test('no text of another app is taken by an address: without a service worker it would reach the server', () => {
  expect(manifest.share_target).toBeUndefined(); // docs/decisions/0019-share-target.md
  expect(manifest.file_handlers.map(({ action }) => action)).toEqual([...policy.models.paths]);
});
