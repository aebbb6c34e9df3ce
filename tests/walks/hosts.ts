import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../../scripts/browser/installed.ts';
import { headerGroups } from '../../scripts/deploy/header-groups.ts';
import { apacheConfig, caddyConfig, nginxConfig, type Site } from '../../scripts/deploy/server-configs.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';

/** A real web server with the configuration of the deploy kit, over https. */
export interface RealHost {
  origin: string;
  /** Of the certificate's key, so that a browser can be told to trust this one. */
  keyHash: string;
  /** Puts another build in the place of what is served. */
  publish(build: string): void;
  stop(): Promise<void>;
}

const programs = {
  nginx: [['nginx'], ['nginx-light'], ['/usr/sbin/nginx']],
  caddy: [['caddy'], ['caddy'], []],
  apache: [['apache2', 'httpd'], ['apache2'], ['/usr/sbin/apache2']],
} as const;

export type HostKind = keyof typeof programs;

export function findHost(kind: HostKind): string | undefined {
  const [names, packages, places] = programs[kind];
  return findOrInstall(names, packages, { places });
}

export async function startHost(kind: HostKind, program: string, build: string): Promise<RealHost> {
  // Not under /tmp itself: the servers' own users must be able to read it.
  const folder = mkdtempSync(join(tmpdir(), `airlock-${kind}-`));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const site: Site = {
    root: join(folder, 'site'),
    host: `127.0.0.1:${port}`,
    certificate: join(folder, 'certificate.pem'),
    key: join(folder, 'key.pem'),
  };
  const publish = (from: string): void => {
    rmSync(site.root, { recursive: true, force: true });
    cpSync(from, site.root, { recursive: true });
  };
  publish(build);
  const keyHash = makeCertificate(site);
  const groups = headerGroups(`https://${site.host}`, modelHosts);
  const child = starters[kind](program, folder, groups, site);
  let said = '';
  child.stderr?.on('data', (bytes) => (said += String(bytes)));
  await untilOpen(port, child, () => said);
  return {
    origin: `https://${site.host}`,
    keyHash,
    publish,
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Start = (program: string, folder: string, groups: ReturnType<typeof headerGroups>, site: Site) => ChildProcess;

const starters: Record<HostKind, Start> = {
  nginx(program, folder, groups, site) {
    const config = join(folder, 'nginx.conf');
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    writeFileSync(
      config,
      `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nworker_processes 1;\nevents {}\nhttp {\n${nginxConfig(groups, site)}\n}\n`,
    );
    return spawn(program, ['-c', config, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  },
  caddy(program, folder, groups, site) {
    const config = join(folder, 'Caddyfile');
    writeFileSync(config, `{\n  admin off\n  auto_https disable_redirects\n}\n${caddyConfig(groups, site)}`);
    return spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], {
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  },
  apache(program, folder, groups, site) {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'ssl', 'socache_shmcb']
      .map((name) => [name, `/usr/lib/apache2/modules/mod_${name}.so`] as const)
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => `LoadModule ${name}_module ${path}`);
    mkdirSync(join(folder, 'run'));
    const config = join(folder, 'apache.conf');
    writeFileSync(
      config,
      [
        `ServerRoot ${folder}`,
        `DefaultRuntimeDir ${folder}/run`,
        `PidFile ${folder}/run/pid`,
        `ErrorLog ${folder}/errors.log`,
        `ServerName 127.0.0.1`,
        ...modules,
        'TypesConfig /dev/null',
        `Listen ${site.host} https`,
        apacheConfig(groups, site),
      ].join('\n'),
    );
    return spawn(program, ['-f', config, '-D', 'FOREGROUND'], { stdio: ['ignore', 'ignore', 'pipe'] });
  },
};

/** For 127.0.0.1, made on the spot. @returns the hash of its key, as Chromium wants it */
function makeCertificate({ certificate, key }: Site): string {
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=127.0.0.1',
    ].concat(['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate]),
    { stdio: 'ignore' },
  );
  const publicKey = execFileSync('openssl', ['x509', '-in', certificate, '-pubkey', '-noout']);
  const der = execFileSync('openssl', ['pkey', '-pubin', '-outform', 'der'], { input: publicKey });
  chmodSync(key, 0o644);
  return createHash('sha256').update(der).digest('base64');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilOpen(port: number, child: ChildProcess, said: () => string): Promise<void> {
  const { connect } = await import('node:net');
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said()}`);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.end();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not open its port: ${said()}`);
}
