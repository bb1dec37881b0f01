import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Doer, mustBeAllowed, type Outcome, type Problems } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { checkAuthority, checkName, checkSchool, type NewAuthority, type NewSchool } from './new-organisation.ts';
import { authorityOfCode, type Organisation, organisationOf, organisationOfUrn } from './organisations.queries.ts';

export type Added = Outcome<{ readonly id: string }>;

/** Adds an authority; its pack follows from its code, and is England's where there is none or no code. */
export async function addAuthority(work: Work, house: House, doer: Doer, given: NewAuthority): Promise<Added> {
  mustBeAllowed(work, doer, 'authority.add', null);
  const checked = checkAuthority(given);
  if ('problems' in checked) return checked;
  const { name, code } = checked.done;
  if (code !== null && (await authorityOfCode(work.read, code)) !== undefined) {
    return { problems: { code: `There is an authority with the code ${code} already` } };
  }
  const id = randomUUID();
  const pack = (code === null ? undefined : house.packs.forAuthorityCode(code))?.name ?? house.packs.england.name;
  await work.write.insertInto('organisation').values({ id, kind: 'authority', name, la_code: code, pack }).execute();
  await organisationAdded(work, house, id, 'authority', pack);
  return { done: { id } };
}

/** Adds a trust, to which schools can then belong. */
export async function addTrust(work: Work, house: House, doer: Doer, given: { name: string }): Promise<Added> {
  mustBeAllowed(work, doer, 'school.add', null);
  const named = checkName(given.name, 'the trust');
  if ('problems' in named) return named;
  const id = randomUUID();
  const pack = house.packs.england.name;
  await work.write.insertInto('organisation').values({ id, kind: 'trust', name: named.done, pack }).execute();
  await organisationAdded(work, house, id, 'trust', pack);
  return { done: { id } };
}

/** Adds a school of an authority that is here, or of none; nothing of its year or its people yet. */
export async function addSchool(work: Work, house: House, doer: Doer, given: NewSchool): Promise<Added> {
  mustBeAllowed(work, doer, 'school.add', null);
  const checked = checkSchool(given);
  if ('problems' in checked) return checked;
  const { name, urn, kind } = checked.done;
  const found = await organisationOfUrn(work.read, urn);
  if (found !== undefined) return { problems: { urn: `${found.name} has this URN already` } };
  const authority = given.authorityId === null ? undefined : await organisationOf(work.read, given.authorityId);
  if (given.authorityId !== null && authority?.kind !== 'authority') {
    return { problems: { authority: 'There is no such authority here. Add it first' } };
  }
  const trust = given.trustId === null ? undefined : await organisationOf(work.read, given.trustId);
  if (given.trustId !== null && trust?.kind !== 'trust') {
    return { problems: { trust: 'There is no such trust here. Add it first' } };
  }
  const id = randomUUID();
  const code = authority?.authorityCode ?? null;
  const pack = (code === null ? undefined : house.packs.forAuthorityCode(code))?.name ?? house.packs.england.name;
  await work.write
    .insertInto('organisation')
    .values({
      id,
      kind: 'school',
      school_kind: kind,
      name,
      urn,
      la_code: code,
      authority_id: authority?.id ?? null,
      trust_id: trust?.id ?? null,
      pack,
    })
    .execute();
  await organisationAdded(work, house, id, 'school', pack);
  return { done: { id } };
}

async function organisationAdded(work: Work, house: House, id: string, kind: string, pack: string): Promise<void> {
  await recordEvent(work, {
    verb: `${kind}.added`,
    organisationId: id,
    subject: { kind: 'organisation', id },
    detail: { pack },
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id }]);
}

/** Changes what an organisation is called, and of a school its URN and kind. Nothing is written where nothing changed. */
export async function changeOrganisation(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  given: { readonly name: string; readonly urn: string; readonly kind: string },
): Promise<Outcome<{ readonly changed: readonly string[] }>> {
  mustBeAllowed(work, doer, 'organisation.set', {
    organisationId: organisation.id,
    kind: organisation.kind,
    authorityId: organisation.authorityId,
    trustId: organisation.trustId,
  });
  const wanted = wantedOf(organisation, given);
  if ('problems' in wanted) return wanted;
  const { name, urn, kind } = wanted.done;
  const holder = urn === null ? undefined : await organisationOfUrn(work.read, urn);
  if (holder !== undefined && holder.id !== organisation.id) {
    return { problems: { urn: `${holder.name} has this URN already` } };
  }
  const before = { name: organisation.name, urn: organisation.urn, kind: organisation.schoolKind };
  const after = { name, urn, kind };
  const changed = (['name', 'urn', 'kind'] as const).filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return { done: { changed } };
  await work.write
    .updateTable('organisation')
    .set({ name, urn, school_kind: kind })
    .where('id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'organisation.changed',
    organisationId: organisation.id,
    subject: { kind: 'organisation', id: organisation.id },
    values: changed.map((field) => ({ field: `organisation.${field}`, before: before[field], after: after[field] })),
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { changed } };
}

type Wanted = { readonly name: string; readonly urn: string | null; readonly kind: string | null };

function wantedOf(
  organisation: Organisation,
  given: { readonly name: string; readonly urn: string; readonly kind: string },
): { readonly done: Wanted } | { readonly problems: Problems } {
  if (organisation.kind === 'school') {
    return checkSchool({ ...given, authorityId: organisation.authorityId, trustId: organisation.trustId });
  }
  const named = checkName(given.name, `the ${organisation.kind}`);
  return 'problems' in named ? named : { done: { name: named.done, urn: null, kind: null } };
}
