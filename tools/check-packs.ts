/**
 * Loads every pack and says what is in it, or lists every problem with file, line and remedy.
 *
 *   node tools/check-packs.ts [DIR]     DIR: another folder of packs than packs/
 */
import { loadPacks, type Pack } from '../src/packs/index.ts';

function describe(pack: Pack): string {
  const [own] = pack.layers;
  if (!own) return pack.name;
  const clocks = [...own.clocks.values(), ...own.rates.values()].flatMap(({ values }) => values);
  const unverified = clocks.filter(({ verified }) => verified === 'low').length;
  const parts = [
    `${own.clocks.size} clocks`,
    `${own.termDates.length} days of terms`,
    `${own.duties.size} duties`,
    `${own.codeSets.size} code sets`,
    `${unverified} of ${clocks.length} values not verified`,
  ];
  return `${pack.name}: ${parts.join(', ')}`;
}

try {
  const packs = loadPacks(process.argv[2]);
  for (const name of packs.names) {
    const pack = packs.get(name);
    if (pack) console.log(describe(pack));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
