import { expect, test } from 'vitest';
import { headersFor } from '../../../src/egress/headers.ts';
import { metaPolicy } from '../../../src/egress/meta-policy.ts';
import { createRepetitionFilter } from '../../../src/egress/watch-policy.ts';
import { directivesOf, hosts } from '../../support/header-sets.ts';

const headerOnly = ['sandbox', 'frame-ancestors'];

test.for(['chat', 'models'] as const)(
  'the page of %s has every directive of its header that a page can carry',
  (page) => {
    const path = page === 'chat' ? '/' : '/models.html';
    const inHeader = directivesOf(headersFor(path, null, hosts));
    const inPage = directivesOf({ 'Content-Security-Policy': metaPolicy(page, hosts) });
    for (const name of headerOnly) inHeader.delete(name);
    expect(inPage).toEqual(inHeader);
  },
);

test('the chat page names no address and connects to nothing', () => {
  const directives = directivesOf({ 'Content-Security-Policy': metaPolicy('chat', hosts) });
  expect(metaPolicy('chat', hosts)).not.toContain('//');
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'none'"]);
});

test('a try that two policies report counts once, and two tries count twice', () => {
  const isRepeated = createRepetitionFilter();
  const report = (blockedURI: string, originalPolicy: string): boolean =>
    isRepeated({ effectiveDirective: 'connect-src', blockedURI, originalPolicy });
  const counted = [
    ...['header', 'meta', 'header', 'meta'].map((policy) => report('https://a.invalid', policy)),
    // Two tries at the same time.
    ...['header', 'header', 'meta', 'meta'].map((policy) => report('https://b.invalid', policy)),
    // A page with one policy.
    ...['meta', 'meta', 'meta'].map((policy) => report('https://c.invalid', policy)),
  ].filter((isAgain) => !isAgain);
  expect(counted).toHaveLength(2 + 2 + 3);
});
