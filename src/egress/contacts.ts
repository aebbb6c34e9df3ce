import type { Attempt } from './ledger.ts';

/** What was sent to one destination for one purpose. */
export interface Contact extends Pick<Attempt, 'destination' | 'purpose' | 'bytesOut' | 'bytesOutBy' | 'bytesIn'> {
  count: number;
  firstMs: number;
  lastMs: number;
}

/** More destinations than an honest page has; what comes after them stands under one name. */
const contactLimit = 40;

/** The contacts, with one more request in them. Pure. */
export function addContact(contacts: readonly Contact[], attempt: Attempt): readonly Contact[] {
  const find = (destination: string): number =>
    contacts.findIndex((one) => one.destination === destination && one.purpose === attempt.purpose);
  const own = find(attempt.destination);
  const isFull = own === -1 && contacts.length >= contactLimit;
  const index = isFull ? find('others') : own;
  const before = contacts[index];
  if (before) return contacts.with(index, sumOf(before, attempt));
  const { purpose, timeMs } = attempt;
  const destination = isFull ? 'others' : attempt.destination;
  const none: Contact = {
    destination,
    purpose,
    count: 0,
    bytesOut: 0,
    bytesOutBy: 'counted',
    bytesIn: 0,
    firstMs: timeMs,
    lastMs: timeMs,
  };
  return [...contacts, sumOf(none, attempt)];
}

function sumOf(before: Contact, { bytesOut, bytesOutBy, bytesIn, timeMs }: Attempt): Contact {
  return {
    ...before,
    count: before.count + 1,
    bytesOut: before.bytesOut + bytesOut,
    // One estimate makes the sum an estimate.
    bytesOutBy: before.bytesOutBy === 'estimated' ? 'estimated' : bytesOutBy,
    bytesIn: before.bytesIn + bytesIn,
    lastMs: timeMs,
  };
}
