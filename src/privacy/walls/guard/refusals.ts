/** What the guard refused. The guard stands before there is a ledger, so what comes earlier waits. */
export interface Refused {
  channel: string;
  address: string;
  method: 'GET' | 'POST';
}

const { origin } = location;
let waiting: Refused[] | undefined = [];
let tell = (refused: Refused): void => {
  waiting?.push(refused);
};

export function refuse(channel: string, address = origin, method: Refused['method'] = 'GET'): void {
  try {
    tell({ channel, address, method });
  } catch {
    // Whatever was done to the ledger, the refusal itself holds.
  }
}

/** @throws DOMException `NotAllowedError`, always */
export function deny(channel: string): never {
  refuse(channel);
  throw new DOMException(`Airlock's page guard refuses this: ${channel}.`, 'NotAllowedError');
}

/** Only the first caller hears: no later code can silence the guard. */
export function hearRefusals(listen: (refused: Refused) => void): void {
  const early = waiting;
  if (!early) return;
  waiting = undefined;
  tell = listen;
  early.forEach(listen);
}
