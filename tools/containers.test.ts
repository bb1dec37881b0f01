import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What can be held of Dockerfile and compose.yaml without an engine to run them: that what they name is there and fits. */
const root = dirname(import.meta.dirname);
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const compose = parse(read('compose.yaml'));
const dockerfile = read('Dockerfile').replace(/\\\n\s*/g, '');
const folder = mkdtempSync(join(tmpdir(), 'containers '));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the image', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap((line) => line[1]?.split(' ') ?? []);

  test('copies only what is there and what .dockerignore lets through', () => {
    const letThrough = read('.dockerignore')
      .split('\n')
      .flatMap((line) => /^!(.*)/.exec(line)?.[1] ?? []);
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(letThrough).toContain(path);
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });

  test('Node keeps its memory there as it does in bin/start (docs/adr/0047)', () => {
    const flags = (text: string) => text.match(/--(?:max-semi-space-size|heap-growing-percent)=\d+/g) ?? [];
    const started = flags(read('tools/shell/prepare.sh'));
    expect(started).toHaveLength(2);
    expect(flags(dockerfile)).toEqual([...started, ...started]);
  });

  test('does not run as root', () => {
    expect(dockerfile.lastIndexOf('\nUSER node\n')).toBeGreaterThan(dockerfile.lastIndexOf('\nRUN '));
  });

  test.each([
    [200, 0],
    [503, 1],
  ])('is healthy or not as /health answers: %i', async (status, exitCode) => {
    const command: string[] = JSON.parse(/^HEALTHCHECK .*CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]');
    const server = createServer((request, answer) => answer.writeHead(request.url === '/health' ? status : 404).end());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const check = spawn(process.execPath, command.slice(1), { env: { MAINSTAY_PORT: String(port) } });
    const [code] = await once(check, 'exit');
    server.close();
    expect(code).toBe(exitCode);
  });
});

describe('compose.yaml', () => {
  test('mounts files that are there', () => {
    const mounts: string[] = Object.values<{ volumes: string[] }>(compose.services).flatMap(({ volumes }) => volumes);
    const files = mounts.filter((mount) => mount.startsWith('./')).map((mount) => mount.split(':')[0] ?? '');
    expect(files).toHaveLength(2);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });

  test('keeps the key apart from the records, and the database from the outside', () => {
    expect(compose.services.app.volumes).toEqual(['data:/data', 'keys:/keys']);
    expect(compose.services.database.networks).toEqual(['inside']);
    expect(compose.services.database.ports).toBeUndefined();
    expect(compose.networks.inside.internal).toBe(true);
  });
});

describe('deploy/make-env', () => {
  cpSync(join(root, 'deploy'), join(folder, 'deploy'), { recursive: true });
  const script = join(folder, 'deploy', 'make-env');
  const make = (...args: string[]) => spawnSync('sh', [script, ...args], { encoding: 'utf8', cwd: tmpdir() });
  const settings = (name: string) =>
    Object.fromEntries(
      readFileSync(join(folder, 'env', name), 'utf8')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );

  test.each([[[]], [['http://mainstay.example']], [['https://']]])('wants an https address: %j', (args) => {
    expect(make(...args).status).toBe(2);
    expect(existsSync(join(folder, 'env'))).toBe(false);
  });

  test('writes what compose.yaml reads, with the same passwords on both sides', () => {
    expect(make('https://mainstay.example/').status).toBe(0);
    const database = settings('database.env');
    const app = settings('app.env');
    expect([compose.services.app.env_file, compose.services.database.env_file]).toEqual([
      'env/app.env',
      'env/database.env',
    ]);
    expect(app.MAINSTAY_URL).toBe('https://mainstay.example');
    for (const [url, role, password] of [
      [app.DATABASE_URL, 'mainstay_app', database.MAINSTAY_APP_PASSWORD],
      [app.DATABASE_OWNER_URL, 'mainstay_owner', database.MAINSTAY_OWNER_PASSWORD],
      [app.DATABASE_BACKUP_URL, 'mainstay_backup', database.MAINSTAY_BACKUP_PASSWORD],
    ]) {
      expect(password).toMatch(/^[A-Za-z0-9]{32}$/);
      expect(url).toBe(
        `postgres://${role}:${password}@database:5432/${compose.services.database.environment.POSTGRES_DB}`,
      );
    }
    expect(new Set(Object.values(database)).size).toBe(5);
    expect(Object.keys(app)).not.toContain('POSTGRES_PASSWORD');
    expect(statSync(join(folder, 'env', 'app.env')).mode & 0o077).toBe(0);
  });

  test('overwrites nothing', () => {
    const before = settings('database.env');
    expect(make('https://other.example').status).toBe(1);
    expect(settings('database.env')).toEqual(before);
  });
});
