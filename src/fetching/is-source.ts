import { isAtModelHost, type ModelHost } from '../egress/model-hosts.ts';
import type { RemoteSource } from './remote-source.ts';

/** One piece of a path, and no way out of it: no `..`, no `%`, no `@`. */
const piece = String.raw`[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?!\.)){0,95}`;
const repositoryPattern = new RegExp(`^${piece}/${piece}$`);
const piecePattern = new RegExp(`^${piece}$`);
/** Longer than any address in use, short enough to be shown whole. */
const longestAddress = 300;

/**
 * Whether `input`, which the page gives, is a place that may be shown to a person and asked after consent: plain names
 * at listed hosts, without a query, a fragment, a name or a password. Pure.
 */
export function isSource(input: unknown, hosts: readonly ModelHost[]): input is RemoteSource {
  if (typeof input !== 'object' || input === null) return false;
  const { kind, address, repository, revision, library, fileName } = input as Record<string, unknown>;
  const isAddress = (value: unknown): boolean =>
    isText(value) && value.length <= longestAddress && isBare(value) && isAtModelHost(value, hosts);
  if (kind === 'gguf-address') return isAddress(address);
  if (!isText(repository) || !repositoryPattern.test(repository)) return false;
  if (!isText(revision) || !piecePattern.test(revision)) return false;
  if (kind === 'gguf-repository') return isText(fileName) && piecePattern.test(fileName) && /\.gguf$/i.test(fileName);
  return kind === 'mlc-repository' && isAddress(library);
}

function isBare(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { search, hash, href } = new URL(address);
  return search === '' && hash === '' && href === address;
}

const isText = (input: unknown): input is string => typeof input === 'string';
