import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Day } from '../calendar/index.ts';
import { dayInEngland } from '../calendar/index.ts';
import { WrongUse } from '../config.ts';
import { checkExport, exportAudit, firstDifference } from '../features/audit/index.ts';
import { asFacts, mustBeAllowed } from '../web/doer.ts';
import type { FoundOrganisation } from '../web/visitor.queries.ts';
import { dayFrom } from './children.ts';
import type { Command } from './command.ts';
import { openFor, organisationsHere } from './open-for.ts';

/** Before there was anything to audit. */
const EVER: Day = '2000-01-01';

export const auditExportCommand: Command = {
  name: 'audit export',
  summary: 'Writes an organisation’s sealed audit into a file that can be checked without this server.',
  usage: 'FILE --organisation URN-OR-CODE [--from DATE] [--to DATE]',
  examples: [
    'audit export audit-2026-11-24.jsonl --organisation 999001 --from 2026-11-24 --to 2026-11-24',
    'audit export everything.jsonl --organisation 919',
  ],
  options: { organisation: 'text', from: 'text', to: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const file = given.words[0] ?? '';
      const today = dayInEngland(opened.house.clock());
      const from = dayFrom(given, 'from') ?? EVER;
      const to = dayFrom(given, 'to') ?? today;
      if (from > to) throw new WrongUse('--from cannot be after --to.');
      const place = placeNamed(await organisationsHere(opened), given.needed('organisation'));
      const { actor } = opened;
      // never over a file that is there: yesterday's is what today's is held against
      const out = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
        throw new WrongUse(error.code === 'EEXIST' ? `${file} is there already. Name another file.` : error.message);
      });
      try {
        const { lines } = await opened.work(place.id, (work) => {
          mustBeAllowed(
            work,
            { actor, steppedUpAt: work.asking.now },
            'audit.export',
            asFacts({ ...place, authorityId: null, trustId: null }),
          );
          const asked = { organisationId: place.id, organisation: place.name, from, to };
          return exportAudit(work, asked, async (line) => void (await out.write(`${line}\n`)));
        });
        await out.sync();
        return { value: { file, organisation: place.name, from, to, lines } };
      } finally {
        await out.close();
      }
    }),
};

export const auditCheck: Command = {
  name: 'audit check',
  summary: 'Says from an exported file alone whether the audit is whole, or which seal is broken.',
  usage: 'FILE [--with EARLIER-FILE]',
  examples: ['audit check audit-2026-11-24.jsonl', 'audit check audit-2026-11-24.jsonl --with audit-2026-11-23.jsonl'],
  options: { with: 'text' },
  words: 1,
  run: async (given) => {
    const now = await seals(given.words[0] ?? '');
    const other = given.text('with');
    if (other === undefined || !now.checked.whole) return { value: now.checked, problems: !now.checked.whole };
    const earlier = await seals(other);
    const { inCommon, differs } = firstDifference(earlier.hashes, now.hashes);
    const problem =
      earlier.checked.problem !== null
        ? `The earlier file is not whole: ${earlier.checked.problem}`
        : differs !== null
          ? `Seal ${differs} is not the one of the earlier file: the chain was rewritten.`
          : inCommon === 0
            ? 'The two files have no seal in common, so they say nothing of one another.'
            : null;
    const value = { ...now.checked, whole: problem === null, problem, brokenSeal: differs, inCommon };
    return { value, problems: problem !== null };
  },
};

async function seals(file: string) {
  const hashes = new Map<number, string>();
  const input = createReadStream(file, 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const failed = new Promise<never>((_, reject) => {
    input.on('error', (error) => reject(new WrongUse(`${file} cannot be read: ${error.message}`)));
  });
  const checked = await Promise.race([checkExport(lines, (id, hash) => void hashes.set(id, hash)), failed]);
  return { checked, hashes };
}

function placeNamed(all: readonly FoundOrganisation[], name: string): FoundOrganisation {
  const found = all.filter((each) => [each.id, each.urn, each.laCode].includes(name));
  // a school holds the code of its authority, too
  const place =
    found.find((each) => each.id === name || each.urn === name) ?? found.find((each) => each.kind === 'authority');
  if (place === undefined)
    throw new WrongUse(`There is no organisation ${name} here. See bin/mainstay school list and authority list.`);
  return place;
}
