import { describe, expect, test } from 'vitest';
import { allChannels } from '../../../src/privacy/channels/all-channels.ts';
import { channelFacts } from '../../../src/privacy/channels/channel-facts.ts';
import { channels } from '../../../src/privacy/channels/channels.ts';
import { outsideChannels } from '../../../src/privacy/channels/outside-channels.ts';
import { quietChannels } from '../../../src/privacy/channels/tries/quiet-channels.ts';
import { outsideTries } from '../../../scripts/audit/outside-tries.ts';
import { measuredChannels } from '../../support/measured-channels.ts';

test('every measured channel is in the list, and the list names no other', () => {
  expect(new Set(measuredChannels).size).toBe(174);
  const named = new Set(allChannels.flatMap(({ facts }) => facts));
  expect(measuredChannels.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !measuredChannels.includes(name))).toEqual([]);
});

test('has every key once, the self-test’s first and what may end a page last', () => {
  const keys = allChannels.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.slice(0, channels.length)).toEqual(channels.map(({ key }) => key));
  const firstFresh = allChannels.findIndex(({ freshPage }) => freshPage);
  expect(allChannels.slice(firstFresh).every(({ freshPage }) => freshPage)).toBe(true);
});

test('no note about a channel has outlived its channel', () => {
  const keys = new Set(channels.map(({ key }) => key));
  expect(Object.keys(channelFacts).filter((key) => !keys.has(key))).toEqual([]);
});

test('the audit can try everything that the self-test leaves to it, and nothing else', () => {
  expect(Object.keys(outsideTries).toSorted()).toEqual(outsideChannels.map(({ key }) => key).toSorted());
});

describe.each(allChannels.map((channel) => [channel.key, channel] as const))('%s', (_key, channel) => {
  test('has walls, words and code', () => {
    expect(channel.walls.length).toBeGreaterThan(0);
    expect(new Set(channel.walls).size).toBe(channel.walls.length);
    expect(channel.words).toMatch(/^\p{Ll}/u);
    expect(channel.code).not.toBe('');
  });
});

test('what only the audit tries says why, in a sentence', () => {
  for (const { key, whyOutside } of outsideChannels) expect(whyOutside, key).toMatch(/^\p{Lu}.*\.$/u);
});

test('what no wall of ours stops is never called evidence, and says why in a sentence', () => {
  for (const { key, walls, noEvidence } of allChannels) {
    if (walls[0] === 'platform') expect(noEvidence, key).toBeDefined();
    if (noEvidence !== undefined) expect(noEvidence, key).toMatch(/^\p{Lu}.*\.$/u);
  }
  const keys = new Set(channels.map(({ key }) => key));
  expect(Object.keys(quietChannels).filter((key) => !keys.has(key))).toEqual([]);
});
