import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { loadPacks } from '../../packs/index.ts';
import type { PostHeld } from '../people/model.ts';
import { postHistory } from './post-history.ts';
import { trainingOfPost } from './post-training.ts';

const held = (id: string, from: Day, to: Day | null = null): PostHeld => ({
  ...{ id, post: 'link-governor', personId: id, personName: id, from, to },
  ...{ qualifiedTeacher: null, senior: null, hoursAWeek: null, appointedBy: null },
});
const said = (times: readonly PostHeld[]) =>
  postHistory(times, '2026-11-24').map((time) =>
    time.kind === 'held'
      ? `${time.held.id} ${time.held.from} ${time.last}${time.isNow ? ' now' : ''}`
      : `vacant ${time.from} ${time.last}`,
  );

test.each<[string, PostHeld[], string[]]>([
  ['nobody', [], []],
  ['one', [held('ann', '2024-09-01')], ['ann 2024-09-01 null now']],
  [
    'one after another without a gap',
    [held('ann', '2020-09-01', '2024-09-01'), held('ben', '2024-09-01')],
    ['ben 2024-09-01 null now', 'ann 2020-09-01 2024-08-31'],
  ],
  [
    'a gap',
    [held('ann', '2020-09-01', '2024-07-01'), held('ben', '2024-09-01')],
    ['ben 2024-09-01 null now', 'vacant 2024-07-01 2024-08-31', 'ann 2020-09-01 2024-06-30'],
  ],
  ['vacant now', [held('ann', '2020-09-01', '2026-09-01')], ['vacant 2026-09-01 null', 'ann 2020-09-01 2026-08-31']],
  [
    'a term that ends later leaves no gap yet',
    [held('ann', '2023-01-01', '2027-01-01')],
    ['ann 2023-01-01 2026-12-31 now'],
  ],
  [
    'two at once',
    [held('ann', '2020-09-01', '2024-07-01'), held('ben', '2022-09-01')],
    ['ben 2022-09-01 null now', 'ann 2020-09-01 2024-06-30'],
  ],
])('%s', (_, times, expected) => {
  expect(said(times)).toEqual(expected);
});

test('what the training of a post’s holder says of it', () => {
  const pack = loadPacks().england;
  const row = (on: Day, countsFor: readonly string[] | null) => ({
    ...{ personId: 'ann', on, days: 1, countsFor, validUntil: null },
  });
  const of = (post: string, ...rows: ReturnType<typeof row>[]) => trainingOfPost(pack, post, rows, 'ann', '2026-11-24');
  expect(of('designated-teacher', row('2026-10-01', null))).toEqual({ taken: 1, asked: 2 });
  expect(of('safeguarding-lead')).toEqual({ taken: 0, asked: 1, until: null });
  expect(of('safeguarding-lead', row('2025-10-01', ['safeguarding-lead-training']))).toEqual({
    ...{ taken: 1, asked: 1, until: '2027-09-30' },
  });
  expect(of('safeguarding-lead', row('2024-10-01', ['safeguarding-lead-training']))).toMatchObject({ until: null });
  expect(of('senco')).toBeNull();
});
