import { createHash } from 'node:crypto';
import { cacheControlFor, headersFor } from '../../src/egress/headers.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';
import { policy } from '../../src/egress/policy.ts';
import { parseAppList, type AppList } from '../../src/shared/app-list.ts';
import { fileTypes } from '../deploy/header-groups.ts';
import type { Answer } from './look-at.ts';

/** `fine`; `weaker`: the app works, and a wall is missing before its own guard stands; `broken`: it cannot be installed. */
export type Grade = 'fine' | 'weaker' | 'broken';

export interface Finding {
  grade: Grade;
  path: string;
  what: string;
  found: string;
  wanted: string;
}

export interface SiteReport {
  origin: string;
  version: string;
  build: string;
  fileCount: number;
  findings: Finding[];
  /** What a person gets from this host, in sentences. */
  seal: string;
}

/** The paths whose headers matter: what runs. Any other file can do nothing by itself. */
const running = [...policy.chat.paths, ...policy.models.paths, ...policy.chat.threads, policy.serviceWorker];

/** @param ask gives the site's answer for a path */
export async function judgeSite(origin: string, ask: (path: string) => Promise<Answer>): Promise<SiteReport> {
  const findings: Finding[] = [];
  const add = (grade: Grade, path: string, what: string, found: string, wanted: string): void =>
    void findings.push({ grade, path, what, found: found || 'nothing', wanted });

  if (!isSecure(origin)) add('broken', '/', 'address', origin, 'https');
  const list = await ask(policy.appList);
  const app = readList(list);
  if (!app) {
    add(
      'broken',
      policy.appList,
      'list of the app’s files',
      `status ${list.status}, ${list.type || 'no type'}`,
      'the list of the build',
    );
    return { origin, version: '', build: '', fileCount: 0, findings, seal: sealOf(findings) };
  }

  for (const { path, sizeBytes, sha256 } of app.files) judgeFile(await ask(path), { sizeBytes, sha256 });
  const guard = await ask(`${policy.serviceWorker}?build=${app.build}`);
  if (guard.status !== 200) add('broken', policy.serviceWorker, 'status', String(guard.status), '200');
  else if (!isScript(guard.type)) add('broken', policy.serviceWorker, 'type', guard.type, 'text/javascript');

  for (const path of running) {
    const answer = await ask(path);
    if (answer.status !== 200) {
      add('broken', path, 'status', `${answer.status}${answer.location ? ` to ${answer.location}` : ''}`, '200');
      continue;
    }
    const [exact, wide] = [headersFor(path, origin, modelHosts), headersFor(path, null, modelHosts)];
    for (const [name, wanted] of Object.entries(exact)) {
      const found = answer.headers.get(name) ?? '';
      if (found !== wanted && found !== wide[name]) add('weaker', path, name, shorten(found), shorten(wanted));
    }
    const kept = answer.headers.get('cache-control') ?? '';
    if (!kept.includes('no-cache') && path !== policy.serviceWorker)
      add('weaker', path, 'Cache-Control', kept, cacheControlFor(path));
  }
  return {
    origin,
    version: app.appVersion,
    build: app.build,
    fileCount: app.files.length,
    findings,
    seal: sealOf(findings),
  };

  function judgeFile(answer: Answer, wanted: { sizeBytes: number; sha256: string }): void {
    const { path, status, location, bytes, type } = answer;
    if (status >= 300 && status < 400)
      return add(
        'broken',
        path,
        'redirect',
        `${status} to ${location ?? 'nowhere'}`,
        'the file itself, under this name',
      );
    if (status !== 200) return add('broken', path, 'status', String(status), '200');
    if (bytes.length !== wanted.sizeBytes)
      return add(
        'broken',
        path,
        'size',
        `${bytes.length} bytes`,
        `${wanted.sizeBytes} bytes: something changes this file on the way`,
      );
    if (createHash('sha256').update(bytes).digest('hex') !== wanted.sha256)
      return add('broken', path, 'SHA-256', 'another', 'the build’s: something changes this file on the way');
    const extension = /\.(\w+)$/.exec(path)?.[1] ?? '';
    const ownType = fileTypes[extension];
    if (ownType === undefined || type === ownType) return;
    if (extension === 'js' ? !isScript(type) : ['html', 'css'].includes(extension))
      add('broken', path, 'type', type, ownType);
    else if (['wasm', 'webmanifest'].includes(extension)) add('weaker', path, 'type', type, ownType);
  }
}

function readList({ status, bytes }: Answer): AppList | undefined {
  if (status !== 200) return undefined;
  try {
    return parseAppList(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined; // a page of the host's own, or of a login in between
  }
}

/** What browsers run as a script under `nosniff`. */
const isScript = (type: string): boolean => ['text/javascript', 'application/javascript'].includes(type);

function isSecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return (
    protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost')
  );
}

function sealOf(findings: readonly Finding[]): string {
  if (findings.some(({ grade }) => grade === 'broken')) return 'Airlock cannot be installed from this site as it is.';
  if (findings.some(({ grade }) => grade === 'weaker'))
    return 'Sealed once it is installed: the guard gives every page its headers. Until then, and on a hard reload, walls are missing.';
  return 'Sealed: also before it is installed, and on a hard reload.';
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
