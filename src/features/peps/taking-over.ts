import type { Day } from '../../calendar/day.ts';
import type { CareSpell, CareStretch } from '../children/model.ts';

/**
 * Which authority answers for something that falls due during a time in care, and by when. When one authority takes over
 * from another (SSDA903 REC E3), all of it changes on that date: what is not yet due then runs by the clock of the one that
 * has the child now. What fell due before the date stays as it was; and where the new clock had run out before the new
 * authority had the child, the old day stands. Undefined when the time in care ended first.
 */
export function whoAnswers<Due extends { readonly day: Day }>(
  spell: CareSpell,
  dueOf: (stretch: CareStretch) => Due,
): { readonly stretch: CareStretch; readonly due: Due } | undefined {
  let before: Due | undefined;
  for (const stretch of spell.stretches) {
    const own = dueOf(stretch);
    const due = own.day < stretch.from && before !== undefined ? before : own;
    if (stretch.to === null || due.day < stretch.to) return due.day < stretch.from ? undefined : { stretch, due };
    before = due;
  }
  return undefined;
}
