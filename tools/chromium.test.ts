import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium, isHeadlessShell, systemIn, whatToType } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers '));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('finding Chromium', () => {
  const named = program('my browser', 'echo Chromium 150.0');
  program('chromium', 'echo "use snap install chromium" >&2; exit 1');
  const chrome = program('google-chrome', 'echo Google Chrome 150.0');
  const broken = program('broken', 'exit 1');

  test('what CHROMIUM names is used', async () => {
    expect(await findChromium({ CHROMIUM: named, PATH: folder })).toBe(named);
  });

  test('a CHROMIUM that does not start is an error, not passed over', async () => {
    await expect(findChromium({ CHROMIUM: broken, PATH: folder })).rejects.toThrow('Correct it or unset it');
    await expect(findChromium({ CHROMIUM: join(folder, 'none') })).rejects.toThrow('does not start');
  });

  test('the browser without a window comes first, and is known by its name', async () => {
    const other = mkdtempSync(join(tmpdir(), 'shells '));
    const [shell] = ['chromium-headless-shell', 'chromium'].map((name) => {
      const path = join(other, name);
      writeFileSync(path, '#!/bin/sh\necho Chromium 150.0\n', { mode: 0o755 });
      return path;
    });
    expect(await findChromium({ PATH: other })).toBe(shell);
    expect([shell ?? '', join(other, 'chromium')].map(isHeadlessShell)).toEqual([true, false]);
    rmSync(other, { recursive: true });
  });

  test('a program of that name that only tells people to use snap is passed over', async () => {
    const found = await findChromium({ PATH: folder });
    expect(found).not.toBe(join(folder, 'chromium'));
    expect([chrome, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser']).toContain(
      found,
    );
  });
});

describe('what a person is told to type', () => {
  test.each([
    ['PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', 'debian'],
    ['ID=raspbian\nID_LIKE=debian\n', 'debian'],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 'ubuntu'],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'ubuntu'],
    ['ID="fedora"\n', 'other'],
    ['', 'other'],
  ])('%j is %s', (release, system) => {
    expect(systemIn(release)).toBe(system);
  });

  test('on Debian, with sudo unless they are root', () => {
    const command = 'apt-get update && apt-get install --yes --no-install-recommends chromium-headless-shell';
    expect(whatToType({ system: 'debian', isRoot: true })).toBe(command);
    expect(whatToType({ system: 'debian', isRoot: false })).toBe(
      'sudo apt-get update && sudo apt-get install --yes --no-install-recommends chromium-headless-shell',
    );
  });

  test("elsewhere, Playwright's own", () => {
    expect(whatToType({ system: 'ubuntu', isRoot: false })).toMatch(
      /^sudo '?\/.*playwright'? install --with-deps chromium$/,
    );
    expect(whatToType({ system: 'other', isRoot: false })).toMatch(/^'?\/.*playwright'? install chromium$/);
  });
});
