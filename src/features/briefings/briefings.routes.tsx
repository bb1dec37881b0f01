import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearOf, contains, type Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormState, readDay } from '../../ui/form-state.ts';
import { dayPlain } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { runsOut } from '../duties/model.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt, postTitle } from '../people/index.ts';
import { governsNow, groupsOf } from '../training/model.ts';
import type { Readable } from './about.ts';
import { askToRead } from './ask.commands.ts';
import { AskPage, ChooseReadingPage } from './ask.page.tsx';
import type { Offered } from './briefing-form.ts';
import { askedIn, type Ground, groundOf } from './briefing-now.queries.ts';
import { type BriefingLine, BriefingsPage, type OwnLine } from './briefings.page.tsx';
import { type BriefingHere, briefingNumbers, briefingsAt } from './briefings.queries.ts';
import { whomWords } from './say-briefing.words.ts';
import { askToReadUrl, askUrl, briefingAboutUrl, briefingsUrl, briefingUrl } from './urls.ts';

type Asked = { readonly work: Work; readonly visitor: Visitor; readonly ctx: PageContext };

/** What people are asked to read, and asking them. */
export function briefingsRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: briefingsUrl,
    who: may('briefing.confirm'),
    handle: async ({ work, visitor, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const allowed = (action: Parameters<typeof isAllowed>[2]) =>
        isAllowed(work, doerOf(visitor), action, asFacts(found.organisation));
      const briefings = await briefingsAt(work.read, found.organisation.id);
      const ground = await groundOf(work, house.packs, found);
      const own = briefings.flatMap((briefing) => ownLine(briefing, ground, found, visitor) ?? []);
      const seesNumbers = allowed('briefing.numbers');
      const numbers = seesNumbers ? await briefingNumbers(work.read) : new Map();
      const line = (briefing: BriefingHere): BriefingLine => {
        const { end } = askedIn(briefing, ground, found);
        const { asked, confirmed } = numbers.get(briefing.id) ?? { asked: 0, confirmed: 0 };
        return {
          ...{ id: briefing.id, title: briefing.title, dueOn: briefing.dueOn, asked, confirmed },
          ...{ whom: whomWords(briefing, found.pack), over: end !== null && end <= visitor.today },
        };
      };
      return page(
        <BriefingsPage
          ctx={ctx}
          view={{
            open: own.filter(({ confirmedOn }) => confirmedOn === null),
            confirmed: own.filter(({ confirmedOn }) => confirmedOn !== null),
            all: seesNumbers ? briefings.map(line) : null,
            mayAsk: allowed('briefing.begin'),
            today: visitor.today,
          }}
        />,
      );
    },
  });

  /** What somebody is asked themselves, or has confirmed; null where they are not. */
  const ownLine = (briefing: BriefingHere, ground: Ground, found: Here, visitor: Visitor): OwnLine | null => {
    const { id, title, askedBy } = briefing;
    const { end, readers } = askedIn(briefing, ground, found);
    const mine = readers.find(({ personId }) => personId === visitor.personId);
    const confirmedOn = briefing.confirmed.get(visitor.personId)?.on ?? null;
    if (confirmedOn !== null) return { id, title, askedBy, dueOn: mine?.dueOn ?? briefing.dueOn, confirmedOn };
    if (mine === undefined || (end !== null && end <= visitor.today)) return null;
    return { id, title, askedBy, dueOn: mine.dueOn, confirmedOn: null };
  };

  const readableOf = (ground: Ground, key: string): Readable => {
    const found = ground.readables.find((each) => each.key === key);
    if (found === undefined) throw new NothingHere('document');
    return found;
  };

  /** Whom the reader of the form may ask: everybody, or those who govern alone. */
  const offeredBy = async ({ work, visitor }: Asked, found: Here) => {
    const all = isAllowed(work, doerOf(visitor), 'briefing.ask', asFacts(found.organisation));
    const { today } = visitor;
    const people = (await peopleAt(work.read, found.organisation.id)).flatMap((person) => {
      const held = person.held.filter((one) => contains(one, today));
      const [first] = held;
      return first === undefined ? [] : [{ ...person, posts: held.map(({ post }) => post), first: first.post }];
    });
    const groups = found.pack.trainingGroups().map((group) => ({ ...group, governs: group.posts.every(governsNow) }));
    const offered: Offered = {
      groups: groups.filter(({ governs }) => all || governs),
      people: people
        .map(({ id, posts }) => ({ id, governs: posts.some(governsNow) }))
        .filter(({ governs }) => all || governs),
      today,
    };
    return { offered, people, groups: groups.filter(({ governs }) => all || governs) };
  };

  const askPage = async (asked: Asked, found: Here, readable: Readable, form: FormState) => {
    const { work, ctx } = asked;
    const { offered, people, groups } = await offeredBy(asked, found);
    const inGroup = (id: string) =>
      people.filter(({ posts }) => {
        const { work: own, beside } = groupsOf(found.pack.trainingGroups(), posts);
        return own?.id === id || beside.some((each) => each.id === id);
      });
    const { everybody } = found.pack.briefings();
    const shown = groups
      .map(({ id, title }) => ({
        ...{ id, title, people: inGroup(id).length },
        ...(everybody?.alsoShown.includes(id) ? { hint: 'Shown, and not counted with everybody who works here.' } : {}),
      }))
      .filter(({ people: many }) => many > 0);
    const going = (await briefingsAt(work.read, found.organisation.id)).find(
      (each) => each.title === readable.title && each.endedOn === null && each.dueOn >= work.asking.today,
    );
    return page(
      <AskPage
        ctx={ctx}
        form={form}
        view={{
          ...{ readable, groups: shown },
          people: people
            .filter(({ id }) => offered.people.some((each) => each.id === id))
            .map(({ id, name, first }) => ({
              id,
              name,
              post: postTitle(first, found.pack, found.words).toLowerCase(),
            })),
          withoutSignIn: people.filter(
            ({ signIn, id }) => signIn === 'none' && offered.people.some((each) => each.id === id),
          ).length,
          already:
            going === undefined
              ? null
              : `${whomWords(going, found.pack)}, by ${dayPlain(going.dueOn)}, asked by ${going.askedBy}.`,
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  /** How the form begins: everybody, the pack’s time, and the questions it offers, not ticked. */
  const beginning = async (asked: Asked, found: Here, ground: Ground, readable: Readable): Promise<FormState> => {
    const { today } = asked.visitor;
    const clock = found.pack.clock('briefing-read', today);
    const due = clock === undefined ? null : runsOut(clock, today, ground.calendars).day;
    const { offered } = await offeredBy(asked, found);
    const everybody = found.pack.briefings().everybody?.groups ?? [];
    const usual = offered.groups.filter(({ id }) => everybody.includes(id));
    return {
      errors: {},
      values: {
        group: (usual.length > 0 ? usual : offered.groups).map(({ id }) => id),
        ...dayValues('due', due),
        starters: 'yes',
        ...Object.fromEntries(
          readable.suggested.flatMap(({ asks, right, wrong, why }, at) => [
            [`asks-${at + 1}`, asks],
            [`right-${at + 1}`, right],
            [`wrong-${at + 1}`, wrong.join('\n')],
            [`why-${at + 1}`, why],
          ]),
        ),
      },
    };
  };

  route(server, house, {
    method: 'GET',
    url: askUrl,
    who: may('briefing.begin'),
    query: z.object({ about: z.string().max(200).optional() }),
    handle: async (asked) => {
      const { work, visitor, query, ctx } = asked;
      const found = await here(work, house.packs, visitor);
      const ground = await groundOf(work, house.packs, found);
      if (query.about === undefined) return page(<ChooseReadingPage ctx={ctx} readables={ground.readables} />);
      const readable = readableOf(ground, query.about);
      return askPage(asked, found, readable, await beginning(asked, found, ground, readable));
    },
  });

  route(server, house, {
    method: 'GET',
    url: briefingAboutUrl(':about'),
    who: may('briefing.confirm'),
    params: z.object({ about: z.string().max(200) }),
    handle: async ({ work, visitor, params: { about: key } }) => {
      const found = await here(work, house.packs, visitor);
      const [kind, id = ''] = key.split(':');
      const editions = found.pack.guidance().flatMap((each) => (each.document === id ? [each.id] : []));
      const going = (await briefingsAt(work.read, found.organisation.id)).find(
        ({ about, endedOn }) =>
          endedOn === null &&
          (about.kind === 'policy' ? kind === 'policy' && about.versionId === id : editions.includes(about.edition)),
      );
      if (!isAllowed(work, doerOf(visitor), 'briefing.numbers', asFacts(found.organisation)))
        return seeOther(briefingsUrl);
      const thisYear = (day: Day) => academicYearOf(day) === academicYearOf(visitor.today);
      if (going !== undefined && (kind === 'policy' || thisYear(going.dueOn))) return seeOther(briefingUrl(going.id));
      if (!isAllowed(work, doerOf(visitor), 'briefing.begin', asFacts(found.organisation)))
        return seeOther(briefingsUrl);
      const edition = found.pack.guidanceOn(visitor.today).find(({ document }) => document === id);
      const readable = kind === 'policy' ? key : `guidance:${edition?.id ?? ''}`;
      const { readables } = await groundOf(work, house.packs, found);
      return seeOther(readables.some((each) => each.key === readable) ? askToReadUrl(readable) : askUrl);
    },
  });

  route(server, house, {
    method: 'POST',
    url: askUrl,
    who: may('briefing.begin'),
    handle: async (asked) => {
      const { work, visitor, body } = asked;
      const found = await here(work, house.packs, visitor);
      const ground = await groundOf(work, house.packs, found);
      const readable = readableOf(ground, field(body, 'about'));
      const due = readDay(body, 'due', 'the last day');
      const again = (errors: Readonly<Record<string, string>>) =>
        askPage(asked, found, readable, { values: body, errors });
      // what is wrong with the day is said together with what else is
      const problem = due !== null && typeof due === 'object' ? due.problem : null;
      const dueOn = due !== null && typeof due === 'object' ? null : due;
      const { offered } = await offeredBy(asked, found);
      const given = {
        ...{ groups: fieldList(body, 'group'), people: fieldList(body, 'person'), dueOn },
        ...{ starters: field(body, 'starters') === 'yes', words: field(body, 'words') },
        asksQuestions: field(body, 'asks-questions') === 'yes',
        questions: [1, 2, 3].map((n) => ({
          ...{ asks: field(body, `asks-${n}`), right: field(body, `right-${n}`) },
          ...{ wrong: field(body, `wrong-${n}`), why: field(body, `why-${n}`) },
        })),
      };
      const outcome = await askToRead(work, house, doerOf(visitor), found, { readable, given, offered, ground });
      return 'problems' in outcome
        ? again(problem === null ? outcome.problems : { ...outcome.problems, due: problem })
        : seeOther(`${briefingUrl(outcome.done.id)}?told=${outcome.done.told}`);
    },
  });
}
