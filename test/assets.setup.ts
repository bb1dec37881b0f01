import { assetsFolder } from '../src/platform/root.ts';
import { buildAssets } from '../tools/build-assets.ts';

/** Styles and scripts as they stand now, built once before the browser tests. */
export default function setup(): void {
  buildAssets(assetsFolder);
}
