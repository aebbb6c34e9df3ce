import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readFrame, type Frame } from './read-frame.ts';

/** Every packet that goes out on a cable, as it goes. */
export interface CableWatch {
  /** In order, with when each was seen, in milliseconds since 1970. */
  readonly frames: readonly (Frame & { timeMs: number })[];
  close(): void;
}

/**
 * Prints each outgoing frame as hexadecimal digits. A raw socket (packet(7)) needs more than Node has; Perl is on every
 * Linux that has a shell, and its core knows all that this takes.
 */
const program = `
$| = 1;
my ($index) = @ARGV;
my ($packet, $raw, $all, $outgoing) = (17, 3, unpack('S', pack('n', 3)), 4);
socket(my $socket, $packet, $raw, $all) or die "socket: $!";
bind($socket, pack('SnlSCCx8', $packet, 3, $index, 0, 0, 0)) or die "bind: $!";
print "listening\\n";
while (defined(my $sender = recv($socket, my $frame, 65535, 0))) {
  next unless unpack('x10C', $sender) == $outgoing;
  print unpack('H*', $frame), "\\n";
}`;

/**
 * Watches the interface with this number. Undefined where no raw socket can be had: then packets are counted, and not
 * told apart.
 */
export async function watchCable(interfaceIndex: number): Promise<CableWatch | undefined> {
  const child = spawn('perl', ['-e', program, String(interfaceIndex)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const isListening = await Promise.race([
    once(lines, 'line').then(() => true),
    once(child, 'exit').then(() => false),
    once(child, 'error').then(() => false), // there is no Perl
  ]);
  if (!isListening) return undefined;
  const frames: (Frame & { timeMs: number })[] = [];
  lines.on('line', (line) => frames.push({ timeMs: Date.now(), ...readFrame(Buffer.from(line, 'hex')) }));
  return { frames, close: () => void child.kill() };
}
