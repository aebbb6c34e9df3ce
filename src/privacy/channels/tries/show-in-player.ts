import { missing, type Outcome } from '../channel.ts';
import { heard, wait } from './stage.ts';

const sampleRate = 3000;
/** The browser shows its player only for what lasts longer than five seconds. */
const lengthS = 8;

/** Plays silence, so that the browser shows its own player, with a picture from that address. */
export async function showInPlayer(url: string): Promise<Outcome> {
  if (typeof MediaMetadata === 'undefined') return missing;
  const address = URL.createObjectURL(new Blob([silence()], { type: 'audio/wav' }));
  const audio = new Audio();
  const loaded = heard(audio, 'loadeddata');
  audio.src = address;
  try {
    await loaded;
    navigator.mediaSession.metadata = new MediaMetadata({
      title: 'leak',
      artwork: [{ src: url, sizes: '512x512', type: 'image/png' }],
    });
    await Promise.race([audio.play(), wait(300)]); // without a gesture it may not begin
    await wait(500);
    return { kind: 'no-word' };
  } finally {
    audio.pause();
    audio.removeAttribute('src');
    navigator.mediaSession.metadata = null;
    URL.revokeObjectURL(address);
  }
}

/** A WAV file: one channel, eight bits, in which 128 is silence. */
function silence(): ArrayBuffer {
  const sizeBytes = sampleRate * lengthS;
  const file = new DataView(new ArrayBuffer(44 + sizeBytes));
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1) file.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  file.setUint32(4, 36 + sizeBytes, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, sampleRate, true);
  file.setUint32(28, sampleRate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  write(36, 'data');
  file.setUint32(40, sizeBytes, true);
  new Uint8Array(file.buffer, 44).fill(128);
  return file.buffer;
}
