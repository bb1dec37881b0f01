import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, readDay } from '../../ui/form-state.ts';
import { countOf, sentence } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt } from '../people/index.ts';
import { BriefingPage, type BriefingView, type NamedLine } from './briefing.page.tsx';
import { hereOn } from './briefing.ts';
import { askedIn, type Ground, groundOf } from './briefing-now.queries.ts';
import {
  type BriefingHere,
  briefingNumbers,
  briefingsAt,
  howConfirmed,
  leftOutOf,
  triesOf,
} from './briefings.queries.ts';
import { askAgain, endBriefing, leaveOut, moveDue } from './change.commands.ts';
import { confirmOnPaper, takeBackPaper } from './confirm.commands.ts';
import { coverageOf } from './coverage.ts';
import { fewest, type Keeping, keeps } from './keeping.commands.ts';
import { whomWords } from './say-briefing.words.ts';
import { remindNow } from './tell-readers.commands.ts';
import {
  askAgainUrl,
  briefingUrl,
  dueUrl,
  endUrl,
  leaveOutUrl,
  paperUrl,
  remindUrl,
  takeBackPaperUrl,
} from './urls.ts';

const params = z.object({ briefing: z.uuid() });
const doneWords = {
  paper: 'Written down from paper.',
  'taken-back': 'Taken back: they are asked again.',
  'left-out': 'Taken out: they are not waited for.',
  again: 'They are asked again.',
  due: 'The day is moved.',
  ended: 'It is ended. Nobody is asked any more.',
} as const;
type Done = keyof typeof doneWords;

type Asked = {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly ctx: PageContext;
  readonly params: z.infer<typeof params>;
};

/** One briefing: who has confirmed and who has not, for those who asked; in numbers for those who govern. */
export function oneBriefingRoutes(server: FastifyInstance, house: House): void {
  const open = async ({ work, visitor, params: at }: Asked) => {
    const found = await here(work, house.packs, visitor);
    const briefing = (await briefingsAt(work.read, found.organisation.id)).find(({ id }) => id === at.briefing);
    if (briefing === undefined) throw new NothingHere('briefing');
    return { found, briefing, ground: await groundOf(work, house.packs, found) };
  };

  const draw = async (
    { work, visitor, ctx }: Asked,
    { found, briefing, ground }: { found: Here; briefing: BriefingHere; ground: Ground },
    form: FormState,
    done: string | null,
  ) => {
    const { today } = visitor;
    const { end, readers } = askedIn(briefing, ground, found);
    const isKept = keeps(work, doerOf(visitor), found.organisation, briefing);
    const common = {
      ...{ id: briefing.id, title: briefing.title, askedBy: briefing.askedBy, askedOn: briefing.askedOn },
      ...{
        dueOn: briefing.dueOn,
        end,
        whom: whomWords(briefing, found.pack),
        starters: briefing.starters,
        done,
        today,
      },
      least: fewest(found, today),
      isAskedMyself: readers.some(({ personId, confirmed }) => personId === visitor.personId && confirmed === null),
    };
    const view: BriefingView = isKept
      ? { ...common, ...(await names(work, found, briefing, ground)) }
      : { ...common, ...(await numbersOf(work, briefing)) };
    return page(<BriefingPage ctx={ctx} view={view} form={form} />, Object.keys(form.errors).length > 0 ? 422 : 200);
  };

  const numbersOf = async (work: Work, { id }: BriefingHere) => {
    const { asked, confirmed } = (await briefingNumbers(work.read)).get(id) ?? { asked: 0, confirmed: 0 };
    const total = { of: asked, has: confirmed, fresh: 0, hasNot: asked - confirmed };
    return { coverage: { groups: [], total, late: 0 }, people: null, leftOut: [], questions: [] };
  };

  const names = async (work: Work, found: Here, briefing: BriefingHere, ground: Ground) => {
    const { today } = work.asking;
    const { readers } = askedIn(briefing, ground, found);
    const ways = new Map((await howConfirmed(work.read, briefing.id)).map(({ personId, way }) => [personId, way]));
    const people = await peopleAt(work.read, found.organisation.id);
    const signsIn = new Set(
      people.filter(({ signIn }) => signIn !== 'none' && signIn !== 'closed').map(({ id }) => id),
    );
    const tries = await triesOf(work.read, briefing.id, fewest(found, today));
    return {
      coverage: coverageOf(readers, ground.held, found.pack.trainingGroups(), briefing.groups, today),
      people: hereOn(readers, today).map(
        (reader): NamedLine => ({
          ...reader,
          ...{ signsIn: signsIn.has(reader.personId), way: ways.get(reader.personId) ?? null },
        }),
      ),
      leftOut: await leftOutOf(work.read, briefing.id),
      questions: briefing.questions.map(({ id, asks }) => {
        const found = tries.find(({ question }) => question === id);
        return { asks, rightAtFirst: found?.rightAtFirst ?? null, answered: found?.answered ?? 0 };
      }),
    };
  };

  route(server, house, {
    method: 'GET',
    url: briefingUrl(':briefing'),
    who: may('briefing.numbers'),
    params,
    query: z.object({
      done: z.enum(Object.keys(doneWords) as [Done, ...Done[]]).optional(),
      told: z.coerce.number().int().min(0).max(10_000).optional(),
      reminded: z.coerce.number().int().min(0).max(10_000).optional(),
    }),
    handle: async (asked) => {
      const { done, told, reminded } = asked.query;
      const people = (many: number) => sentence(countOf(many, 'person', 'people'));
      const said =
        told !== undefined
          ? `They are asked. ${people(told)} ${told === 1 ? 'was' : 'were'} written to.`
          : reminded !== undefined
            ? `${people(reminded)} ${reminded === 1 ? 'was' : 'were'} written to.`
            : done === undefined
              ? null
              : doneWords[done];
      return draw(asked, await open(asked), emptyForm, said);
    },
  });

  type Opened = Awaited<ReturnType<typeof open>>;
  type Posted = Asked & { readonly body: Readonly<Record<string, string | readonly string[]>> };
  /** What is wrong, by field, or the words to say once it is done. */
  type Did = { readonly problems: Readonly<Record<string, string>> } | { readonly done: Done };

  /** Something whoever keeps it does: the page again with what is wrong, or back to it with what was done. */
  const changes = (url: string, act: (asked: Posted, at: Opened, keeping: Keeping) => Promise<Did>) =>
    route(server, house, {
      method: 'POST',
      url,
      who: may('briefing.begin'),
      params,
      handle: async (asked) => {
        const at = await open(asked);
        const { organisation } = at.found;
        const doer = doerOf(asked.visitor);
        const did = await act(asked, at, { work: asked.work, house, doer, organisation, briefing: at.briefing });
        if ('problems' in did) return draw(asked, at, { values: asked.body, errors: did.problems }, null);
        return seeOther(`${briefingUrl(at.briefing.id)}?done=${did.done}`);
      },
    });

  route(server, house, {
    method: 'POST',
    url: remindUrl(':briefing'),
    who: may('briefing.begin'),
    params,
    handle: async (asked) => {
      const { found, briefing, ground } = await open(asked);
      const reminded = await remindNow(asked.work, house, doerOf(asked.visitor), found, briefing, ground);
      return seeOther(`${briefingUrl(briefing.id)}?reminded=${reminded}`);
    },
  });

  changes(paperUrl(':briefing'), async ({ visitor, body }, { found, briefing, ground }, keeping) => {
    const on = readDay(body, 'signed-on', 'the day they signed');
    if (on !== null && typeof on === 'object') return { problems: { 'signed-on': on.problem } };
    const day = on ?? visitor.today;
    if (day > visitor.today) return { problems: { 'signed-on': 'Give today, or a day that has been' } };
    if (day < briefing.askedOn) return { problems: { 'signed-on': 'Give a day since they were asked' } };
    const { readers } = askedIn(briefing, ground, found);
    const signed = readers
      .filter(({ personId, confirmed }) => confirmed === null && fieldList(body, 'signed').includes(personId))
      .map(({ personId }) => personId);
    if (signed.length === 0) return { problems: { signed: 'Tick at least one person' } };
    await confirmOnPaper(keeping, signed, day);
    return { done: 'paper' };
  });

  changes(takeBackPaperUrl(':briefing'), async ({ body }, { briefing }, keeping) => {
    const person = field(body, 'person');
    if (!briefing.confirmed.has(person)) throw new NothingHere('person');
    await takeBackPaper(keeping, person);
    return { done: 'taken-back' };
  });

  changes(leaveOutUrl(':briefing'), async ({ body }, { found, briefing, ground }, keeping) => {
    const { readers } = askedIn(briefing, ground, found);
    const reader = readers.find(({ personId, confirmed }) => confirmed === null && personId === field(body, 'out'));
    if (reader === undefined) return { problems: { out: 'Choose who is to be taken out' } };
    const outcome = await leaveOut(keeping, reader.personId, field(body, 'reason'));
    return 'problems' in outcome ? outcome : { done: 'left-out' };
  });

  changes(askAgainUrl(':briefing'), async ({ body }, { briefing }, keeping) => {
    const person = field(body, 'person');
    if (!briefing.leftOut.includes(person)) throw new NothingHere('person');
    await askAgain(keeping, person);
    return { done: 'again' };
  });

  changes(dueUrl(':briefing'), async ({ body }, _, keeping) => {
    const due = readDay(body, 'due', 'the last day');
    if (due !== null && typeof due === 'object') return { problems: { due: due.problem } };
    const outcome = await moveDue(keeping, due);
    return 'problems' in outcome ? outcome : { done: 'due' };
  });

  changes(endUrl(':briefing'), async (_, __, keeping) => {
    await endBriefing(keeping);
    return { done: 'ended' };
  });
}
