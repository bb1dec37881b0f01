import type { Day } from '../../calendar/index.ts';
import type { ChildDetails } from '../children/model.ts';
import type { Claim } from './care-columns.ts';
import { whoIsInTheCohort } from './cohort.ts';
import type { ListChoices } from './list-choices.ts';
import type { ListRow } from './list-row.ts';
import type { Problem } from './problem.ts';
import { type Mendable, nothingSaid, type RowProblem, type Said, type SaidStatus } from './said.ts';
import { type NameOrder, wholeNameParts } from './whole-name.ts';

/** An authority of this deployment. */
export interface AuthorityHere {
  id: string;
  name: string;
  code: string | null;
}

/** What a list is understood by besides its choices: a person's words on the import page. */
export interface ListUnderstanding {
  choices: ListChoices;
  /** The names of the columns in order, so that a problem finds its field. */
  headers: readonly string[];
  authorities: readonly AuthorityHere[];
  /** Which part of a whole name comes first; null: nobody has said. */
  nameOrder: NameOrder | null;
  /** Who looks after the children of whom the list does not say; null: not known. */
  otherwiseLookedAfterBy: AuthorityHere | null;
  asAt: Day;
}

/** What each row of a school's list says, in the form every import is planned from. */
export function saidFromList(
  rows: readonly ListRow[],
  problems: readonly Problem[],
  understanding: ListUnderstanding,
): Said[] {
  const byRow = Map.groupBy(problems, (problem) => problem.row);
  return rows.map((row, position) => {
    const details = detailsFrom(row, understanding);
    const standing = whoIsInTheCohort(row, understanding.asAt);
    const named = details.family_name !== undefined || details.given_names !== undefined;
    return {
      ...nothingSaid,
      position,
      file: row.file,
      row: row.row,
      cohort: standing.in === 'cohort',
      details,
      enrolment: row.enrolment,
      counted: standing.in === 'cohort' ? null : row.counted,
      statuses: oncePerKind(row.claims.map((claim) => statusFrom(claim, understanding))),
      problems: (byRow.get(row.row) ?? [])
        .filter(({ kind }) => !(kind === 'name-parts' && named))
        .map((problem) => withMend(problem, understanding)),
    };
  });
}

const said = <Value>(value: Value | null): Value | undefined => value ?? undefined;
const some = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);

function detailsFrom({ details, claims }: ListRow, { nameOrder }: ListUnderstanding): Partial<ChildDetails> {
  const parts = details.wholeName && nameOrder ? wholeNameParts(details.wholeName, nameOrder) : null;
  const order = claims.find(({ kind, order: code }) => kind === 'CPLA' && code !== null)?.order ?? null;
  return onlySaid({
    family_name: said(details.familyName ?? parts?.family ?? null),
    given_names: said(details.givenNames ?? parts?.given ?? null),
    preferred_name: said(details.preferredName),
    date_of_birth: said(details.dateOfBirth),
    sex: said(details.sex),
    ethnicity: said(details.ethnicity),
    first_language: said(details.firstLanguage),
    upn: said(details.upn),
    upn_temporary: details.upn === null ? undefined : details.upnTemporary,
    former_upn: said(details.formerUpn),
    uln: said(details.uln),
    authority_child_id: said(details.authorityChildId),
    sen_provision: said(details.senProvision),
    sen_needs: some(details.senNeeds),
    pupil_premium: some(details.pupilPremium),
    disability: some(details.disability),
    young_carer: said(details.youngCarer),
    post_care_census: said(order),
  });
}

/** Without the fields of which the file says nothing. */
export function onlySaid(
  details: { [Field in keyof ChildDetails]?: ChildDetails[Field] | undefined },
): Partial<ChildDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function statusFrom(claim: Claim, { authorities, otherwiseLookedAfterBy }: ListUnderstanding): SaidStatus {
  const named = claim.authority;
  const here =
    named === null
      ? null
      : (authorities.find(({ code }) => code !== null && code === named.code) ??
        authorities.find(({ name }) => name === named.name) ??
        null);
  const otherwise = claim.kind === 'CLA' && named === null ? otherwiseLookedAfterBy : null;
  const authority = here ?? otherwise;
  return {
    kind: claim.kind,
    from: claim.from,
    to: claim.to,
    authority: authority
      ? { id: authority.id, code: authority.code, name: authority.name }
      : named && { id: null, code: named.code, name: named.name },
    orderKind: claim.order,
    kinshipKind: claim.kinshipKind,
  };
}

/** Two columns may say the same of a child; what the second adds to the first is taken along. */
function oncePerKind(statuses: readonly SaidStatus[]): SaidStatus[] {
  const kinds = new Map<string, SaidStatus>();
  for (const status of statuses) {
    const first = kinds.get(status.kind);
    if (!first) kinds.set(status.kind, status);
    else
      kinds.set(status.kind, {
        ...first,
        from: first.from ?? status.from,
        to: first.to ?? status.to,
        authority: first.authority ?? status.authority,
        orderKind: first.orderKind ?? status.orderKind,
        kinshipKind: first.kinshipKind ?? status.kinshipKind,
      });
  }
  return [...kinds.values()];
}

/** A UPN or a date of birth that can't be read leaves its row out, for who the child is hangs on it; and so does a name. */
function withMend(problem: Problem, { choices, headers }: ListUnderstanding): RowProblem {
  const field = choices.columns[headers.indexOf(problem.column ?? '')] ?? null;
  const mends: Mendable | null =
    problem.kind === 'name-parts'
      ? 'name'
      : problem.effect !== 'value-left-out'
        ? null
        : field === 'upn'
          ? 'upn'
          : field === 'dateOfBirth'
            ? 'date-of-birth'
            : null;
  return { ...problem, mends, effect: mends === null ? problem.effect : 'row-left-out' };
}
