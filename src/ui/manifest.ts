/** File names under the assets folder, as `tools/build-assets.ts` wrote them into manifest.json. Each holds a hash of its content. */
export type AssetManifest = {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
  readonly fonts: readonly string[];
};

/** Where the server serves the assets folder. */
export const assetsPath = '/assets/';
