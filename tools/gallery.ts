/**
 * Serves the gallery: pages of invented people made from the components, to look at while working on them.
 *
 *   node tools/gallery.ts [PORT]
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

// Node strips types but does not know JSX.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const { serveGallery } = await import('../test/gallery/server.tsx');
const { pages } = await import('../test/gallery/pages.tsx');
const { url } = await serveGallery(Number(process.argv[2] ?? 0));
for (const name of Object.keys(pages)) console.log(`${url}/${name}`);
