import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/**
 * The scripts of bin/ and the build, on a copy of the project with a command line of a few lines, in a folder whose
 * name has a space. The packages are this project's own.
 */
const project = dirname(import.meta.dirname);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'a folder ')));
const copy = join(folder, 'main stay');
const inCopy = (...path: string[]) => join(copy, ...path);

const commandLine = `
import { spawnSync } from 'node:child_process';
import { assetsFolder, entryPath, projectRoot } from './platform/root.ts';
import { word } from './word.ts';
const child = entryPath('platform/echo/echo.child.ts');
const said = spawnSync(process.execPath, [child], { encoding: 'utf8' }).stdout.trim();
console.log(JSON.stringify({ word, projectRoot, assetsFolder, child, said, cwd: process.cwd(), args: process.argv.slice(2) }));
process.exitCode = 7;
`;

function run(script: string, args: string[] = [], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(script, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr, heard: status === 7 ? JSON.parse(stdout) : null };
}

const saysWord = (word: string) => writeFileSync(inCopy('src', 'word.ts'), `export const word = '${word}';\n`);

beforeAll(() => {
  for (const part of ['bin', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore']) {
    cpSync(join(project, part), inCopy(part), { recursive: true });
  }
  rmSync(inCopy('tools', 'build-assets.ts'), { force: true });
  rmSync(inCopy('tools', 'bench.ts'), { force: true });
  symlinkSync(join(project, 'node_modules'), inCopy('node_modules'));
  mkdirSync(inCopy('src', 'platform', 'echo'), { recursive: true });
  cpSync(join(project, 'src', 'platform', 'root.ts'), inCopy('src', 'platform', 'root.ts'));
  writeFileSync(inCopy('src', 'cli.ts'), commandLine);
  writeFileSync(
    inCopy('src', 'platform', 'echo', 'echo.child.ts'),
    "const heard: string = 'echo';\nconsole.log(heard);\n",
  );
});

beforeEach(() => saysWord('first'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('bin/mainstay', () => {
  test('runs in the folder of its caller, with the arguments as they are', () => {
    const { heard, stderr } = run(inCopy('bin', 'mainstay'), ['list', 'a b', '', '*', '--name=É "q"']);
    expect(stderr).toBe('');
    expect(heard).toMatchObject({ cwd: folder, args: ['list', 'a b', '', '*', '--name=É "q"'], projectRoot: copy });
  });

  test('runs through links, relative and absolute', () => {
    mkdirSync(join(folder, 'links'), { recursive: true });
    symlinkSync('../main stay/bin/mainstay', join(folder, 'links', 'one'));
    symlinkSync(join(folder, 'links', 'one'), join(folder, 'two'));
    expect(run(join(folder, 'two'), [], '/').heard).toMatchObject({ projectRoot: copy, cwd: '/' });
  });

  test('starts its children from what it was built to, and finds the assets beside it', () => {
    const { heard } = run(inCopy('bin', 'mainstay'));
    const built = realpathSync(inCopy('dist'));
    expect(heard).toMatchObject({
      said: 'echo',
      child: join(built, 'echo.child.js'),
      assetsFolder: join(built, 'assets'),
    });
  });

  test('builds again when a file was changed, added or taken away, and only then', () => {
    run(inCopy('bin', 'mainstay'));
    const before = readlinkSync(inCopy('dist'));
    run(inCopy('bin', 'mainstay'));
    expect(readlinkSync(inCopy('dist'))).toBe(before);

    saysWord('second');
    expect(run(inCopy('bin', 'mainstay')).heard.word).toBe('second');

    writeFileSync(inCopy('src', 'other.worker.ts'), 'export {};\n');
    run(inCopy('bin', 'mainstay'));
    expect(readdirSync(inCopy('dist'))).toContain('other.worker.js');

    rmSync(inCopy('src', 'other.worker.ts'));
    run(inCopy('bin', 'mainstay'));
    expect(readdirSync(inCopy('dist'))).not.toContain('other.worker.js');
  });

  test('says what is wrong with the source and leaves the last build in place', () => {
    run(inCopy('bin', 'mainstay'));
    const before = readlinkSync(inCopy('dist'));
    writeFileSync(inCopy('src', 'word.ts'), 'export const word = ;\n');
    const { status, stdout, stderr } = run(inCopy('bin', 'mainstay'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('src/word.ts:1');
    expect(readlinkSync(inCopy('dist'))).toBe(before);
    expect(readdirSync(inCopy('.cache', 'builds'))).toContain(before.split('/').at(-1));
  });
});

describe('the build', () => {
  const build = (...args: string[]) =>
    spawnSync(process.execPath, ['tools/build.ts', ...args], { cwd: copy, encoding: 'utf8' });

  test('two at once both end well, and what they leave runs', async () => {
    const twice = [1, 2, 3].map(() => promisify(execFile)(process.execPath, ['tools/build.ts'], { cwd: copy }));
    await Promise.all(twice);
    expect(run(inCopy('bin', 'mainstay')).heard.said).toBe('echo');
    expect(readdirSync(copy).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('takes the place of a plain dist folder', () => {
    rmSync(inCopy('dist'));
    mkdirSync(inCopy('dist'));
    writeFileSync(inCopy('dist', 'old.js'), '');
    expect(build().status).toBe(0);
    expect(readdirSync(inCopy('dist'))).not.toContain('old.js');
  });

  test('keeps the last few builds, and those young enough to be under way', () => {
    const builds = inCopy('.cache', 'builds');
    const old = ['a', 'b', 'c'].map((name) => `${(Date.now() - 3_600_000).toString(36)}-${name}`);
    for (const name of old) mkdirSync(join(builds, name), { recursive: true });
    const young = readdirSync(builds).filter((name) => !old.includes(name));
    expect(build().status).toBe(0);
    const left = readdirSync(builds);
    expect(left).toEqual(expect.arrayContaining(young));
    expect(left.filter((name) => old.includes(name)).length).toBeLessThan(old.length);
  });

  test('can be made into a plain folder, for an image', () => {
    const { status } = build('--into', join(folder, 'image', 'dist'));
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'image', 'dist'))).toEqual(expect.arrayContaining(['cli.js', 'echo.child.js']));
  });

  test('refuses two children of one name', () => {
    writeFileSync(inCopy('src', 'echo.child.ts'), '');
    const { status, stderr } = build();
    rmSync(inCopy('src', 'echo.child.ts'));
    expect(status).toBe(1);
    expect(stderr).toContain('give one another name');
  });
});

test('from source, children are started from source', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli.ts'], { cwd: copy, encoding: 'utf8' });
  expect(status).toBe(7);
  const child = inCopy('src', 'platform', 'echo', 'echo.child.ts');
  expect(JSON.parse(stdout)).toMatchObject({ child, said: 'echo', assetsFolder: inCopy('dist', 'assets') });
});

describe('help', () => {
  // bin/mainstay hands --help to the command line itself.
  test.each(readdirSync(join(project, 'bin')).filter((name) => name !== 'mainstay'))('bin/%s --help', (name) => {
    const { status, stdout } = run(join(project, 'bin', name), ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`bin/${name}`);
    expect(stdout).not.toContain('#');
  });
});

test('a lock that has changed means packages have to be installed again', () => {
  const other = join(folder, 'other');
  for (const part of ['bin', 'tools/shell']) cpSync(join(project, part), join(other, part), { recursive: true });
  mkdirSync(join(other, 'node_modules', '.bin'), { recursive: true });
  const lockOf = (version: string) =>
    JSON.stringify({
      packages: { 'node_modules/a': { version }, 'node_modules/b': { version, optional: true, os: ['none'] } },
    });
  writeFileSync(join(other, 'node_modules', '.package-lock.json'), lockOf('1.0.0'));
  const installed = (wanted: string) => {
    writeFileSync(join(other, 'package-lock.json'), wanted);
    return spawnSync(process.execPath, [join(other, 'tools/shell/installed.cjs'), other]).status === 0;
  };
  expect(installed(lockOf('1.0.0'))).toBe(false); // npm's record names packages that are not there
  for (const name of ['a', 'b']) {
    mkdirSync(join(other, 'node_modules', name));
    writeFileSync(join(other, 'node_modules', name, 'package.json'), '{}');
  }
  expect(installed(lockOf('1.0.0'))).toBe(true);
  expect(installed(lockOf('1.0.1'))).toBe(false);
  const hidden = readFileSync(join(other, 'node_modules', '.package-lock.json'), 'utf8');
  writeFileSync(join(other, 'node_modules', '.package-lock.json'), hidden.replace(/,"node_modules\/b".*?\}/, ''));
  expect(installed(lockOf('1.0.0'))).toBe(true);
  const forThisSystem = lockOf('1.0.0').replace('"none"', `"${process.platform}"`);
  expect(installed(forThisSystem)).toBe(false);
});
