import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { markSchoolChanged } from '../duties/index.ts';
import { checkCode } from './new-organisation.ts';
import { authorityOfCode, type Organisation, organisationOf, schoolsOf } from './organisations.queries.ts';

type Placed = Outcome<{ readonly schools: readonly string[] }>;

/**
 * Says which authority this is: its own clocks hold from now on, for itself and for every school in it, and what is due there
 * is worked out anew. `schools`: the names of those schools.
 */
export async function giveCode(
  work: Work,
  house: House,
  doer: Doer,
  authorityId: string,
  typed: string,
): Promise<Placed> {
  mustBeAllowed(work, doer, 'authority.add', null);
  const code = checkCode(typed);
  if ('problems' in code) return code;
  const authority = await organisationOf(work.read, authorityId);
  if (authority?.kind !== 'authority') return { problems: { authority: 'There is no such authority here' } };
  const holder = await authorityOfCode(work.read, code.done);
  if (holder !== undefined && holder.id !== authority.id) {
    return { problems: { code: `${holder.name} has the code ${code.done} already` } };
  }
  const schools = (await schoolsOf(work.read, authority.id)).filter((each) => each.authorityId === authority.id);
  for (const each of [authority, ...schools]) {
    await place(work, house, each, { code: code.done, authorityId: each.authorityId });
  }
  return { done: { schools: schools.map(({ name }) => name) } };
}

/** Says which authority a school is in, or that none is known (null): its clocks hold from now on. */
export async function placeSchool(
  work: Work,
  house: House,
  doer: Doer,
  schoolId: string,
  authorityId: string | null,
): Promise<Placed> {
  mustBeAllowed(work, doer, 'school.add', null);
  const school = await organisationOf(work.read, schoolId);
  if (school?.kind !== 'school') return { problems: { school: 'There is no such school here' } };
  const authority = authorityId === null ? undefined : await organisationOf(work.read, authorityId);
  if (authorityId !== null && authority?.kind !== 'authority') {
    return { problems: { authority: 'There is no such authority here. Add it first' } };
  }
  await place(work, house, school, { code: authority?.authorityCode ?? null, authorityId });
  return { done: { schools: [school.name] } };
}

/** Nothing is written where nothing changes. */
async function place(
  work: Work,
  house: House,
  organisation: Organisation,
  { code, authorityId }: { readonly code: string | null; readonly authorityId: string | null },
): Promise<void> {
  const before = { code: organisation.authorityCode, authority: organisation.authorityId };
  const after = { code, authority: authorityId };
  const changed = (['code', 'authority'] as const).filter((field) => before[field] !== after[field]);
  const { pack } = await work.read
    .selectFrom('organisation')
    .select('pack')
    .where('id', '=', organisation.id)
    .executeTakeFirstOrThrow();
  const wanted = (code === null ? undefined : house.packs.forAuthorityCode(code))?.name ?? house.packs.england.name;
  if (changed.length === 0 && pack === wanted) return;
  await work.write
    .updateTable('organisation')
    .set({ la_code: code, authority_id: authorityId, pack: wanted })
    .where('id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'organisation.placed',
    organisationId: organisation.id,
    subject: { kind: 'organisation', id: organisation.id },
    values: changed.map((field) => ({ field: `organisation.${field}`, before: before[field], after: after[field] })),
    detail: { pack: wanted },
  });
  await markSchoolChanged(work, organisation.id, 'settings');
}
