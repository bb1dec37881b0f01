import { createHash } from 'node:crypto';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { closedAmong } from '../children/index.ts';
import { type Answers, withAnswer } from './answers.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportingOrganisation } from './imports.queries.ts';
import { knownChildren, rememberedNames } from './known-children.queries.ts';
import { nameOf, textsToLookFor } from './match.ts';
import { type Plan, planImport } from './plan.ts';
import type { Said } from './said.ts';

/** What an import would do with what is known now: the same before every preview and before it is written. */
export async function workOutPlan(
  read: ReadOnlyDatabase,
  house: Pick<House, 'keys'>,
  record: Pick<ImportRecord, 'kind' | 'asAt' | 'counts'>,
  organisation: Pick<ImportingOrganisation, 'id' | 'laCode'>,
  said: readonly Said[],
  answers: Answers,
): Promise<Plan> {
  const mended = said.map((one) => withAnswer(one, answers.rows.get(one.position)));
  const names = mended.flatMap((one) => nameOf(one) ?? []);
  return planImport({
    kind: record.kind,
    organisation,
    asAt: record.asAt,
    said,
    answers,
    known: await knownChildren(read, organisation.id, record.kind !== 'list'),
    closed: await closedAmong(read, house.keys, textsToLookFor(mended, organisation.id)),
    isRoll: (record.counts?.restRead ?? 0) > 0 || said.some(({ cohort }) => !cohort),
    remembered: await rememberedNames(read, house.keys, organisation.id, names),
  });
}

/** The same for plans that would do the same, whatever else stands in the preview. */
export function fingerprintOf(plan: Plan): string {
  const hash = createHash('sha256');
  for (const { position, outcome, childId, writes } of plan.rows)
    hash.update(JSON.stringify([position, outcome, childId, writes.map(({ table, id, after }) => [table, id, after])]));
  for (const { childId, writes } of plan.missing) hash.update(JSON.stringify([childId, writes]));
  return hash.digest('hex').slice(0, 32);
}
