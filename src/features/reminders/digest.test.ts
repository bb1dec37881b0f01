import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { tellingWords } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { firstAndInitial } from '../children/model.ts';
import { digestSubject, digestText, type WeekReminder } from './digest.letter.ts';
import { eventOf } from './feed-events.ts';
import { aReminder } from './reminders.factory.ts';
import { weekOf } from './week.ts';

const monday: Day = '2026-11-23';
const links = { firstPage: 'https://mainstay.example/', stop: 'https://mainstay.example/account/reminders' };
let next = 0;
const one = (dueOn: Day, given: Partial<WeekReminder> = {}): WeekReminder => ({
  ...aReminder({ dueOn, dutyId: String(next++).padStart(6, '0') }),
  organisationName: 'Exampleton Primary School',
  ...given,
});
const write = (all: readonly WeekReminder[], today: Day = monday) => {
  const week = weekOf(all, today);
  if (week === null) throw new Error('nothing to write');
  return { subject: digestSubject(week), text: digestText(week, today, links) };
};

describe('the weekly mail', () => {
  test('says what is late, due this week and next, and where to do it', () => {
    const { subject, text } = write([
      one('2026-11-20'),
      one('2026-11-13', { child: 'Amara S.', title: 'Agree a key adult' }),
      one('2026-11-23', { childId: null, child: null, title: 'Train the link governor' }),
      one('2026-11-27', { child: 'Kit M.', estimated: true }),
      one('2026-11-25', { child: null }),
      one('2026-12-04', { child: 'Noor E.', whileVacant: true }),
    ]);
    expect(subject).toBe('Your week in Mainstay: 2 late, 3 this week');
    expect(text).toBe(`Two things are late, 3 are due this week and 1 is due next week.

Late
- Agree a key adult for Amara S.: was due Fri 13 November
- Hold the planning meeting for Robin T.: was due Fri 20 November

This week
- Train the link governor: due today
- Hold the planning meeting for a child: due Wed 25 November
- Hold the planning meeting for Kit M.: due about Fri 27 November

Next week
- Hold the planning meeting for Noor E.: due Fri 4 December

Some of it is with you while nobody else is named for it.

Sign in to see why each is asked, to do it, or to say that it is not needed:
https://mainstay.example/

This comes on Mondays when something is late or due within two weeks. To stop it:
https://mainstay.example/account/reminders
`);
  });

  test.each([
    [['2026-11-20'], 'Your week in Mainstay: 1 late'],
    [['2026-11-24'], 'Your week in Mainstay: 1 this week'],
    [['2026-12-01', '2026-12-02'], 'Your week in Mainstay: 2 next week'],
    [['2026-11-20', '2026-12-02'], 'Your week in Mainstay: 1 late'],
  ] as const)('its subject for %j is %s', (days, subject) => {
    expect(write(days.map((day) => one(day))).subject).toBe(subject);
  });

  test('names the organisation only to somebody who has duties at several', () => {
    const { text } = write([
      one('2026-11-24'),
      one('2026-11-25', { organisationId: 'other', organisationName: 'Overmoor School' }),
    ]);
    expect(text).toContain('due Tue 24 November, Exampleton Primary School');
    expect(text).toContain('due Wed 25 November, Overmoor School');
    expect(write([one('2026-11-24')]).text).not.toContain('Exampleton');
  });

  test('counts what is too long to read', () => {
    const { text } = write(Array.from({ length: 31 }, () => one('2026-11-20')));
    expect(text.match(/^- Hold/gm)).toHaveLength(20);
    expect(text).toContain('- and 11 more');
  });
});

describe('what leaves the product', () => {
  const packs = loadPacks();
  const titles = packs.names.flatMap(
    (each) =>
      packs
        .get(each)
        ?.duties()
        .map((duty) => duty.neutral) ?? [],
  );
  const name = fc.constantFrom(
    'Testwood',
    'Mockbridge',
    'Placeholder',
    'Vignette',
    'de la Fiction',
    'Demoford-Sample',
    'Li',
  );
  const first = fc.constantFrom('Robin', 'Amara', 'Kit', 'Noor', 'Zoë');
  const child = fc.record({
    given_names: fc.oneof(
      first,
      fc.tuple(first, name).map((all) => all.join(' ')),
    ),
    family_name: name,
    preferred_name: fc.option(
      fc.oneof(
        first,
        fc.tuple(first, name).map((all) => all.join(' ')),
      ),
    ),
  });
  const duty = fc.record({
    title: fc.constantFrom(...titles),
    child,
    due: fc.integer({ min: -60, max: 13 }),
    estimated: fc.boolean(),
    whileVacant: fc.boolean(),
  });

  test('every pack has neutral words for every duty', () => {
    expect(titles.length).toBeGreaterThan(50);
    for (const title of titles) expect([title, tellingWords(title)]).toEqual([title, []]);
  });

  test('holds no family name and no word that tells why, in mail or calendar', () => {
    fc.assert(
      fc.property(fc.array(duty, { minLength: 1, maxLength: 30 }), (duties) => {
        const all = duties.map(({ child: names, due, ...rest }) =>
          one(addDays(monday, due), { ...rest, child: firstAndInitial(names) }),
        );
        const { subject, text } = write(all);
        const events = all.map((each) => eventOf(each, monday, (day) => day));
        const said = [subject, text, ...events.flatMap((each) => [each.summary, ...each.lines])].join('\n');
        for (const { child: names } of duties) expect(said).not.toMatch(new RegExp(`\\b${names.family_name}\\b`, 'iu'));
        expect(tellingWords(said)).toEqual([]);
        expect(subject).toMatch(/^Your week in Mainstay: (\d+ (late|this week|next week)(, )?)+$/);
      }),
    );
  });
});
