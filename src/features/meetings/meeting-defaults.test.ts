import { expect, test } from 'vitest';
import type { Pack } from '../../packs/model.ts';
import { meetingDefaults } from './meeting-defaults.ts';

const says = (values: Readonly<Record<string, number>>): Pick<Pack, 'clock'> => ({
  clock: (id) => {
    const value = values[id];
    const written = { title: id, runs: null, source: 'ours', verified: 'our-default', note: null };
    return value === undefined ? undefined : ({ ...written, value } as unknown as ReturnType<Pack['clock']>);
  },
});

test.each([
  [{ 'meeting-length': 60, 'meetings-a-day': 2 }, 60, 2],
  [{ 'meeting-length': 90, 'meetings-a-day': 3 }, 90, 3],
  // a length that cannot be chosen is the next longer one
  [{ 'meeting-length': 50, 'meetings-a-day': 1 }, 60, 1],
  [{ 'meeting-length': 240, 'meetings-a-day': 9 }, 120, 4],
  [{ 'meeting-length': 45, 'meetings-a-day': 0 }, 45, 1],
])('a pack that says %j proposes %d minutes and %d a day', (values, minutes, mostADay) => {
  expect(meetingDefaults(says(values), '2026-11-24')).toMatchObject({ minutes, mostADay });
});

test('without a pack it is an hour, two a day, and nobody says so', () => {
  expect(meetingDefaults(undefined, '2026-11-24')).toEqual({
    ...{ minutes: 60, mostADay: 2, source: null },
    starts: { mornings: ['09:30', '11:00'], afternoons: ['13:30', '15:00'] },
  });
});

test('a pack says the times of the day, in order and each once', () => {
  const pack = says({
    ...{ 'meeting-morning': 1015, 'meeting-late-morning': 845 },
    ...{ 'meeting-afternoon': 1400, 'meeting-late-afternoon': 1400 },
  });
  expect(meetingDefaults(pack, '2026-11-24').starts).toEqual({ mornings: ['08:45', '10:15'], afternoons: ['14:00'] });
});
