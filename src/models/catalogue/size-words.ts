import { formatBytes } from '../../shared/format.ts';
import type { Variant } from './catalogue-model.ts';
import { words } from './words.ts';

/** What is to be fetched: to the byte where it was counted, "about" where it was reckoned. */
export function sizeWords({ remote, isAbout }: Pick<Variant, 'remote' | 'isAbout'>): string {
  const size = formatBytes(remote.sizeBytes);
  return isAbout ? words().about(size) : size;
}
