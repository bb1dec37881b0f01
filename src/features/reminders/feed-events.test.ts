import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { tellingWords } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { eventOf, feedChanges, type GivenEvent } from './feed-events.ts';
import { aReminder } from './reminders.factory.ts';

const today: Day = '2026-11-24';
const plain = (day: Day): string => day;

describe('an event', () => {
  test('stands on the day it is due', () => {
    expect(eventOf(aReminder(), today, plain)).toMatchObject({
      day: '2026-11-27',
      summary: 'Hold the planning meeting for Robin T.',
      lines: ['Due on 2026-11-27.', expect.stringContaining('Sign in')],
    });
  });

  test('moves to today while it is late, and says so', () => {
    expect(eventOf(aReminder({ dueOn: '2026-11-20' }), today, plain)).toMatchObject({
      day: today,
      summary: 'Late: Hold the planning meeting for Robin T.',
      lines: ['It was due on 2026-11-20.', expect.anything()],
    });
    expect(eventOf(aReminder({ dueOn: today }), today, plain)).toMatchObject({
      day: today,
      summary: 'Hold the planning meeting for Robin T.',
    });
  });

  test('names nobody where no name is known, and no child where it is about none', () => {
    expect(eventOf(aReminder({ child: null }), today, plain).summary).toBe('Hold the planning meeting for a child');
    const ofSchool = aReminder({ childId: null, child: null, title: 'Train the link governor' });
    expect(eventOf(ofSchool, today, plain).summary).toBe('Train the link governor');
  });

  test('says what is not certain, and why it came to this person, in words that tell nothing', () => {
    const { lines } = eventOf(aReminder({ estimated: true, whileVacant: true }), today, plain);
    expect(lines).toHaveLength(4);
    expect(tellingWords(lines.join(' '))).toEqual([]);
  });
});

describe('what a calendar has to be told', () => {
  const given = (dutyId: string, print: string, goneAt: Date | null = null): GivenEvent => ({
    id: `event-${dutyId}`,
    dutyId,
    print,
    goneAt,
  });

  test.each([
    ['of a new duty', [], [['a', '1']], { fresh: ['a'], changed: [], gone: [] }],
    ['nothing of one that stayed', [given('a', '1')], [['a', '1']], { fresh: [], changed: [], gone: [] }],
    ['of another day', [given('a', '1')], [['a', '2']], { fresh: [], changed: ['event-a'], gone: [] }],
    ['that one is gone', [given('a', '1')], [], { fresh: [], changed: [], gone: ['event-a'] }],
    ['that once', [given('a', '1', new Date(0))], [], { fresh: [], changed: [], gone: [] }],
    ['that one is back', [given('a', '1', new Date(0))], [['a', '1']], { fresh: [], changed: ['event-a'], gone: [] }],
  ] as const)('%s', (_, before, wanted, changes) => {
    expect(feedChanges(before, new Map(wanted))).toEqual(changes);
  });

  test('once told, there is nothing left to tell', () => {
    const print = fc.constantFrom<string>('1', '2', '3');
    const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
    const before = fc
      .uniqueArray(fc.tuple(id, print, fc.boolean()), { selector: ([one]) => one })
      .map((all) => all.map(([dutyId, has, gone]) => given(dutyId, has, gone ? new Date(0) : null)));
    const after = fc.uniqueArray(fc.tuple(id, print), { selector: ([one]) => one }).map((all) => new Map(all));
    fc.assert(
      fc.property(before, after, (events, wanted) => {
        const { fresh, changed, gone } = feedChanges(events, wanted);
        const told = [
          ...events.map((event) => {
            if (changed.includes(event.id)) return { ...event, print: wanted.get(event.dutyId) ?? '', goneAt: null };
            return gone.includes(event.id) ? { ...event, goneAt: new Date(1) } : event;
          }),
          ...fresh.map((dutyId) => given(dutyId, wanted.get(dutyId) ?? '')),
        ];
        expect(feedChanges(told, wanted)).toEqual({ fresh: [], changed: [], gone: [] });
        expect(
          told
            .filter((event) => event.goneAt === null)
            .map((event) => event.dutyId)
            .toSorted(),
        ).toEqual([...wanted.keys()].toSorted());
      }),
    );
  });
});
