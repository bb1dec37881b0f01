/**
 * Makes what the browser is given besides the page: one style sheet, its fonts, one script, the icon.
 *
 *   node tools/build-assets.ts OUTDIR
 *
 * Every name carries a hash of its content, so that it can be kept for ever; manifest.json says which are today's.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import * as sass from 'sass';
import type { AssetManifest } from '../src/ui/manifest.ts';

const ui = join(import.meta.dirname, '../src/ui');
const require = createRequire(import.meta.url);
const packages = dirname(dirname(require.resolve('govuk-frontend/package.json')));
const fontFolder = join(
  dirname(require.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')),
  'files',
);
const fontFiles = [
  'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
];

function hashed(name: string, content: string | Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(name);
  return `${name.slice(0, -extension.length)}.${hash}${extension}`;
}

/** Writes all assets into an empty `outDir` and returns the manifest, which is also in `manifest.json` there. */
export function buildAssets(outDir: string): AssetManifest {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  const write = (name: string, content: string | Buffer): string => {
    const file = hashed(name, content);
    writeFileSync(join(outDir, file), content);
    return file;
  };

  const fonts = fontFiles.map((file) => write(`fonts/${file}`, readFileSync(join(fontFolder, file))));

  let styles = sass.compile(join(ui, 'styles/main.scss'), {
    loadPaths: [packages],
    style: 'compressed',
    quietDeps: true,
  }).css;
  fontFiles.forEach((file, index) => {
    styles = styles.replaceAll(`fonts/${file}`, fonts[index] ?? file);
  });

  const script = buildSync({
    entryPoints: [join(ui, 'browser/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
  }).outputFiles[0]?.text;
  if (script === undefined) throw new Error('The script for the browser came out empty.');

  const manifest: AssetManifest = {
    css: write('mainstay.css', styles),
    js: write('mainstay.js', script),
    icon: write('mark.svg', readFileSync(join(ui, 'assets/mark.svg'))),
    fonts,
  };
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (import.meta.main) {
  const outDir = process.argv[2];
  if (outDir) console.log(JSON.stringify(buildAssets(outDir), null, 2));
  else {
    console.error('Say where to write: node tools/build-assets.ts OUTDIR');
    process.exitCode = 2;
  }
}
