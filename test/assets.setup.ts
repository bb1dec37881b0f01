import { assetsFolder } from '../src/platform/root.ts';
import { buildAssets } from '../tools/build-assets.ts';

/** Styles and scripts as they stand now, built before the tests that draw pages: those in a browser, and those of the database that ask over HTTP. */
export default function setup(): void {
  buildAssets(assetsFolder);
}
