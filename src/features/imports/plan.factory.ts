import type { Day } from '../../calendar/index.ts';
import { type ChildDetails, NOTHING_KNOWN } from '../children/model.ts';
import { type Answers, noAnswers } from './answers.ts';
import type { FactTable, KnownChild, Write } from './facts.ts';
import { nameOf } from './match.ts';
import { type Plan, type PlanInput, planImport } from './plan.ts';
import { nothingSaid, type RowProblem, type Said } from './said.ts';

export const SCHOOL = '00000000-0000-4000-8000-000000000001';
export const AUTHORITY = '00000000-0000-4000-8000-000000000002';
export const asAt: Day = '2026-11-24';

export const childId = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

/** A row of a list about an invented child of the cohort. */
export function said(position: number, given: Partial<Said> = {}): Said {
  return {
    ...nothingSaid,
    position,
    file: 'list.csv',
    row: position + 2,
    enrolment: { admitted: null, left: null, yearGroup: null, className: null },
    ...given,
  };
}

/** A row of a return: it says nothing of schools. */
export const saidInReturn = (position: number, given: Partial<Said> = {}): Said =>
  said(position, { enrolment: null, file: 'header.csv', ...given });

type Given = Omit<Partial<KnownChild>, 'details'> & { details?: Partial<ChildDetails> | null };

export function known(number: number, given: Given = {}): KnownChild {
  return {
    childId: childId(number),
    open: true,
    others: [],
    enrolments: [],
    statuses: [],
    careDetails: [],
    protection: [],
    reviews: [],
    scores: [],
    permanence: null,
    corrections: new Map(),
    ...given,
    details: given.details ? { ...NOTHING_KNOWN, ...given.details } : null,
  };
}

export const onRoll = (given: Partial<KnownChild['enrolments'][number]['fact']> = {}, id = 'roll') => ({
  id,
  lastSeen: null,
  fact: {
    school_id: SCHOOL,
    kind: 'main' as const,
    from: '2024-09-02' as Day,
    to: null,
    joining: null,
    year_group: '4',
    class_name: 'Beech',
    recorded_academic_year: 2026,
    ...given,
  },
});

export const status = (given: Partial<KnownChild['statuses'][number]['fact']> = {}, id = 'status') => ({
  id,
  fact: {
    kind: 'CLA' as const,
    from: '2026-01-12' as Day,
    to: null,
    authority_id: null,
    authority_code: null,
    order_kind: null,
    kinship_kind: null,
    confirmed: true,
    note: null,
    ...given,
  },
});

export const problem = (given: Partial<RowProblem> = {}): RowProblem => ({
  file: 'list.csv',
  row: 2,
  column: 'UPN',
  value: 'B801200011017',
  kind: 'upn',
  problem: 'The first letter should be Q for this number.',
  remedy: 'Compare it.',
  effect: 'row-left-out',
  about: 'cohort',
  mends: 'upn',
  ...given,
});

export function planOf(given: Partial<PlanInput>): Plan {
  return planImport({
    kind: 'list',
    organisation: { id: SCHOOL, laCode: null },
    asAt,
    said: [],
    known: [],
    closed: new Set(),
    answers: noAnswers,
    remembered: new Map(),
    isRoll: false,
    ...given,
  });
}

export const answering = (rows: [number, object][], children: [string, object][] = []): Answers =>
  ({ rows: new Map(rows), children: new Map(children) }) as Answers;

/** What is known after a plan was written: what the database does, in memory. */
export function afterwards(before: readonly KnownChild[], plan: Plan): KnownChild[] {
  const children = new Map(before.map((child) => [child.childId, structuredClone(child)]));
  let fresh = 0;
  for (const row of plan.rows) {
    if (row.outcome === 'sealed' && row.childId) children.delete(row.childId);
    if (row.outcome !== 'new' && row.childId === null) continue;
    const id = row.childId ?? childId(900_000 + row.position);
    const child = children.get(id) ?? known(0, { childId: id });
    children.set(
      id,
      row.writes.reduce((one, write) => written(one, write, `fresh-${fresh++}`), child),
    );
  }
  for (const { childId: id, writes } of plan.missing) {
    const child = children.get(id);
    if (child)
      children.set(
        id,
        writes.reduce((one, write) => written(one, write, `fresh-${fresh++}`), child),
      );
  }
  return [...children.values()];
}

/** What is remembered of whose a name is after a plan was confirmed. */
export const rememberedAfter = (plan: Plan, all: readonly Said[]): Map<string, string> =>
  new Map(
    plan.rows.flatMap(({ position, outcome, childId: id }): [string, string][] => {
      const name = nameOf(all.find((one) => one.position === position) ?? { details: {} });
      const whose = id ?? (outcome === 'new' ? childId(900_000 + position) : null);
      return name && whose ? [[name, whose]] : [];
    }),
  );

const shelf: Partial<Record<FactTable, keyof KnownChild>> = {
  enrolment: 'enrolments',
  status_period: 'statuses',
  care_detail: 'careDetails',
  protection_detail: 'protection',
  care_review: 'reviews',
  wellbeing_score: 'scores',
};

function written(child: KnownChild, write: Write, id: string): KnownChild {
  if (write.table === 'child_details') return { ...child, details: write.after };
  if (write.table === 'previous_permanence')
    return { ...child, permanence: write.after && { id: write.id ?? id, fact: write.after } };
  const key = shelf[write.table];
  if (!key) throw new Error(write.table);
  const held = child[key] as { id: string; fact: unknown; lastSeen?: Day | null }[];
  const others = held.filter((one) => one.id !== write.id);
  const same = held.find((one) => one.id === write.id);
  const next = write.after === null ? [] : [{ lastSeen: null, ...same, id: write.id ?? id, fact: write.after }];
  return { ...child, [key]: [...others, ...next] };
}
