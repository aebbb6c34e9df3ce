import { expect, test } from 'vitest';
import { isOwnHeader } from '../../../src/service-worker/own-headers.ts';

const browser = { userAgent: 'Browser/1', languages: ['de-CH', 'en'] } as unknown as Navigator;

test.for([
  ['user-agent', 'Browser/1'],
  ['accept-language', 'de-CH'],
  ['accept-language', 'de-CH,de;q=0.9,en;q=0.8'],
] as const)('%s: %s is the browser’s', ([name, value]) => expect(isOwnHeader(name, value, browser)).toBe(true));

test.for([
  ['user-agent', 'TEXT'],
  ['accept-language', 'TEXT'],
  ['accept-language', 'de-CH, TEXT'],
  ['accept-language', 'de-CH;q=0.123456'],
  ['accept-language', 'de,de,en,de'],
  ['x-text', 'Browser/1'],
] as const)('%s: %s may be a script’s', ([name, value]) => expect(isOwnHeader(name, value, browser)).toBe(false));
