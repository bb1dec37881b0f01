/** Where the browser of the browser tests is, and how it comes onto a machine that has none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

const HEADLESS_SHELL = 'chromium-headless-shell';

/** Whether this is the browser without a window, by its path. */
export const isHeadlessShell = (path: string): boolean => path.endsWith(HEADLESS_SHELL);

const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium (or Chrome) that starts, or null. `CHROMIUM` in the environment wins over those on the PATH,
 * a Mac's applications and Playwright's own. The shell without a window is the same browser and opens a page with a third of
 * the work, so it comes first.
 *
 * @throws when CHROMIUM names a program that does not start: quietly taking another would hide the mistake
 */
export async function findChromium(env: Environment = process.env): Promise<string | null> {
  if (env.CHROMIUM) {
    if (starts(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is ${env.CHROMIUM}, which does not start. Correct it or unset it.`);
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin'].filter(Boolean);
  const onPath = [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
    (name) => folders.map((folder) => join(folder, name)),
  );
  for (const path of [...onPath, ...macApplications]) if (existsSync(path) && starts(path)) return path;
  // Playwright is slow to load, so it is asked last.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) && starts(own) ? own : null;
}

/** Ubuntu leaves a script by the name of chromium that only says to use snap, so being there is not enough. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom/.test(stdout);
}

export type Machine = { readonly system: 'debian' | 'ubuntu' | 'other'; readonly isRoot: boolean };

/** What this machine is, from /etc/os-release. */
export function thisMachine(): Machine {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return { system: systemIn(release), isRoot: process.getuid?.() === 0 };
}

/** The system an os-release file describes; what is built on Debian (Raspberry Pi OS) counts as Debian. */
export function systemIn(release: string): Machine['system'] {
  const id = /^ID="?([a-z]+)/m.exec(release)?.[1];
  const like = /^ID_LIKE="?([a-z ]+)/m.exec(release)?.[1]?.split(' ') ?? [];
  if (id === 'ubuntu' || like.includes('ubuntu')) return 'ubuntu';
  return id === 'debian' || like.includes('debian') ? 'debian' : 'other';
}

const playwright = join(dirname(import.meta.dirname), 'node_modules', '.bin', 'playwright');

/**
 * The commands that install Chromium on a machine, each a list of words. Ubuntu's own package is a snap, which does not
 * install in a container, so there Playwright fetches its browser and apt-get only the libraries it needs.
 */
export function installCommands(machine: Machine): readonly (readonly string[])[] {
  if (machine.system === 'debian') {
    return [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', HEADLESS_SHELL],
    ];
  }
  if (machine.system === 'ubuntu') return [[playwright, 'install', '--with-deps', 'chromium']];
  return [[playwright, 'install', 'chromium']];
}

/** What a person types to install it, on one line. */
export function whatToType(machine: Machine): string {
  const asRoot = machine.system === 'other' || machine.isRoot ? '' : 'sudo ';
  const quoted = (word: string) => (/[^\w./=-]/.test(word) ? `'${word}'` : word);
  return installCommands(machine)
    .map((words) => asRoot + words.map(quoted).join(' '))
    .join(' && ');
}

/** Installs it where that can be done without asking: as root on Debian and Ubuntu. True when every command ended well. */
export function installChromium(machine: Machine): boolean {
  if (!machine.isRoot || machine.system === 'other') return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return installCommands(machine).every(([program = '', ...args]) => {
    console.log(`> ${[program, ...args].join(' ')}`);
    return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  });
}
