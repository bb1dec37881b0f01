import { createHash } from 'node:crypto';
import type { PostId } from '../../access/index.ts';
import { academicYearOf, addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { Lead, Packs, Phase } from '../../packs/index.ts';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import { phaseFor, termByMonth } from '../plans/index.ts';
import { dice } from './dice.ts';
import { answersOfMeeting, answersOfPart } from './invented-answers.ts';
import type { InventedChild } from './invented-children.ts';
import type { InventedPerson } from './invented-people.ts';
import { NONE_ASKED, onWeekday, STORIES } from './plan-stories.ts';
import { plantMeeting } from './plant-meetings.commands.ts';
import type { IdOf } from './plant-places.commands.ts';

const templates: Readonly<Record<Phase, string>> = {
  ...{ 'early-years': 'pep-early-years', 'school-age': 'pep-school-age', any: 'pep-school-age' },
  'post-16': 'pep-post-16',
};

/** Whose words somebody wrote down: of those who have no account. */
const toldBy: Readonly<Partial<Record<Lead, string>>> = {
  ...{ child: 'The child, in their own words', carer: 'Their carer, by telephone', parent: 'Their parent, at school' },
  ...{ health: 'The school nurse', provider: 'The other provider, by telephone' },
};

/** Days: about a term. */
const RECENT = 90;

/**
 * PEPs of a school's first looked-after children, one in each state people meet: for pages to have something to show. A
 * handful, however large the world, so that a large one is made no slower.
 */
export async function plantPlans(
  work: Work,
  packs: Packs,
  schoolId: string,
  children: readonly InventedChild[],
  people: readonly InventedPerson[],
  idOf: IdOf,
): Promise<void> {
  const { today } = work.asking;
  const whoIs = (place: string | null, post: PostId) =>
    people.filter((each) => each.place === place && each.post === post);
  const school = children[0]?.place ?? null;
  const lead = whoIs(school, 'designated-teacher')[0]?.id ?? null;
  const cared = children.flatMap((child) => {
    const care = child.statuses.find(({ kind, to }) => kind === 'CLA' && to === null);
    // whose PEP of about this term was held elsewhere has none here
    const held = child.peps.some(({ kind, on }) => kind === 'held' && on > addDays(today, -RECENT));
    return care === undefined || held ? [] : [{ child, authority: care.authority }];
  });
  for (const [index, story] of STORIES.entries()) {
    const found = cared[index];
    if (found === undefined) return;
    const { child, authority } = found;
    const template = templates[phaseFor({ year: child.year, bornOn: child.born }, today)];
    const form = packs.get(authority ?? '')?.planTemplate(template) ?? packs.england.planTemplate(template);
    if (form === undefined) return;
    /** Whoever writes a part, as the child’s social worker is named elsewhere; what others say somebody writes down for them. */
    const writes: Readonly<Partial<Record<Lead, string | undefined>>> = {
      'social-worker': whoIs(authority, 'social-worker')[children.indexOf(child) % 2]?.id,
      teacher: whoIs(school, 'teacher')[index % 3]?.id,
      senco: whoIs(school, 'senco')[0]?.id,
      'safeguarding-lead': whoIs(school, 'safeguarding-lead')[0]?.id,
    };
    const writer = (of: Lead): string | null => writes[of] ?? lead;
    const body = JSON.stringify(form);
    const hash = createHash('sha256').update(body).digest('hex');
    const id = dice(71_000 + index + seedOf(schoolId)).uuid();
    const own = { plan_id: id, child_id: found.child.id, controller_id: schoolId, organisation_id: schoolId };
    const before = (days: number): Day => onWeekday(addDays(today, -days));
    const at = (days: number): Date => instantInEngland(before(days), '15:30');
    const begun = story[0]?.[1] ?? 0;
    const heldBack = story.find(([state]) => state === 'held')?.[1] ?? null;
    const held = heldBack !== null;
    const askedBack = story.find(([state]) => state === 'gathering')?.[1] ?? null;
    const asked = askedBack !== null;
    const sentBack = story.find(([state]) => state === 'submitted')?.[1] ?? null;
    const asksAgain = story.at(-1)?.[0] === 'returned' ? ['targets'] : [];
    const cameIn = (askedBack ?? begun) - 5;
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
          ...{ on_day: before(days), taken_at: at(days) },
          // a plan comes back from whoever judges it
          taken_by: state === 'returned' ? (whoIs(authority, 'adviser')[0]?.id ?? lead) : lead,
          reason: state === 'returned' ? 'Nearly there. One thing would make it the child’s own.' : null,
          sections: JSON.stringify(
            state === 'returned'
              ? [{ section: 'targets', words: 'Say in the child’s own words why the club matters' }]
              : [],
          ),
        })),
      )
      .execute();
    if (asked && !held) {
      await work.write
        .insertInto('plan_meeting_day')
        .values({ ...own, position: 1, meeting_on: onWeekday(addDays(today, 8 + index)), set_by: lead, set_at: at(9) })
        .execute();
    }
    const sections = form.sections.filter(({ applies }) => applies.length === 0 || applies.includes('draws-plus'));
    const parts = sections.map((section, nth) => {
      const isIn = section.lead !== 'records' && section.filled === 'before' && asked && (held || nth % 2 === 0);
      const isLeads = section.lead === 'designated-teacher';
      // sending a plan in sends the parts of whoever leads it; a return asks for the named ones again
      const isSent = isIn || (isLeads && sentBack !== null && !asksAgain.includes(section.id));
      const state = isSent ? 'sent' : held && isLeads ? 'in-progress' : 'not-started';
      return { section, row: { id: dice(71_500 + index * 100 + nth + seedOf(schoolId)).uuid(), state }, isIn };
    });
    await work.write
      .insertInto('plan_part')
      .values(
        parts.map(({ section, row, isIn }) => ({
          ...{ ...own, ...row, section: section.id, lead: section.lead },
          ...{ changed_by: isIn ? writer(section.lead) : lead, changed_at: at(cameIn) },
          settled_on: isIn ? before(cameIn) : row.state === 'sent' && sentBack !== null ? before(sentBack) : null,
        })),
      )
      .execute();
    const said = parts.flatMap(({ section, row, isIn }) => {
      const answers = isIn ? answersOfPart(section, index) : [];
      const after = heldBack === null ? [] : answersOfMeeting(section, before(heldBack));
      return [...answers, ...after].map(([question, value]) => ({
        ...{ part_id: row.id, question, value: JSON.stringify(value) },
        ...{ author_id: writer(section.lead), told_by: toldBy[section.lead] ?? null },
        written_at: isIn || heldBack === null ? at(cameIn) : at(heldBack),
      }));
    });
    if (said.length > 0) {
      await work.write
        .insertInto('answer')
        .values(
          said.map((answer) => ({
            ...{ ...own, ...answer, version: 1, base_version: 0 },
          })),
        )
        .execute();
    }
    if (heldBack !== null) {
      const came = [
        ...[[lead, 'Designated teacher'] as const, [writes['social-worker'] ?? null, 'Social worker'] as const],
        ...[[whoIs(authority, 'adviser')[0]?.id ?? null, 'Adviser'] as const],
      ].flatMap(([id, as]) => (id === null ? [] : [[id, as] as const]));
      const seed = 74_000 + index * 100 + seedOf(schoolId);
      await plantMeeting(work, own, { on: before(heldBack), by: lead, came }, seed);
    }
    const voices = parts.filter(({ section, isIn }) => isIn && section.lead === 'child');
    if (voices.length > 0 && lead !== null) {
      // a reading is written by its reader alone, and by nobody on behalf of the organisation
      const theirs = await inTheNameOf(work, { personId: lead, sessionId: null });
      await theirs.write
        .insertInto('voice_reading')
        .values(
          voices.map(({ row }) => ({
            ...{ ...own, part_id: row.id, nth: 1, came_at: at(cameIn), read_by: lead },
            ...{ read_on: before(cameIn), read_at: instantInEngland(before(cameIn), '16:10') },
          })),
        )
        .execute();
      await inTheNameOf(work, { personId: '', sessionId: null });
    }
    // one is left to be planned, so that there is something to do
    if (index > 0) {
      const { plan_id: _, ...ours } = own;
      await work.write
        .insertInto('premium_none')
        .values({
          ...{ ...ours, fund_organisation_id: idOf(found.authority), reason: NONE_ASKED },
          ...{ said_on: before(begun - 3), said_by: lead, said_at: at(begun - 3) },
        })
        .execute();
    }
  }
}

const seedOf = (id: string): number => Number.parseInt(id.slice(0, 6), 16);
