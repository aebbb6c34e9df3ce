import { words } from '../words.ts';

/** Names for files, safe on every system, each once: the day it began, and its title. */
export function createFileNames(extension: string): (title: string, createdAtMs: number) => string {
  const used = new Set<string>();
  return (title, createdAtMs) => {
    const moment = new Date(createdAtMs);
    const day = Number.isNaN(moment.getTime()) ? words().undated : moment.toISOString().slice(0, 10);
    const stem = [day, slug(title)].filter(Boolean).join(' ');
    let name = `${stem}.${extension}`;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem} (${number}).${extension}`;
    used.add(name.toLowerCase());
    return name;
  };
}

/** Letters and digits of any script, no signs that mean something to a file system or to a person who reads a path. */
function slug(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return Array.from(plain).slice(0, 60).join('').trim();
}
