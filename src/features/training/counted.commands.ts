import { sql } from 'kysely';
import type { ActionId } from '../../access/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, isAllowed } from '../../web/doer.ts';
import { asEngine } from '../duties/index.ts';
import type { Here } from '../organisations/index.ts';
import { postsHeldAt, type TrainingOf } from '../people/index.ts';
import { type CountedRow, coverageOf, type NeedCoverage } from './coverage.ts';
import { coverageFacts } from './coverage-facts.queries.ts';
import { trainingOfPost } from './post-training.ts';
import { isOwn } from './training.commands.ts';
import { actionsToRead, governsOn } from './training-keepers.ts';

/**
 * How many have what there is to have, for those who may read no row of it (row security): counted as the engine counts duties,
 * so that the rows stay in here and what leaves is numbers.
 */

/** How many have what there is to have, of all together. What a few are asked by their own list of courses is left out. */
export async function coverageNumbers(
  work: Work,
  packs: Packs,
  found: Here,
  academicYear: number,
): Promise<NeedCoverage[]> {
  const rows = await rowsOfAll(work, found.organisation.id);
  return coverageOf({ ...(await coverageFacts(work, packs, found)), rows }, academicYear)
    .filter(({ clock }) => clock !== null)
    .map((need) => ({ ...need, people: [], groups: [] }));
}

/**
 * What the training of whoever holds a post says of what the post asks, to whoever reads the register of posts: how somebody
 * stands is told to themselves and to those who keep or see their training (row security hands out no other rows), to nobody else.
 */
export async function trainingOfHolders(work: Work, doer: Doer, { organisation, pack }: Here): Promise<TrainingOf> {
  const rows = await countedRows(work.read, organisation.id);
  const held = await postsHeldAt(work.read, organisation.id);
  const { today } = work.asking;
  const allowed = (action: ActionId) => isAllowed(work, doer, action, asFacts(organisation));
  return (post, personId) => {
    const training = trainingOfPost(pack, post, rows, personId, today);
    if (training === null || isOwn(doer, personId)) return training;
    return actionsToRead(governsOn(held, personId, today)).some(allowed) ? training : 'withheld';
  };
}

const rowsOfAll = (work: Work, organisationId: string): Promise<CountedRow[]> =>
  asEngine(work, () => countedRows(work.read, organisationId));

async function countedRows(read: ReadOnlyDatabase, organisationId: string): Promise<CountedRow[]> {
  const rows = await read
    .selectFrom('training_day as t')
    .leftJoin('training_course as c', 'c.id', 't.course_id')
    .select(['t.person_id', 't.on_day', 't.days', 't.valid_until', 't.course_id', 'c.counts_for'])
    .select(sql<boolean>`t.recorded_by is not distinct from t.person_id and t.confirmed_by is null`.as('own_word'))
    .where('t.organisation_id', '=', organisationId)
    .execute();
  return rows.map((row) => ({
    ...{ personId: row.person_id, on: row.on_day, days: Number(row.days), countsFor: row.counts_for },
    ...{ validUntil: row.valid_until, courseId: row.course_id, ownWord: row.own_word },
  }));
}
