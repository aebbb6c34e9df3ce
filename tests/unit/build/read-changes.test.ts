import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { readChanges } from '../../../scripts/build/read-changes.ts';
import { parseAppList } from '../../../src/shared/app-list.ts';

const text = `# What changed

## 0.2.0

- One thing
  in two lines.
- Another.

## 0.1.0

- The first.
`;

test('what changed is what stands under the newest version', () => {
  expect(readChanges(text, '0.2.0')).toEqual(['One thing in two lines.', 'Another.']);
});

test('a build stops that does not say what changed', () => {
  expect(() => readChanges(text, '0.3.0')).toThrow(/0\.2\.0/);
  expect(() => readChanges('## 0.3.0\n\nSoon.\n', '0.3.0')).toThrow(/nothing/);
  expect(() => readChanges('', '0.3.0')).toThrow();
});

test('what this version says is short enough to be shown', () => {
  const changes = readChanges(readFileSync('CHANGES.md', 'utf8'), packageJson.version);
  const list = { version: 1, appVersion: packageJson.version, build: '0123456789abcdef', changes, files: [] };
  expect(parseAppList(list).changes).toEqual(changes);
});
