import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, fieldValue } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage } from '../children/index.ts';
import { copiesAt, copyForReader, type OpenPlan, openPlan, readerOf } from '../plans/index.ts';
import { agreementOf, compared } from './agreement.ts';
import { readColour, readJudgement, readWords } from './judgement.form.ts';
import { type Judgement, judgedSections, mustBeJudged } from './judgement.ts';
import { giveToAnother, judgeSecond, saySettling } from './judging.commands.ts';
import {
  drawnAmong,
  judgementsOf,
  type SecondJudging,
  sayingsOf,
  whoCouldJudge,
  whoLookedSince,
} from './judging.queries.ts';
import { mayJudgeSecond } from './sample.ts';
import { ComparisonPage, JudgeSecondPage, WaitingPage } from './second.page.tsx';
import { giveSecondUrl, samplesUrl, secondJudgementUrl, settleUrl } from './urls.ts';

const params = z.object({ childId: z.uuid(), planId: z.uuid() });
type At = z.infer<typeof params>;

interface Seen {
  readonly opened: OpenPlan;
  readonly drawn: SecondJudging;
  readonly first: Judgement | undefined;
  readonly second: Judgement | undefined;
  readonly isHead: boolean;
  /** One of the two who judged it. */
  readonly isOne: boolean;
}

/** The second judgement of a plan that was drawn, and how two judgements compare: for the two, and for the head. */
export function secondJudgementRoutes(server: FastifyInstance, house: House): void {
  const who = onChild('plan.judge');

  for (const method of ['GET', 'POST'] as const) {
    route(server, house, {
      method,
      url: secondJudgementUrl(':childId', ':planId'),
      who,
      params,
      handle: async ({ work, visitor, ctx, body, params: at }) => {
        const seen = await open(work, visitor, house, at);
        const { opened, drawn, first, second } = seen;
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
        if (opened.doer.blind) {
          const sections = judgedSections(opened.plan.form, opened.readable);
          const draw = async (form: FormState, status = 200) => {
            const kept = (await copiesAt(work.read, opened.plan.id, [drawn.position])).get(drawn.position);
            const copy = kept && copyForReader(kept, readerOf(opened.doer));
            const others = await instead(work, seen);
            const shown = { ctx, opened, sections, copy, form, today: visitor.today, others };
            return page(<JudgeSecondPage {...shown} />, status);
          };
          if (method === 'GET') return draw(emptyForm);
          const { errors, judged } = readJudgement(body, sections, mustBeJudged(sections, opened.readable));
          if (Object.keys(errors).length > 0) return draw({ values: body, errors }, 422);
          await judgeSecond(work, house, opened, judged);
          return seeOther(secondJudgementUrl(at.childId, at.planId));
        }
        if (method === 'POST') throw new Refused('Was not asked, or has judged it.', NOT_ASKED);
        if (first === undefined || second === undefined) {
          const others = seen.isHead ? await instead(work, seen) : [];
          return page(<WaitingPage ctx={ctx} view={{ opened, person: drawn.person, others }} />);
        }
        return compare(work, visitor, ctx, seen, emptyForm);
      },
    });
  }

  route(server, house, {
    method: 'POST',
    url: settleUrl(':childId', ':planId'),
    who,
    params,
    handle: async ({ work, visitor, ctx, body, params: at }) => {
      const seen = await open(work, visitor, house, at);
      const { first, second } = seen;
      if (!seen.isOne || first === undefined || second === undefined) {
        throw new Refused('Is not one of the two.', 'The two who judged it settle it between them.');
      }
      const section = fieldValue(body, 'section');
      if (!compared(first, second).some((each) => each.section === section && !each.same)) {
        throw new NothingHere('no section judged differently');
      }
      const agreesTo = Number(fieldValue(body, 'agrees'));
      const colour = readColour(fieldValue(body, `colour.${section}`));
      const words = readWords(body, `words.${section}`);
      if (agreesTo > 0) {
        await saySettling(work, seen.opened, { section, agreesTo });
        return seeOther(secondJudgementUrl(at.childId, at.planId));
      }
      const errors = {
        ...(colour === undefined ? { [`colour.${section}`]: 'Choose how you settle it' } : {}),
        ...(words === '' || words.length > 2000
          ? { [`words.${section}`]: 'Say why, in at most 2,000 characters' }
          : {}),
      };
      if (colour === undefined || Object.keys(errors).length > 0) {
        return compare(work, visitor, ctx, seen, { values: body, errors }, 422);
      }
      await saySettling(work, seen.opened, { section, colour, words });
      return seeOther(secondJudgementUrl(at.childId, at.planId));
    },
  });

  route(server, house, {
    method: 'POST',
    url: giveSecondUrl(':childId', ':planId'),
    who,
    params,
    handle: async ({ work, visitor, body, params: at }) => {
      const seen = await open(work, visitor, house, at);
      if (!seen.isHead && !seen.opened.doer.blind) {
        throw new Refused(
          'Neither heads it nor was asked.',
          'Whoever was asked, or the head, says who judges it instead.',
        );
      }
      const personId = fieldValue(body, 'person');
      if (!(await instead(work, seen)).some((each) => each.personId === personId)) {
        throw new NothingHere('nobody who can be asked');
      }
      await giveToAnother(work, house, seen.opened, personId);
      return seeOther(seen.isHead ? secondJudgementUrl(at.childId, at.planId) : samplesUrl);
    },
  });
}

const NOT_ASKED = 'The second judgement of this plan is not yours to give.';

async function open(work: Work, visitor: Visitor, house: House, at: At): Promise<Seen> {
  const opened = await openPlan(work, visitor, house, { ...at, asSecond: true }, 'second judgement of a plan');
  const { plan, child, doer } = opened;
  const refuse = (): never => {
    throw new Refused(
      'Neither judged it nor heads the Virtual School.',
      'This is for the two who judge it and the head.',
    );
  };
  if (plan.adviserOrganisationId !== child.writesFor || !doer.may('plan.judge')) refuse();
  const drawn = (await drawnAmong(work.read, [plan.id])).get(plan.id);
  if (drawn === undefined) throw new NothingHere('not drawn');
  const all = (await judgementsOf(work.read, [plan.id])).get(plan.id) ?? [];
  const of = (blind: boolean) => all.find((each) => each.position === drawn.position && each.blind === blind);
  const [first, second] = [of(false), of(true)];
  const isOne = [first?.byId, second?.byId].includes(doer.personId);
  const isHead =
    visitor.actor.kind === 'person' &&
    visitor.actor.posts.some((held) => held.organisationId === child.writesFor && held.post === 'virtual-school-head');
  if (!doer.blind && !isOne && !isHead) refuse();
  return { opened, drawn, first, second, isHead, isOne };
}

/** Those who can be asked instead: nobody who has opened the record since it was judged, who may have read it. */
async function instead(work: Work, { opened, drawn }: Seen) {
  const could = await whoCouldJudge(work.read, opened.child.writesFor, opened.child.id);
  const looked = await whoLookedSince(work.read, opened.child.id, drawn.since);
  const barred = [...could.barred, ...looked];
  const may = mayJudgeSecond(could.people, { ...could, barred, firstId: drawn.firstId ?? '' });
  return could.people.filter(({ personId }) => may.includes(personId) && personId !== drawn.personId);
}

async function compare(
  work: Work,
  visitor: Visitor,
  ctx: PageContext,
  { opened, first, second, isOne }: Seen,
  form: FormState,
  status = 200,
) {
  if (first === undefined || second === undefined) throw new NothingHere('not both are in');
  const rows = compared(first, second);
  const sayings = (await sayingsOf(work.read, [opened.plan.id])).get(opened.plan.id) ?? [];
  const agreement = agreementOf(rows, 1, 1);
  const view = { opened, first, second, agreement, sayings, settles: isOne, form, today: visitor.today };
  return page(<ComparisonPage ctx={ctx} view={view} />, status);
}
