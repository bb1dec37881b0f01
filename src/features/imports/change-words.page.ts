import type { Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type CodeSet, yearGroupLabel } from '../../codes/index.ts';
import { dayPlain, sentence } from '../../ui/format.ts';
import { fieldLabel, spanWords, valueWords } from '../children/index.ts';
import { type DetailField, groupWords, NOTHING_KNOWN, readGroup } from '../children/model.ts';
import type { StatusFact } from './facts.ts';

/** What a line of the preview is about and how its values are said. */
export interface ChangeReader {
  readonly sets: (name: string) => CodeSet | undefined;
  readonly today: Day;
}

const partOfDetail: Partial<Record<DetailField, Scope>> = {
  preferred_name: 'name',
  given_names: 'name',
  family_name: 'name',
  ethnicity: 'characteristics',
  first_language: 'characteristics',
  disability: 'characteristics',
  young_carer: 'characteristics',
  unaccompanied: 'legal',
  sen_provision: 'send',
  sen_needs: 'send',
  pupil_premium: 'money',
  post_care_census: 'money',
};

const rest: Readonly<Record<string, { label: string; part: Scope }>> = {
  'enrolment.from': { label: 'On roll from', part: 'moves' },
  'enrolment.to': { label: 'Off roll from', part: 'moves' },
  'enrolment.year_group': { label: 'Year', part: 'name' },
  'enrolment.class_name': { label: 'Class', part: 'name' },
  care: { label: 'Legal status and placements', part: 'legal' },
  protection: { label: 'Category of the protection plan', part: 'child-protection' },
  reviews: { label: 'Care reviews', part: 'legal' },
  scores: { label: 'SDQ scores', part: 'wellbeing' },
  permanence: { label: 'How an earlier time in care ended', part: 'legal' },
};

/** The parts of a record that an import writes: sight of each is asked once for a page. */
export const partsOfChanges: readonly Scope[] = [
  ...new Set<Scope>([
    ...(Object.values(partOfDetail) as Scope[]),
    ...Object.values(rest).map(({ part }) => part),
    'identity',
    'care-group',
    'need-groups',
  ]),
];

const detailIn = (field: string): DetailField | null =>
  field.startsWith('details.') ? (field.slice('details.'.length) as DetailField) : null;
const groupIn = (field: string) => (field.startsWith('status.') ? readGroup(field.slice('status.'.length)) : undefined);

/** The part of the record that a line of the preview tells of. */
export function partOf(field: string): Scope {
  const detail = detailIn(field);
  if (detail !== null) return partOfDetail[detail] ?? 'identity';
  const group = groupIn(field);
  return group ? groupWords(group).part : (rest[field]?.part ?? 'identity');
}

/** What a line is about: "Class", "SEN provision", "Looked after". */
export function labelOf(field: string): string {
  const detail = detailIn(field);
  if (detail === 'sen_provision') return 'SEN';
  if (detail !== null) return fieldLabel(detail);
  const group = groupIn(field);
  return group ? groupWords(group).label : (rest[field]?.label ?? field);
}

/** A value in words; what nothing is recorded of is said so. */
export function wordsOf(field: string, value: unknown, { sets, today }: ChangeReader): string {
  if (value === null || value === undefined) return 'not recorded';
  const detail = detailIn(field);
  if (detail !== null) {
    const words = valueWords({ ...NOTHING_KNOWN, [detail]: value }, detail, sets, today);
    return words === null ? 'not recorded' : detail === 'sen_provision' ? lower(words) : words;
  }
  if (field === 'enrolment.year_group') return yearGroupLabel(String(value) as never);
  if (field === 'enrolment.from' || field === 'enrolment.to') return dayPlain(value as Day);
  if (groupIn(field)) return statusWords(value as Partial<StatusFact>[] | Partial<StatusFact>);
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing recorded' : `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return String(value);
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function statusWords(value: Partial<StatusFact>[] | Partial<StatusFact>): string {
  const facts = Array.isArray(value) ? value : [value];
  if (facts.length === 0) return 'not recorded';
  return facts
    .map((fact) => {
      const span = fact.from === undefined ? 'recorded' : spanWords({ from: fact.from, to: fact.to ?? null });
      return fact.confirmed === false ? `${span}, to be confirmed` : span;
    })
    .join('; ');
}

/**
 * What is otherwise about two facts of which the same is said: "the authority is named", "another order". Null: nothing that
 * is shown, or nothing at all.
 */
export function otherwise(before: unknown, after: unknown): string | null {
  if (!isFact(before) || !isFact(after)) return null;
  const found = facets.flatMap(([keys, words]) => {
    if (keys.every((key) => (before[key] ?? null) === (after[key] ?? null))) return [];
    if (keys.every((key) => (before[key] ?? null) === null)) return [`${words} is named`];
    return keys.every((key) => (after[key] ?? null) === null) ? [`${words} is taken out`] : [`${words} is another`];
  });
  return found.length === 0 ? null : found.join(', ');
}

const facets: readonly (readonly [readonly string[], string])[] = [
  [['authority_id', 'authority_code'], 'the authority'],
  [['order_kind'], 'the order'],
  [['kinship_kind'], 'the kind of kinship care'],
];
const isFact = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Year and class as a list gives them: "Year 2, Hazel". */
export function placeWords({ yearGroup, className }: { yearGroup: string | null; className: string | null }): string {
  return [yearGroup === null ? null : yearGroupLabel(yearGroup as never), className]
    .filter((part) => part !== null)
    .map((part) => sentence(part))
    .join(', ');
}
