import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, fieldValue, hasErrors } from '../../ui/form.tsx';
import { timeOfDay } from '../../ui/format.ts';
import { json, NothingHere, page, type Answer as Reply, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route, type VisitorRequest } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { hasField, readSection } from './answer.ts';
import { valuesOf } from './answer-values.ts';
import { NOTHING_SAVED, type Saved, saveAnswers, settleAnswer } from './answers.commands.ts';
import { answersOf } from './answers.queries.ts';
import { lastTimeOf } from './last-time.queries.ts';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { sendPart } from './parts.commands.ts';
import { type AnswerRow, type PlanPartRow, sectionOf } from './plan.ts';
import { nextOwnPart, writesPart } from './plan-access.ts';
import { handOverPartUrl, partFilesUrl, partUrl, planUrl } from './plan-urls.ts';
import type { Offers } from './records.queries.ts';
import { scopeOfBlock } from './section-readers.ts';
import { shownRecords } from './shown-records.queries.ts';
import { standingOf } from './standing.ts';
import { WritePartPage } from './write-part.page.tsx';
import { isOffered, type PartView, USE_ALL } from './written.page.tsx';

const params = z.object({ childId: z.uuid(), planId: z.uuid(), partId: z.uuid() });
type At = z.infer<typeof params>;
type Asked = VisitorRequest<At, unknown>;

/** A section of a plan: read by whoever may, written as they go by whoever writes it. */
export const writePartRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    const url = partUrl(':childId', ':planId', ':partId');
    route(server, house, {
      method: 'GET',
      url,
      who: onChild('see'),
      params,
      query: z.object({ saved: z.string().optional(), disputed: z.string().optional() }),
      handle: async (request) => {
        const { opened, part } = await open(request, house, 'section of a plan');
        if (request.ctx.someoneLooking) return hidden(request, opened);
        const helps = part.lead === 'child' && part.askedPersonId === opened.doer.personId && !opened.leadsPlan;
        if (helps) return seeOther(handOverPartUrl(opened.child.id, opened.plan.id, part.id));
        const view = await viewOf(request, house, opened, part, offers);
        const savedAt = request.query.saved === undefined ? null : lastSaved(view.answers);
        const disputedNow = (request.query.disputed ?? '').split(',').filter(Boolean);
        return page(<WritePartPage ctx={request.ctx} view={{ ...view, savedAt, disputedNow }} />);
      },
    });

    route(server, house, {
      method: 'POST',
      url,
      who: onChild('see'),
      params,
      handle: async (request) => {
        const { opened, part } = await open(request, house, 'write a section of a plan');
        return save(request, house, opened, part, offers);
      },
    });

    route(server, house, {
      method: 'POST',
      url: `${url}/choose`,
      who: onChild('see'),
      params,
      handle: async (request) => {
        const { opened, part } = await open(request, house, 'choose between two answers');
        const version = Number(fieldValue(request.body, 'version'));
        await settleAnswer(request.work, house, opened, part, fieldValue(request.body, 'question'), version);
        return seeOther(`${partUrl(opened.child.id, opened.plan.id, part.id)}?saved=yes`);
      },
    });
  };

const hidden = (request: Asked, opened: OpenPlan): Reply =>
  page(<HiddenNowPage ctx={request.ctx} childId={opened.child.id} />);

async function open(
  request: Asked,
  house: House,
  how: string,
): Promise<{ readonly opened: OpenPlan; readonly part: PlanPartRow }> {
  const { work, visitor, params: at } = request;
  const opened = await openPlan(work, visitor, house, at, how);
  const part = opened.readable.find(({ id }) => id === at.partId);
  if (part === undefined) throw new NothingHere('no part this person may read');
  return { opened, part };
}

async function answersByQuestion(work: Work, planId: string, partId: string): Promise<Map<string, AnswerRow[]>> {
  return Map.groupBy(await answersOf(work.read, planId, [partId]), (row) => row.question);
}

const lastSaved = (answers: PartView['answers']): Date | null =>
  [...answers.values()].flat().reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null);

/** The section of a part, and whose words this person may write in it now; null: they may not. */
function sectionToWrite(opened: OpenPlan, part: PlanPartRow): Pick<PartView, 'section' | 'writes'> {
  const section = sectionOf(opened.plan.form, part.section);
  if (section === undefined) throw new NothingHere('a section its form does not have');
  return { section, writes: opened.isOpenForWriting ? writesPart(opened.doer, opened.plan, section, part) : null };
}

async function viewOf(
  request: Asked,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  offers: Offers,
): Promise<PartView> {
  const { work, visitor } = request;
  const { section, writes } = sectionToWrite(opened, part);
  const answers = await answersByQuestion(work, opened.plan.id, part.id);
  const asked = { packs: house.packs, read: work.read, child: opened.child, plan: opened.plan, today: visitor.today };
  const records = await shownRecords(offers, asked, section, (block) => opened.child.sees(scopeOfBlock[block]));
  const values: FormValues = Object.assign(
    {},
    ...section.questions.map((question) =>
      valuesOf(question, standingOf(answers.get(question.id) ?? []).now?.value ?? null),
    ),
  );
  return {
    ...{ opened, part, section, writes, answers, records, today: visitor.today, savedAt: null, disputedNow: [] },
    lastTime: writes === null ? new Map() : await lastTimeOf(work.read, opened.plan, part),
    form: { ...emptyForm, values },
  };
}

async function save(request: Asked, house: House, opened: OpenPlan, part: PlanPartRow, offers: Offers): Promise<Reply> {
  const { work, body, ctx } = request;
  const { section, writes } = sectionToWrite(opened, part);
  const fields = section.questions.filter(hasField);
  const { answers, problems } = readSection({ questions: fields }, body);
  const use = fieldValue(body, 'use');
  const startAt = fieldValue(body, 'start');
  // What is saved as one goes rests on what is sent alone: last time is read where something is taken from it.
  const before = use === '' && startAt === '' ? null : await viewOf(request, house, opened, part, offers);
  const toldBy = fieldValue(body, 'told-by').trim();
  const isSaid = fields.some(({ id }) => body[`base.${id}`] !== undefined);
  const errors: Record<string, string> = { ...problems };
  if (writes === 'for-another' && toldBy === '' && isSaid) errors['told-by'] = 'Say whose words these are';
  if (toldBy.length > 200) errors['told-by'] = 'This can have at most 200 characters';
  const sent = [...answers]
    .filter(([question]) => body[`base.${question}`] !== undefined)
    .map(([question, value]) => {
      const base = Number(fieldValue(body, `base.${question}`)) || 0;
      const isUsed = before !== null && (question === use || (use === USE_ALL && isOffered(before, question)));
      const last = isUsed ? before.lastTime.get(question) : undefined;
      // what was typed counts before what was said last time
      return value === null && last !== undefined
        ? { question, value: last.value, base, confirmed: true }
        : { question, value, base };
    });
  const told = writes === 'for-another' ? toldBy : null;
  const blocked = errors['told-by'] !== undefined;
  const outcome: Saved = blocked ? NOTHING_SAVED : await saveAnswers(work, house, opened, part, sent, told);
  if (fieldValue(body, 'act') === 'save') return quiet(request, outcome, errors);

  const start = before?.lastTime.get(startAt);
  if (Object.keys(errors).length > 0 || start !== undefined) {
    const form: FormState = { values: startedFrom(section, body, start), errors };
    const view = await viewOf(request, house, opened, part, offers);
    const savedAt = outcome.saved.length > 0 ? work.asking.now : null;
    if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} notSaved />, 422);
    const again = { ...view, form, savedAt, disputedNow: outcome.disputed };
    return page(<WritePartPage ctx={ctx} view={again} />, hasErrors(form) ? 422 : 200);
  }
  return onwards(request, house, opened, part, outcome.disputed);
}

/** The form as it was typed, with last time's answer in the field somebody wants to start from. */
function startedFrom(section: PartView['section'], body: FormValues, start: AnswerRow | undefined): FormValues {
  const question = start && section.questions.find(({ id }) => id === start.question);
  return question === undefined || start === undefined ? body : { ...body, ...valuesOf(question, start.value) };
}

/** For the page that saves as one goes: when, what each field now rests on, and whether somebody else wrote. */
function quiet({ work }: Asked, { disputed, bases }: Saved, errors: Readonly<Record<string, string>>): Reply {
  const both = disputed.length > 0 ? 'Somebody else wrote here too. Both are kept: save to see them.' : null;
  const wrong = both ?? Object.values(errors)[0] ?? null;
  const words = wrong ?? `Saved at ${timeOfDay(work.asking.now)}. You can stop and come back.`;
  return json({ words, bases, kept: wrong === null });
}

async function onwards(
  request: Asked,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  disputed: readonly string[],
): Promise<Reply> {
  const { child, plan } = opened;
  const then = fieldValue(request.body, 'then');
  const here = partUrl(child.id, plan.id, part.id);
  if (disputed.length > 0) return seeOther(`${here}?saved=yes&disputed=${disputed.join(',')}`);
  const files = fieldValue(request.body, 'files');
  if (files !== '') return seeOther(partFilesUrl(child.id, plan.id, part.id, encodeURIComponent(files)));
  if (then === 'send') {
    await sendPart(request.work, house, opened, part);
    return seeOther(planUrl(child.id, plan.id));
  }
  const next = nextOwnPart(opened, part);
  if (then === 'next' && next !== undefined) return seeOther(partUrl(child.id, plan.id, next.id));
  if (then === 'stop') return seeOther(planUrl(child.id, plan.id));
  // Back to where the answer was taken over, not to the top of the page.
  const used = fieldValue(request.body, 'use');
  return seeOther(`${here}?saved=yes${used === '' || used === USE_ALL ? '' : `#${encodeURIComponent(used)}`}`);
}
