import { createHash } from 'node:crypto';
import { academicYearOf, addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { type PlanState, termByMonth } from '../plans/index.ts';
import { dice } from './dice.ts';
import type { InventedChild } from './invented-children.ts';
import type { InventedPerson } from './invented-people.ts';
import type { IdOf } from './plant-places.commands.ts';

/** How the first few PEPs of a school stand, each by the days before today on which it moved there. */
const STORIES: readonly (readonly (readonly [PlanState, number])[])[] = [
  [['planned', 12]],
  [
    ['planned', 30],
    ['gathering', 14],
  ],
  [
    ['planned', 34],
    ['gathering', 24],
    ['ready', 3],
  ],
  [
    ['planned', 40],
    ['gathering', 30],
    ['held', 15],
  ],
  [
    ['planned', 40],
    ['gathering', 30],
    ['held', 18],
    ['submitted', 8],
  ],
  [
    ['planned', 41],
    ['gathering', 31],
    ['held', 20],
    ['submitted', 12],
    ['returned', 4],
  ],
];

/**
 * PEPs of a school's first looked-after children, one in each state people meet: for pages to have something to show. A
 * handful, however large the world, so that a large one is made no slower.
 */
export async function plantPlans(
  work: Work,
  packs: Packs,
  schoolId: string,
  children: readonly InventedChild[],
  staff: readonly InventedPerson[],
  idOf: IdOf,
): Promise<void> {
  const { today } = work.asking;
  const lead = staff.find(({ post }) => post === 'designated-teacher')?.id ?? null;
  const cared = children.flatMap((child) => {
    const care = child.statuses.find(({ kind, to }) => kind === 'CLA' && to === null);
    return care === undefined ? [] : [{ child, authority: care.authority }];
  });
  for (const [index, story] of STORIES.entries()) {
    const found = cared[index];
    const form =
      packs.get(found?.authority ?? '')?.planTemplate('pep-school-age') ?? packs.england.planTemplate('pep-school-age');
    if (found === undefined || form === undefined) return;
    const body = JSON.stringify(form);
    const hash = createHash('sha256').update(body).digest('hex');
    const id = dice(71_000 + index + Number.parseInt(schoolId.slice(0, 6), 16)).uuid();
    const own = { plan_id: id, child_id: found.child.id, controller_id: schoolId, organisation_id: schoolId };
    const before = (days: number): Day => addDays(today, -days);
    const at = (days: number): Date => instantInEngland(before(days), '15:30');
    const begun = story[0]?.[1] ?? 0;
    const held = story.some(([state]) => state === 'held');
    const asked = story.some(([state]) => state === 'gathering');
    const term = termByMonth(today);
    await work.write
      .insertInto('plan_form')
      .values({ hash, body, kept_at: at(begun) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { plan_id: planId, ...ours } = own;
    await work.write
      .insertInto('plan')
      .values({
        ...{ id: planId, ...ours, kind: 'pep', template_id: form.id, form_hash: hash, pack: form.pack },
        ...{ academic_year: academicYearOf(today), term: term.term, adviser_organisation_id: idOf(found.authority) },
        ...{ begun_on: before(begun), begun_by: lead, begun_at: at(begun) },
      })
      .execute();
    await work.write
      .insertInto('plan_step')
      .values(
        story.map(([state, days], step) => ({
          ...{ ...own, position: step + 1, from_state: story[step - 1]?.[0] ?? null, to_state: state },
          ...{ on_day: before(days), taken_by: lead, taken_at: at(days) },
          reason: state === 'returned' ? 'Nearly there. Two things would make it his own.' : null,
          sections: JSON.stringify(
            state === 'returned' ? [{ section: 'targets', words: 'Say how often, and who does it' }] : [],
          ),
        })),
      )
      .execute();
    if (asked && !held) {
      await work.write
        .insertInto('plan_meeting_day')
        .values({ ...own, position: 1, meeting_on: addDays(today, 8 + index), set_by: lead, set_at: at(9) })
        .execute();
    }
    const sections = form.sections.filter(({ applies }) => applies.length === 0 || applies.includes('draws-plus'));
    await work.write
      .insertInto('plan_part')
      .values(
        sections.map((section, nth) => {
          const isIn = section.lead !== 'records' && section.filled === 'before' && asked && (held || nth % 2 === 0);
          const state = isIn ? 'sent' : held && section.lead === 'designated-teacher' ? 'in-progress' : 'not-started';
          return {
            ...{ ...own, section: section.id, lead: section.lead, state, changed_by: lead, changed_at: at(begun - 1) },
            settled_on: isIn ? before(begun - 1) : null,
          };
        }),
      )
      .execute();
  }
}
