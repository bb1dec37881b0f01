import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { addDays, type Day, startOfWeek } from '../../calendar/index.ts';
import { aReminder } from './reminders.factory.ts';
import { weekEnds, weekOf } from './week.ts';

const monday: Day = '2026-11-23';
const due = (dueOn: Day, dutyId: string = dueOn) => aReminder({ dutyId, dueOn });
const days = (reminders: readonly { dueOn: Day }[]) => reminders.map((one) => one.dueOn);

describe('the week', () => {
  test('is what is late, this week and the next, each in order', () => {
    const week = weekOf(
      [
        due('2026-12-06'),
        due('2026-11-30'),
        due('2026-11-29'),
        due('2026-11-23'),
        due('2026-11-20'),
        due('2026-09-01'),
      ],
      monday,
    );
    expect(days(week?.late ?? [])).toEqual(['2026-09-01', '2026-11-20']);
    expect(days(week?.thisWeek ?? [])).toEqual(['2026-11-23', '2026-11-29']);
    expect(days(week?.nextWeek ?? [])).toEqual(['2026-11-30', '2026-12-06']);
  });

  test('is nothing when nothing is late and nothing falls due in two weeks', () => {
    expect(weekOf([], monday)).toBeNull();
    expect(weekOf([due('2026-12-07'), due('2027-03-01')], monday)).toBeNull();
  });

  test('loses nothing that is due before its end, and says nothing twice', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((many) => addDays(monday, many));
    fc.assert(
      fc.property(fc.array(day), day, (all, today) => {
        const reminders = all.map((dueOn, index) => due(dueOn, String(index)));
        const week = weekOf(reminders, today);
        const told = week === null ? [] : [...week.late, ...week.thisWeek, ...week.nextWeek];
        expect(told.map((one) => one.dutyId).toSorted()).toEqual(
          reminders
            .filter((one) => one.dueOn < weekEnds(today))
            .map((one) => one.dutyId)
            .toSorted(),
        );
        expect(week?.thisWeek.every((one) => startOfWeek(one.dueOn) === startOfWeek(today)) ?? true).toBe(true);
      }),
    );
  });
});
