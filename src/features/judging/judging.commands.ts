import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { OpenPlan } from '../plans/index.ts';
import { mayAgree, type Saying, settlingOf } from './agreement.ts';
import { type Colour, judgedSections, lastSentIn, mustBeJudged, notWhole, type SectionJudgement } from './judgement.ts';
import { drawnAmong, judgementsOf, sayingsOf, whoCouldJudge } from './judging.queries.ts';
import { isDrawn, mayJudgeSecond, secondOf } from './sample.ts';

const NOT_YOURS = 'This judgement is somebody else’s to make.';

/** Judges plans of the child's authority, and this one with open eyes. */
export const mayJudge = ({ plan, child, doer, isOpenForWriting }: OpenPlan): boolean =>
  plan.adviserOrganisationId === child.writesFor && doer.may('plan.judge') && !doer.blind && isOpenForWriting;

const lock = (work: Work, planId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('judging ' || ${planId}, 0))`.execute(work.write);

const hangsOn = ({ plan, child }: OpenPlan, controllerId: string) => ({
  ...{ plan_id: plan.id, child_id: child.id, controller_id: controllerId, organisation_id: child.writesFor },
});

/**
 * Judges the sections of a plan that was sent in; again, until it goes back or is signed off. The first time, the plan is
 * drawn for a second judgement or not, and given to whoever the draw names.
 */
export async function judge(
  work: Work,
  house: House,
  opened: OpenPlan,
  sections: readonly SectionJudgement[],
): Promise<void> {
  const { plan } = opened;
  const position = lastSentIn(plan);
  if (!mayJudge(opened) || plan.state !== 'submitted' || position === null) {
    throw new Refused(`May not judge this plan while it is ${plan.state}.`, NOT_YOURS);
  }
  await lock(work, plan.id);
  const before = ((await judgementsOf(work.read, [plan.id])).get(plan.id) ?? []).find(
    (each) => each.position === position && !each.blind,
  );
  const kept = (before?.sections ?? []).filter(({ section }) => !sections.some((each) => each.section === section));
  beWhole(opened, [...kept, ...sections]);
  const changed = sections.filter((each) => {
    const was = before?.sections.find(({ section }) => section === each.section);
    return was === undefined || was.colour !== each.colour || was.words !== each.words;
  });
  if (changed.length === 0) return;
  const version = (await lastVersion(work, plan.id, position)) + 1;
  const { personId, now } = work.asking;
  await work.write
    .insertInto('plan_judgement')
    .values(
      changed.map(({ section, colour, words }) => ({
        ...{ ...hangsOn(opened, plan.controllerId), position, blind: false, section, version, colour, words },
        ...{ judged_by: personId, judged_at: now },
      })),
    )
    .execute();
  await tell(work, opened, 'plan.judged', { sections: changed.length });
  await draw(work, house, opened, position);
  await house.refreshDuties(work, [{ kind: 'child', id: opened.child.id }]);
}

/** A plan is judged as a whole: every section that has to be, and in words where it is not good as it is. */
function beWhole({ plan, readable }: OpenPlan, sections: readonly SectionJudgement[]): void {
  const left = notWhole(mustBeJudged(judgedSections(plan.form, readable), readable), sections);
  if (left.length > 0) throw new Refused('The judgement is not whole.', `${left.join('. ')}.`);
}

async function lastVersion(work: Work, planId: string, position: number): Promise<number> {
  const row = await work.read
    .selectFrom('plan_judgement')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('plan_id', '=', planId)
    .where('position', '=', position)
    .where('blind', '=', false)
    .executeTakeFirst();
  return row?.last ?? 0;
}

async function draw(work: Work, house: House, opened: OpenPlan, position: number): Promise<void> {
  const { plan, child, doer } = opened;
  const pack = house.packs.get(plan.pack) ?? house.packs.england;
  const share = pack.clock('double-judged-share', work.asking.today)?.value ?? 0;
  if (!isDrawn(plan.id, plan.term, share) || (await drawnAmong(work.read, [plan.id])).size > 0) return;
  const could = await whoCouldJudge(work.read, child.writesFor, child.id);
  const may = mayJudgeSecond(could.people, { ...could, firstId: doer.personId });
  await give(work, opened, { turn: 1, position, personId: secondOf(plan.id, may) ?? null });
}

async function give(
  work: Work,
  opened: OpenPlan,
  { turn, position, personId }: { turn: number; position: number; personId: string | null },
): Promise<void> {
  await work.write
    .insertInto('second_judging')
    .values({
      ...{ ...hangsOn(opened, opened.child.writesFor), turn, position, person_id: personId },
      ...{ given_by: work.asking.personId, given_at: work.asking.now },
    })
    .execute();
  await tell(work, opened, 'plan.drawn', { turn });
}

/** The head gives a second judgement that is not in to somebody else, who has not seen the first as its judge. */
export async function giveToAnother(work: Work, house: House, opened: OpenPlan, personId: string): Promise<boolean> {
  await lock(work, opened.plan.id);
  const drawn = (await drawnAmong(work.read, [opened.plan.id])).get(opened.plan.id);
  const judgements = (await judgementsOf(work.read, [opened.plan.id])).get(opened.plan.id) ?? [];
  if (drawn === undefined || judgements.some(({ blind }) => blind)) return false;
  await give(work, opened, { turn: drawn.turn + 1, position: drawn.position, personId });
  await house.refreshDuties(work, [{ kind: 'child', id: opened.child.id }]);
  return true;
}

/** The second judgement, by whoever was asked for it, once; from then on both see both. */
export async function judgeSecond(
  work: Work,
  house: House,
  opened: OpenPlan,
  sections: readonly SectionJudgement[],
): Promise<void> {
  const { plan, child, doer } = opened;
  const drawn = (await drawnAmong(work.read, [plan.id])).get(plan.id);
  if (drawn === undefined || drawn.personId !== doer.personId || !doer.blind || !doer.may('plan.judge')) {
    throw new Refused('Was not asked for the second judgement, or has given it.', NOT_YOURS);
  }
  beWhole(opened, sections);
  await lock(work, plan.id);
  await work.write
    .insertInto('plan_judgement')
    .values(
      sections.map(({ section, colour, words }) => ({
        ...{ ...hangsOn(opened, child.writesFor), position: drawn.position, blind: true, section, version: 1 },
        ...{ colour, words, judged_by: doer.personId, judged_at: work.asking.now },
      })),
    )
    .execute();
  await tell(work, opened, 'plan.judged-again', { sections: sections.length });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

export interface Said {
  readonly section: string;
  readonly colour: Colour;
  readonly words: string;
}

/** One of the two says how they would settle a section, or agrees to what the other said. False: it had moved on meanwhile. */
export async function saySettling(
  work: Work,
  opened: OpenPlan,
  given: Said | { readonly section: string; readonly agreesTo: number },
): Promise<boolean> {
  const { plan, child, doer } = opened;
  await lock(work, plan.id);
  const before = ((await sayingsOf(work.read, [plan.id])).get(plan.id) ?? []).filter(
    ({ section }) => section === given.section,
  );
  const stands = settlingOf(before);
  if (stands.settled !== null) return false;
  const agreesTo = 'agreesTo' in given ? given.agreesTo : null;
  if (agreesTo !== null && (stands.proposal?.turn !== agreesTo || !mayAgree(stands, doer.personId))) return false;
  const said: Pick<Saying, 'colour' | 'words'> | null = 'agreesTo' in given ? stands.proposal : given;
  if (said === null) return false;
  await work.write
    .insertInto('judgement_settling')
    .values({
      ...{ ...hangsOn(opened, child.writesFor), section: given.section, turn: before.length + 1 },
      ...{ colour: said.colour, words: said.words, agrees_to: agreesTo },
      ...{ said_by: doer.personId, said_at: work.asking.now },
    })
    .execute();
  await tell(work, opened, agreesTo === null ? 'plan.judgement-discussed' : 'plan.judgement-settled', {
    section: given.section,
  });
  return true;
}

const tell = (work: Work, { plan, child }: OpenPlan, verb: string, detail: Readonly<Record<string, string | number>>) =>
  recordEvent(work, {
    verb,
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan', id: plan.id },
    detail,
  });
