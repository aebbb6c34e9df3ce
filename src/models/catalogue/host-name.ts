import type { ModelHost } from '../../egress/model-hosts.ts';

/** A host as people read it: without its scheme. */
export function hostName({ origin }: ModelHost): string {
  return origin.replace(/^https?:\/\//, '');
}
