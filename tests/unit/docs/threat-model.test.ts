import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withChannelTable } from '../../../scripts/threat-model-table.ts';
import { allChannels } from '../../../src/privacy/channels/all-channels.ts';

const document = readFileSync('docs/threat-model.md', 'utf8');

test('the threat model’s table is the list of channels: `npm run threat-model` would change nothing', () => {
  expect(withChannelTable(document)).toBe(document);
});

test('a channel more or less would change the table', () => {
  expect(withChannelTable(document, allChannels.slice(1))).not.toBe(document);
});

test('every channel has its row, and open ones are called open', () => {
  for (const { key } of allChannels) expect(document.split(`| \`${key}\` `), key).toHaveLength(2);
  const open = allChannels.filter(({ walls }) => walls.length === 1 && walls[0] === 'connection-allowlist');
  expect(open.length).toBeGreaterThan(5);
  for (const { key } of open) expect(document, key).toMatch(new RegExp(String.raw`\| \`${key}\` .*\*\*open\*\* \|`));
});

test('a document without the marks is refused', () => {
  expect(() => withChannelTable('# Threat model')).toThrow('marks');
});

test('every file that it names is there', () => {
  const names = [...document.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names)
    expect(() => readFileSync(new URL(name, new URL('../../../docs/', import.meta.url))), name).not.toThrow();
});
