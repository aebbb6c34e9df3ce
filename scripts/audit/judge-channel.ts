import { isAnything, type Seen } from './attribute.ts';
import { saysThatItLeft } from './meter-said.ts';
import type { Tried } from './tried.ts';

/**
 * What is wrong with one channel, a sentence each. Pure.
 * @param expected the decider of a whole build, more than one where the browser may choose
 */
export function judgeChannel(
  { key, said }: Pick<Tried, 'key' | 'said'>,
  seen: Seen,
  expected: readonly string[] | undefined,
): string[] {
  const left = isAnything(seen);
  if (!said) return [`${key}: the meter says nothing about it${left ? ', and something left' : ''}.`];
  const says = saysThatItLeft(said);
  if (left && !says) return [`${key}: something left (${listSeen(seen)}), and the meter said “${said.result}”.`];
  if (left) return [`${key}: something left (${listSeen(seen)}), as the meter said.`];
  if (says) return [`${key}: the meter said “${said.result}” (${said.decider}), and nothing arrived anywhere.`];
  if (said.result === 'not-available' || !expected || expected.includes(said.decider)) return [];
  return [`${key}: “${expected.join('” or “')}” did not decide; “${said.decider}” did.`];
}

function listSeen({ sinkBytes, sinkConnections, dnsQuestions, netLog }: Seen): string {
  return [
    `${sinkBytes} B`,
    `${sinkConnections} connections`,
    `${dnsQuestions} questions for a name`,
    `${netLog} in the network log`,
  ].join(', ');
}
