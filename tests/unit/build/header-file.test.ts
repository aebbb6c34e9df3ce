import { describe, expect, test } from 'vitest';
import { headerFile } from '../../../scripts/build/app-list.ts';
import { cacheControlFor, headersFor } from '../../../src/egress/headers.ts';
import { modelHosts } from '../../../src/egress/model-hosts.ts';
import { policy } from '../../../src/egress/policy.ts';
import { allPaths, origin } from '../../support/header-sets.ts';

/** What a build makes, and lists: not the list itself, not the service worker, and pages by their names. */
const notBuilt = new Set<string>(['/', '/404.html', '/somewhere/else', policy.appList, policy.serviceWorker]);
const built = allPaths.filter((path) => !notBuilt.has(path));
const served = [...new Set([...built, '/', policy.serviceWorker, policy.appList])];

interface Rule {
  path: string;
  headers: [string, string][];
}

/** Reads the file as a static host does. */
function readRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    if (line === '') continue;
    if (!line.startsWith('  ')) rules.push({ path: line, headers: [] });
    else {
      const colon = line.indexOf(': ');
      rules.at(-1)?.headers.push([line.slice(2, colon), line.slice(colon + 2)]);
    }
  }
  return rules;
}

function isUnder(path: string, rule: Rule): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

describe.for([['of a site with a name', origin] as const, ['of a site without one', null] as const])(
  'the header file %s',
  ([, site]) => {
    const rules = readRules(headerFile(site, built));

    test.for(served)('has one rule for %s, and no second', (path) => {
      expect(rules.filter((rule) => isUnder(path, rule))).toHaveLength(1);
    });

    test.for(served)('says of %s byte for byte what the server says', (path) => {
      const rule = rules.find((one) => isUnder(path, one));
      expect(rule?.headers).toEqual([
        ...Object.entries(headersFor(path, site, modelHosts)),
        ['Cache-Control', cacheControlFor(path)],
      ]);
    });

    test('has wildcards for the models’ files alone', () => {
      expect(rules.map(({ path }) => path).filter((path) => path.includes('*'))).toEqual(['/models/*']);
    });

    test('keeps each header on one line, with nothing lost at its ends', () => {
      for (const { headers } of rules) {
        for (const [name, value] of headers) {
          expect(name).toMatch(/^[A-Za-z-]+$/);
          expect(value).toBe(value.trim());
          expect(value).not.toBe('');
        }
      }
    });

    test('names no host but the site’s own and those of the models page', () => {
      const hosts = new Set(headerFile(site, built).match(/[a-z]+:\/\/[^/\s";]+/g));
      const others = modelHosts.map((host) => host.origin);
      expect([...hosts].toSorted()).toEqual([...(site === null ? [] : [site]), ...others].toSorted());
    });
  },
);
