import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { VNode } from 'preact';
import { assetsPath } from '../../src/ui/manifest.ts';
import { renderPage } from '../../src/ui/render.ts';
import { buildAssets } from '../../tools/build-assets.ts';
import type { Gallery } from './context.ts';
import { pages } from './pages.tsx';
import { Reading } from './states.tsx';

/** As strict as the product's own: whatever needs an inline style or script shows up here. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type GalleryServer = { readonly url: string; close: () => Promise<void> };

/**
 * Serves the pages of the gallery at /NAME, with real assets, on a free port of this machine (or the one given). /reading is
 * work that goes on and is done at the third look; /still-here answers as a session that goes on.
 */
export async function serveGallery(port = 0): Promise<GalleryServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const assets = buildAssets(join(folder, 'assets'));
  let reads = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    response.setHeader('content-security-policy', policy);
    const file = join(folder, path);
    if (path.startsWith(assetsPath) && existsSync(file)) {
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
      response.end(readFileSync(file));
      return;
    }
    if (path === '/still-here') {
      response.statusCode = 204;
      response.end();
      return;
    }
    if (path === '/reading' && reads++ > 1) {
      response.writeHead(302, { location: '/states' }).end();
      return;
    }
    const page: ((gallery: Gallery) => VNode) | undefined =
      path === '/reading' ? (gallery) => <Reading {...gallery} reads={reads} /> : pages[path.slice(1)];
    response.statusCode = page ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ? renderPage(page({ assets })) : 'No such page');
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
