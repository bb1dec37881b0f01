import type { Day } from '../../calendar/day.ts';
import type { Pack } from '../../packs/model.ts';
import { saySource, timeOfValue } from '../../packs/say.ts';

/** How long a meeting may be said to take, in minutes. */
export const LENGTHS = [30, 45, 60, 75, 90, 120] as const;
export type Length = (typeof LENGTHS)[number];

/** The most that may be asked for on one day. */
export const MOST_A_DAY = 4;

/** The times of the day at which meetings are proposed, `09:30`, those of each half of the day in order. */
export interface Starts {
  readonly mornings: readonly string[];
  readonly afternoons: readonly string[];
}

/** What is proposed before anybody says otherwise, and who says so. */
export interface MeetingDefaults {
  readonly minutes: Length;
  readonly mostADay: number;
  readonly starts: Starts;
  /** The source of both, in words; null where no pack says anything. */
  readonly source: string | null;
}

/**
 * From the pack of whoever's clock it is. A length that cannot be chosen is the next longer one that can. Where there is no pack,
 * an hour and two a day, twice in the morning and twice in the afternoon.
 */
export function meetingDefaults(pack: Pick<Pack, 'clock'> | undefined, today: Day): MeetingDefaults {
  const length = pack?.clock('meeting-length', today);
  const most = pack?.clock('meetings-a-day', today);
  const minutes = length?.value ?? 60;
  return {
    minutes: LENGTHS.find((each) => each >= minutes) ?? 120,
    starts: {
      mornings: times(pack, ['meeting-morning', 'meeting-late-morning'], ['09:30', '11:00'], today),
      afternoons: times(pack, ['meeting-afternoon', 'meeting-late-afternoon'], ['13:30', '15:00'], today),
    },
    mostADay: Math.min(Math.max(most?.value ?? 2, 1), MOST_A_DAY),
    source: length === undefined ? null : saySource(length),
  };
}

/** What the pack says for each, in order and each once. */
function times(
  pack: Pick<Pack, 'clock'> | undefined,
  clocks: readonly string[],
  otherwise: readonly string[],
  today: Day,
): readonly string[] {
  const said = clocks.flatMap((id) => pack?.clock(id, today)?.value ?? []).map(timeOfValue);
  return said.length === 0 ? otherwise : [...new Set(said)].toSorted();
}
