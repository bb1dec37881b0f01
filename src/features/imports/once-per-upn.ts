import type { ListRow } from './list-row.ts';
import type { Problem, ProblemHere } from './problem.ts';

/** One row may stand for each need or each contact of a child: those are put together. Rows that disagree are left to a person. */
export function oncePerUpn(
  file: string,
  read: { row: ListRow; problems: ProblemHere[] }[],
): { kept: { row: ListRow; problems: ProblemHere[] }[]; problems: Problem[] } {
  const byUpn = Map.groupBy(read, ({ row }) => row.details.upn ?? '');
  const problems: Problem[] = [];
  const dropped = new Set<{ row: ListRow }>();
  for (const [upn, same] of byUpn) {
    const [first, ...others] = same;
    if (upn === '' || !first || others.length === 0) continue;
    const differs = new Set(others.flatMap(({ row }) => differences(first.row, row)));
    const rows = same.map(({ row }) => row.row);
    const about = same.some(({ row }) => row.claims.length > 0) ? 'cohort' : 'rest';
    const shared = { file, column: 'UPN', value: upn, about } as const;
    if (differs.size > 0) {
      for (const one of same) {
        dropped.add(one);
        const elsewhere = rows.filter((number) => number !== one.row.row).join(', ');
        const problem = `This UPN stands in row ${elsewhere} too, and the rows differ in ${[...differs].join(', ')}.`;
        problems.push({
          ...shared,
          row: one.row.row,
          kind: 'upn-twice',
          problem,
          remedy: 'Find out whose UPN it is, and correct the other row.',
          effect: 'row-left-out',
        });
      }
      continue;
    }
    for (const one of others) {
      dropped.add(one);
      first.row = merged(first.row, one.row);
      first.problems.push(
        ...one.problems.filter(
          (problem) => !first.problems.some((known) => known.kind === problem.kind && known.value === problem.value),
        ),
      );
    }
    problems.push({
      ...shared,
      row: first.row.row,
      kind: 'rows-put-together',
      problem: `Rows ${rows.join(', ')} are about one child and were put together.`,
      remedy: 'Nothing needs doing if that is right.',
      effect: 'check',
    });
  }
  return { kept: read.filter((one) => !dropped.has(one)), problems };
}

const words: Partial<Record<keyof ListRow['details'] | keyof ListRow['enrolment'], string>> = {
  familyName: 'family name',
  givenNames: 'given name',
  preferredName: 'preferred name',
  wholeName: 'name',
  dateOfBirth: 'date of birth',
  sex: 'sex',
  ethnicity: 'ethnicity',
  firstLanguage: 'first language',
  uln: 'ULN',
  senProvision: 'SEN provision',
  youngCarer: 'young carer',
  admitted: 'date of admission',
  left: 'leaving date',
  yearGroup: 'year group',
  className: 'class',
};

/** In which of the values that a child has only one of two rows differ; an empty one differs from nothing. */
function differences(a: ListRow, b: ListRow): string[] {
  const [one, other] = [
    { ...a.details, ...a.enrolment },
    { ...b.details, ...b.enrolment },
  ];
  return Object.entries(words).flatMap(([key, word]) => {
    const [left, right] = [one[key as keyof typeof one], other[key as keyof typeof other]];
    return left !== null && right !== null && left !== right ? [word] : [];
  });
}

function merged(a: ListRow, b: ListRow): ListRow {
  const filledIn = <T extends object>(one: T, other: T): T => {
    const both = { ...one };
    for (const key of Object.keys(one) as (keyof T)[]) {
      const [left, right] = [one[key], other[key]];
      if (left === null) both[key] = right;
      else if (Array.isArray(left) && Array.isArray(right)) both[key] = [...new Set([...left, ...right])] as T[keyof T];
    }
    return both;
  };
  const claims = [...a.claims, ...b.claims.filter((claim) => !a.claims.some(({ kind }) => kind === claim.kind))];
  return {
    ...a,
    details: filledIn(a.details, b.details),
    enrolment: filledIn(a.enrolment, b.enrolment),
    claims,
    socialWorker: a.socialWorker ?? b.socialWorker,
  };
}
