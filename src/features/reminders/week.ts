import { addDays, type Day, startOfWeek } from '../../calendar/index.ts';
import { inOrder, type Reminder } from './reminder.ts';

/** What the weekly mail is about: what is late, and what falls due in the week of `today` and the next. */
export interface Week<R extends Reminder = Reminder> {
  readonly late: readonly R[];
  readonly thisWeek: readonly R[];
  readonly nextWeek: readonly R[];
}

/** The first day the weekly mail no longer looks at: the Monday after next week. */
export function weekEnds(today: Day): Day {
  return addDays(startOfWeek(today), 14);
}

/** Null when nothing is late and nothing falls due in two weeks: then no mail is sent. */
export function weekOf<R extends Reminder>(reminders: readonly R[], today: Day): Week<R> | null {
  const next = addDays(startOfWeek(today), 7);
  const end = weekEnds(today);
  const due = inOrder(reminders).filter((one) => one.dueOn < end);
  if (due.length === 0) return null;
  return {
    late: due.filter((one) => one.dueOn < today),
    thisWeek: due.filter((one) => one.dueOn >= today && one.dueOn < next),
    nextWeek: due.filter((one) => one.dueOn >= next),
  };
}
