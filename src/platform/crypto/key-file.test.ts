import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addKey, makeKeyAfterLoss, openKeys } from './key-file.ts';

let place: string;
let dataDir: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'mainstay-keys-'));
  dataDir = join(place, 'data');
  env = { XDG_CONFIG_HOME: join(place, 'config') };
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('the first start makes a key outside the data folder, closed to others, and says so once', async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const first = await openKeys({ dataDir, env, say });
  expect(first.file.startsWith(join(place, 'config', 'mainstay'))).toBe(true);
  expect(statSync(first.file).mode & 0o777).toBe(0o600);
  expect(said.join()).toContain('Keep a copy');
  const second = await openKeys({ dataDir, env, say });
  expect(said).toHaveLength(1);
  expect(second.keys.decryptText('totp', first.keys.encrypt('totp', 'x', 'p'), 'p')).toBe('x');
  expect(readdirSync(dataDir)).toEqual(['key-id']);
});

test('ten starts at once agree on one key', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => openKeys({ dataDir, env })));
  expect(new Set(all.map((one) => one.keys.ring().id)).size).toBe(1);
  expect(new Set(all.map((one) => one.keys.ring().current)).size).toBe(1);
  expect(readdirSync(join(place, 'config', 'mainstay'))).toHaveLength(1);
});

test('a folder that was moved still finds its key', async () => {
  const first = await openKeys({ dataDir, env });
  renameSync(dataDir, join(place, 'elsewhere'));
  const again = await openKeys({ dataDir: join(place, 'elsewhere'), env });
  expect(again.file).toBe(first.file);
});

test('a missing key is said, never replaced in silence', async () => {
  const { file } = await openKeys({ dataDir, env });
  renameSync(file, `${file}.away`);
  await expect(openKeys({ dataDir, env })).rejects.toThrow('there is no key file at');
  await expect(openKeys({ dataDir, env: { MAINSTAY_KEY_FILE: `${file}.away` } })).resolves.toMatchObject({
    made: false,
  });
});

test('when it is lost for good another can be made, and not before', async () => {
  const first = await openKeys({ dataDir, env });
  const sealed = first.keys.encrypt('totp', 'x', 'p');
  await expect(makeKeyAfterLoss({ dataDir, env })).rejects.toThrow('Nothing is lost');
  rmSync(first.file);
  await makeKeyAfterLoss({ dataDir, env });
  const { keys } = await openKeys({ dataDir, env });
  expect(() => keys.decrypt('totp', sealed, 'p')).toThrow('not in the key file');
});

test('the key file of another folder is refused', async () => {
  const other = await openKeys({ dataDir: join(place, 'other'), env });
  await openKeys({ dataDir, env });
  await expect(openKeys({ dataDir, env: { MAINSTAY_KEY_FILE: other.file } })).rejects.toThrow(
    'key file of this folder',
  );
});

test('a key file inside the data folder is refused, also by a roundabout way', async () => {
  await expect(openKeys({ dataDir, env: { MAINSTAY_KEY_FILE: join(dataDir, 'my.key') } })).rejects.toThrow(
    'outside it',
  );
  const roundabout = join(dataDir, '..', 'data', 'my.key');
  await expect(openKeys({ dataDir, env: { MAINSTAY_KEY_FILE: roundabout } })).rejects.toThrow('outside it');
});

test('a key file that others can read is pointed out', async () => {
  const { file } = await openKeys({ dataDir, env });
  chmodSync(file, 0o644);
  const said: string[] = [];
  await openKeys({ dataDir, env, say: (line) => said.push(line) });
  expect(said.join()).toContain('chmod 600');
});

test('a damaged key file is refused with words', async () => {
  const { file } = await openKeys({ dataDir, env });
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
  await expect(openKeys({ dataDir, env })).rejects.toThrow('Put back the copy');
});

test('a key that is added seals from now on, beside a process that runs', async () => {
  const running = await openKeys({ dataDir, env });
  const before = running.keys.encrypt('totp', 'before', 'p');
  await addKey({ dataDir, env });
  const later = await openKeys({ dataDir, env });
  expect(later.keys.decryptText('totp', before, 'p')).toBe('before');
  expect(running.keys.decryptText('totp', later.keys.encrypt('totp', 'after', 'p'), 'p')).toBe('after');
});
