import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';

/**
 * The faces papers are drawn with, in the order they are tried: the product's own, then those for other scripts. Pinned
 * packages and not what the machine happens to have, so that a paper is the same wherever it is made.
 */
const files = [
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
] as const;

export const families = ['Atkinson Hyperlegible Next', 'DejaVu Sans', 'Noto Sans Ethiopic', 'Noto Emoji'] as const;

export const readFaces = (): readonly Buffer[] =>
  files.map((file) => readFileSync(join(projectRoot, 'node_modules', file)));
