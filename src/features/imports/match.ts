import type { ChildDetails } from '../children/model.ts';
import { closedName, closedNumbers } from '../children/model.ts';
import type { Answers } from './answers.ts';
import { plain } from './codes.ts';
import type { KnownChild } from './facts.ts';
import type { Said } from './said.ts';

/** Whom a row is about, among the children the organisation knows. */
export type Match =
  | { is: 'known'; child: KnownChild; elsewhere: KnownChild | null; otherBirth?: true }
  /** `otherBirth`: the UPN is that of a child open here who was born on another day, so the number may be wrong. */
  | { is: 'nobody'; otherBirth?: true }
  /** A person has to say. `same-name`: name and date of birth alone agree. `other-name`: a number agrees, name and birth do not. */
  | { is: 'ask'; why: 'same-name' | 'other-name'; candidates: readonly KnownChild[] }
  /** Of a sealed record: never matched, and nobody is told why. */
  | { is: 'closed' }
  /** Its numbers are those of two children. */
  | { is: 'two-children'; children: readonly KnownChild[] }
  /** Another row is about the same child. */
  | { is: 'same-child-twice'; rows: readonly number[] };

export interface Matching {
  said: readonly Said[];
  known: readonly KnownChild[];
  /** The texts of `closedNumbers` and `closedName` that are closed. */
  closed: ReadonlySet<string>;
  answers: Answers;
  /** Names with birthdays (`nameOf`) of which a person has said before whose they are, by child. */
  remembered: ReadonlyMap<string, string>;
  /** The organisation the file is brought in for: an authority's own numbers are its own. */
  organisationId: string;
}

/** The texts to look for among closed identifiers before anything is matched. */
export function textsToLookFor(said: readonly Said[], organisationId: string): string[] {
  return [...new Set(said.flatMap((one) => [...numbersOf(one, organisationId), nameOf(one) ?? '']))].filter(Boolean);
}

const identity = ({ details }: Pick<Said, 'details'>, organisationId: string) => ({
  upn: details.upn ?? null,
  formerUpn: details.former_upn ?? null,
  uln: details.uln ?? null,
  authorityChildId: details.authority_child_id
    ? { authority: organisationId, number: details.authority_child_id }
    : null,
  familyName: details.family_name ?? null,
  givenNames: details.given_names ?? null,
  dateOfBirth: details.date_of_birth ?? null,
});
const numbersOf = (said: Said, organisationId: string): string[] => closedNumbers(identity(said, organisationId));
/** The name with the date of birth, as it is remembered and closed; null where one is missing. */
export const nameOf = (said: Pick<Said, 'details'>): string | null => closedName(identity(said, ''));

/**
 * Two children of a return with one UPN: whose it is can't be told, so it is nobody's. The authority's own number says who
 * each is, and the reading has said it. (Of a list, whose UPN is all there is, both rows are left out.)
 */
export function withoutSharedUpn(said: readonly Said[]): Said[] {
  const times = new Map<string, number>();
  for (const { details } of said) if (details.upn) times.set(details.upn, (times.get(details.upn) ?? 0) + 1);
  return said.map((one) => {
    const { upn, upn_temporary: _, ...numberless } = one.details;
    const shared = one.enrolment === null && upn !== undefined && (times.get(upn ?? '') ?? 0) > 1;
    return shared ? { ...one, details: numberless } : one;
  });
}

/** A former UPN that is closed says only that the child came by an adoption: it is passed over, not told and not kept. */
export function withoutClosedFormer(said: Said, closed: ReadonlySet<string>): Said {
  const { former_upn: former, ...details } = said.details;
  return former && closed.has(`upn:${former}`) ? { ...said, details } : said;
}

function isClosed(said: Said, { closed, organisationId }: Matching): boolean {
  const numbers = numbersOf(withoutClosedFormer(said, closed), organisationId);
  if (numbers.length > 0) return numbers.some((number) => closed.has(number));
  const name = nameOf(said);
  return name !== null && closed.has(name);
}

interface Person {
  family_name?: string | null | undefined;
  given_names?: string | null | undefined;
  preferred_name?: string | null | undefined;
  date_of_birth?: string | null | undefined;
}

/** The names a person can be found by, each with the date of birth: by what they are called and what they prefer. */
function nameKeys({
  family_name: family,
  given_names: given,
  preferred_name: preferred,
  date_of_birth,
}: Person): string[] {
  if (!family || !date_of_birth) return [];
  const firsts = [given, preferred].flatMap((name) => plain(name ?? '').split(' ')[0] || []);
  return [...new Set(firsts)].map((first) => `${plain(family)}|${first}|${date_of_birth}`);
}

const viewsOf = (known: KnownChild): readonly Person[] => (known.details === null ? known.others : [known.details]);
const bornAnotherDay = (said: Partial<ChildDetails>, known: KnownChild): boolean =>
  viewsOf(known).some(({ date_of_birth: born }) => born && said.date_of_birth && born !== said.date_of_birth);

/** Neither birthday nor family name agrees. */
function isAnother(said: Partial<ChildDetails>, known: KnownChild): boolean {
  const otherName = viewsOf(known).some(
    ({ family_name: family }) => family && said.family_name && plain(family) !== plain(said.family_name),
  );
  return otherName && bornAnotherDay(said, known);
}

class KnownByNumber {
  readonly ownUpn = new Map<string, KnownChild>();
  readonly openUpn = new Map<string, KnownChild>();
  readonly number = new Map<string, KnownChild>();
  readonly id = new Map<string, KnownChild>();

  constructor(known: readonly KnownChild[]) {
    for (const child of known) {
      this.id.set(child.childId, child);
      if (child.details?.upn) this.ownUpn.set(child.details.upn, child);
      if (child.details?.authority_child_id) this.number.set(child.details.authority_child_id, child);
      for (const { upn } of child.others) if (upn) this.openUpn.set(upn, child);
    }
  }
}

/**
 * Matches rows to known children: by UPN, by the authority's number, and by name with date of birth only where a person
 * has said yes. Never against a sealed record. The order of the rows makes no difference.
 */
export function matchRows(matching: Matching): Map<number, Match> {
  const index = new KnownByNumber(matching.known);
  const found = new Map<number, Match>();
  for (const said of matching.said) found.set(said.position, byNumbers(said, index, matching));
  const taken = new Set([...found.values()].flatMap((match) => (match.is === 'known' ? [match.child.childId] : [])));
  const byName = new Map<string, KnownChild[]>();
  for (const child of matching.known) {
    if (taken.has(child.childId)) continue;
    for (const view of viewsOf(child))
      for (const key of nameKeys(view)) byName.set(key, [...(byName.get(key) ?? []), child]);
  }
  for (const said of matching.said) {
    if (found.get(said.position)?.is !== 'nobody') continue;
    if (matching.answers.rows.get(said.position)?.same === 'nobody') continue;
    const candidates = new Set(nameKeys(said.details).flatMap((key) => byName.get(key) ?? []));
    const [only] = candidates;
    if (only === undefined) continue;
    const yes = candidates.size === 1 && isRemembered(said, only, matching.remembered);
    found.set(
      said.position,
      yes
        ? { is: 'known', child: only, elsewhere: null }
        : { is: 'ask', why: 'same-name', candidates: [...candidates] },
    );
  }
  return withoutDoubles(matching.said, found);
}

/** Somebody said so when an earlier file was brought in, and no number speaks against it. */
function isRemembered({ details }: Said, child: KnownChild, remembered: Matching['remembered']): boolean {
  const other = details.upn && child.details?.upn && details.upn !== child.details.upn;
  return !other && remembered.get(nameOf({ details }) ?? '') === child.childId;
}

function byNumbers(said: Said, index: KnownByNumber, matching: Matching): Match {
  if (isClosed(said, matching)) return { is: 'closed' };
  const answer = matching.answers.rows.get(said.position)?.same;
  const chosen = answer && answer !== 'nobody' ? index.id.get(answer.childId) : undefined;
  const { upn, former_upn: former, authority_child_id: number } = said.details;
  const own = new Set(
    [
      upn ? index.ownUpn.get(upn) : undefined,
      former ? index.ownUpn.get(former) : undefined,
      number ? index.number.get(number) : undefined,
    ].filter((child) => child !== undefined),
  );
  if (chosen) {
    const others = [...own].some((child) => child !== chosen);
    return others ? { is: 'two-children', children: [...own] } : { is: 'known', child: chosen, elsewhere: null };
  }
  const open = upn ? index.openUpn.get(upn) : undefined;
  // A return has no names. To hang an authority's facts on another child would show them to that child's school.
  const nameless = said.details.family_name === undefined;
  const otherBirth =
    open?.details === null && nameless && bornAnotherDay(said.details, open) ? { otherBirth: true as const } : {};
  const [first = 'otherBirth' in otherBirth ? undefined : open, ...others] = own;
  if (others.length > 0) return { is: 'two-children', children: [...own] };
  if (first === undefined) return { is: 'nobody', ...otherBirth };
  if (isAnother(said.details, first)) {
    return answer === 'nobody'
      ? { is: 'two-children', children: [first] }
      : { is: 'ask', why: 'other-name', candidates: [first] };
  }
  const other = open && open.childId !== first.childId && !('otherBirth' in otherBirth);
  return { is: 'known', child: first, elsewhere: other ? open : null, ...otherBirth };
}

/** The children whose numbers a row has. */
function byNumberIn(match: Match): readonly KnownChild[] {
  if (match.is === 'known') return [match.child];
  if (match.is === 'ask') return match.why === 'other-name' ? match.candidates : [];
  return match.is === 'two-children' ? match.children : [];
}

/** Two rows about one child, or with one number, contradict each other, whichever comes first: neither is used. */
function withoutDoubles(said: readonly Said[], found: Map<number, Match>): Map<number, Match> {
  const rows = new Map<string, Said[]>();
  for (const one of said) {
    const match = found.get(one.position);
    if (match === undefined || match.is === 'closed') continue;
    const { upn, authority_child_id: number } = one.details;
    const names = [
      ...byNumberIn(match).map(({ childId }) => childId),
      upn && `upn ${upn}`,
      number && `number ${number}`,
    ];
    for (const name of names) if (name) rows.set(name, [...(rows.get(name) ?? []), one]);
  }
  const double = (one: Said, same: readonly Said[]): void => {
    const { is } = found.get(one.position) ?? {};
    if (is === 'closed' || is === 'two-children') return;
    const others = same.filter((other) => other !== one).map(({ row }) => row);
    found.set(one.position, { is: 'same-child-twice', rows: others });
  };
  for (const same of rows.values()) if (same.length > 1) for (const one of same) double(one, same);
  // A name and a birthday without any number beside it are whoever else in the file has them.
  for (const [name, same] of Map.groupBy(said, nameOf)) {
    if (name === null || same.length === 1) continue;
    for (const one of same) if (!one.details.upn && !one.details.authority_child_id) double(one, same);
  }
  return found;
}
