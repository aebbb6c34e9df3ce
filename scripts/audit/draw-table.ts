import type { AuditedChannel, AuditResult } from './assemble.ts';

type Column = readonly [title: string, value: (channel: AuditedChannel) => string, isNumber: boolean];

const columns: readonly Column[] = [
  ['channel', ({ name }) => name, false],
  ['from', ({ context }) => context, false],
  ['tries', ({ attempts }) => String(attempts), true],
  ['the meter said', ({ meterSaid }) => meterSaid, false],
  ['bytes', ({ sinkBytes }) => String(sinkBytes), true],
  ['calls', ({ sinkConnections }) => String(sinkConnections), true],
  ['names', ({ dnsQuestions }) => String(dnsQuestions), true],
  ['log', ({ netLog }) => String(netLog), true],
  ['left', ({ leaked }) => (leaked ? 'YES' : 'no'), false],
];

const widestLetters = 58;

/** The result for a person: a row for each channel, then what is wrong, then one line of verdict. */
export function drawTable(result: AuditResult): string {
  const { channels, faults, afterSealing, byTheBrowser, network, durationMs } = result;
  const rows = [
    columns.map(([title]) => title),
    ...channels.map((each) => columns.map(([, value]) => cut(value(each)))),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, index) => (columns[index]?.[2] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const packets = afterSealing.packets === null ? 'packets not counted' : `${afterSealing.packets} packets`;
  return [
    ...lines,
    '',
    `The browser by itself: ${byTheBrowser.dnsQuestions} names asked for, ${byTheBrowser.connections} connections tried, ${byTheBrowser.requests} requests${byTheBrowser.addresses.length > 0 ? `, to ${byTheBrowser.addresses.join(', ')}` : ''}.`,
    ...(byTheBrowser.announcements
      ? [
          `And ${byTheBrowser.announcements} announcements of random names to the local network: Chromium makes them as soon as a page prepares a peer connection, and no wall of a page stops them.`,
        ]
      : []),
    ...drawMemberships(byTheBrowser.memberships),
    `Where it ran: ${network}.`,
    ...faults.map((fault) => `✗ ${fault}`),
    `${result.verdict === 'sealed' ? 'Sealed' : 'NOT SEALED'}: ${channels.length} rows in ${Math.round(durationMs / 1000)} s. Since the server stopped: ${afterSealing.bytes} bytes, ${packets}, ${afterSealing.dnsQuestions} questions for a name.`,
    '',
  ].join('\n');
}

function drawMemberships(counted: AuditResult['byTheBrowser']['memberships']): string[] {
  if (!counted) return [];
  const { byThePage, byPeerTries, groups } = counted;
  const made = byPeerTries === 0 ? '' : ` (${groups.join(', ')}), caused by the tries of peer connections themselves`;
  return [
    `Group memberships said on the local network since the browser was started: ${byThePage} by the page; ${byPeerTries} more${made}.`,
  ];
}

function cut(text: string): string {
  return text.length <= widestLetters ? text : `${text.slice(0, widestLetters - 1)}…`;
}
