import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { packsForTests } from '../duties/duties.factory.ts';
import type { Holding } from '../organisations/model.ts';
import { countedRules } from './counted-promises.ts';
import { schoolAsked } from './school-asked.ts';
import { schoolFigures } from './school-figures.ts';

const pack = packsForTests().england;
const rules = countedRules(
  [
    'designated-teacher-in-post',
    'designated-teacher-training-days',
    'governor-named',
    'safeguarding-lead-named',
    'governor-trained',
  ].map((id) => ({ id, subjectKind: 'organisation' as const })),
  (id) => pack.dutyWords(id),
);
const holds = (post: string, from: Day, to: Day | null = null, qualifiedTeacher: boolean | null = true): Holding => ({
  id: `${post} ${from}`,
  post,
  personId: `${post} since ${from}`,
  qualifiedTeacher,
  from,
  to,
});
const teacher = holds('designated-teacher', '2025-09-01');
const governor = holds('link-governor', '2025-09-01');
const lead = holds('safeguarding-lead', '2025-09-01');
const took = (holding: Holding, on: Day, days = 1) => ({
  ...{ id: on, personId: holding.personId, on, days, countsFor: null, validUntil: null },
});

function figures(
  holdings: readonly Holding[],
  training: ReturnType<typeof took>[] = [],
  kind = 'primary',
  asAt: Day = '2026-12-18',
) {
  return Object.fromEntries(
    [...schoolFigures({ holdings, training }, schoolAsked(rules, pack, kind, asAt), asAt)].map(
      ([promise, { figure, inPlace }]) => [promise, `${figure.done} of ${figure.due} ${figure.unit}: ${inPlace}`],
    ),
  );
}

describe('posts and training of a school', () => {
  test('all in place', () => {
    expect(
      figures(
        [teacher, governor, lead],
        [took(teacher, '2026-10-01'), took(teacher, '2026-11-01', 0.5), took(governor, '2026-09-20')],
      ),
    ).toEqual({
      E1: '1.5 of 2 training-days: true',
      E2: '2 of 2 posts: true',
      E4: '1 of 1 trainings: true',
    });
  });
  test('nobody in post, nobody trained', () => {
    expect(figures([])).toEqual({
      E1: '0 of 2 training-days: false',
      E2: '0 of 2 posts: false',
      E4: '0 of 1 trainings: null',
    });
  });
  test('who has left, and who is no qualified teacher, does not hold the post', () => {
    expect(figures([holds('designated-teacher', '2025-09-01', '2026-12-18'), governor, lead]).E1).toBe(
      '0 of 2 training-days: false',
    );
    expect(figures([holds('designated-teacher', '2025-09-01', null, false), governor, lead]).E1).toBe(
      '0 of 2 training-days: false',
    );
    expect(figures([holds('designated-teacher', '2025-09-01', null, null), governor, lead]).E1).toBe(
      '0 of 2 training-days: true',
    );
  });
  test('training of last year, of later, and of somebody else does not count', () => {
    expect(
      figures([teacher], [took(teacher, '2026-08-30'), took(teacher, '2026-12-19'), took(governor, '2026-10-01')]).E1,
    ).toBe('0 of 2 training-days: true');
  });
  test('a kind of school is asked only for the posts it has', () => {
    expect(figures([], [], 'independent')).toEqual({ E2: '0 of 1 posts: false' });
  });
});
