/** How the names of files say what they may do: read by the dependency rules and by the check of what files hold. */

/** Files that do no I/O and never read the clock: those with no second suffix, and the duties of a feature. */
export const pureFiles: readonly string[] = [
  '^src/(calendar|codes|access)/[^/.]+[.]tsx?$',
  '^src/features/[^/]+/[^/.]+[.]tsx?$',
  '^src/features/[^/]+/[^/.]+[.]duties[.]ts$',
  '^src/packs/(model|basics|briefing-contents|contents|organisation-words|pack|packs|pick-pack|phrase|plan-contents|plan-words|policy-contents|policy-phrases|policy-words|say)[.]ts$',
];

/** The door of a feature may do I/O, though its name has no second suffix. */
export const featureIndexes = '^src/features/[^/]+/index[.]ts$';

export const readingSql = '[.]queries[.]ts$';
export const writingSql = '[.]commands[.]ts$';
export const platform = '^src/platform/';

export const testFiles = '[.]test[.]tsx?$';

/** They make records for tests and for the demo, so they may know more than what they make records of. */
export const factories = '[.]factory[.]ts$';

export const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'));
