import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { paperFormats } from '../../platform/papers/index.ts';
import { emptyForm, type FormState } from '../../ui/form-state.ts';
import { dayPlain, sentence } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { policyUrl, versionChangesUrl, versionUrl } from '../policies/model.ts';
import { guidanceDocumentUrl, guidanceUrl } from '../policy-documents/model.ts';
import { groupsOf } from '../training/model.ts';
import { uncheckedWords } from './about.ts';
import { certificatePaper, recordPaper } from './briefing.paper.ts';
import { hereOn } from './briefing.ts';
import { askedIn, type Ground, groundOf } from './briefing-now.queries.ts';
import { type BriefingHere, briefingsAt, howConfirmed, leftOutOf } from './briefings.queries.ts';
import { confirmRead } from './confirm.commands.ts';
import { coverageOf } from './coverage.ts';
import { fewest, keeps, mustKeep } from './keeping.commands.ts';
import { type Reading, ReadPage, type ReadView } from './read.page.tsx';
import { howItStands, whomWords } from './say-briefing.words.ts';
import { certificateOfUrl, certificateUrl, readUrl, recordUrl } from './urls.ts';

const params = z.object({ briefing: z.uuid() });

type Asked = {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly ctx: PageContext;
  readonly params: z.infer<typeof params>;
};
type Opened = { readonly found: Here; readonly briefing: BriefingHere; readonly ground: Ground };

/** What somebody is asked to read: where it is, its questions, and that they have; then their certificate. */
export function readRoutes(server: FastifyInstance, house: House): void {
  const open = async ({ work, visitor, params: at }: Omit<Asked, 'ctx'>): Promise<Opened> => {
    const found = await here(work, house.packs, visitor);
    const briefing = (await briefingsAt(work.read, found.organisation.id)).find(({ id }) => id === at.briefing);
    if (briefing === undefined) throw new NothingHere('briefing');
    return { found, briefing, ground: await groundOf(work, house.packs, found) };
  };

  const draw = async (
    { work, visitor, ctx }: Asked,
    opened: Opened,
    form: FormState,
    just: boolean,
    wrong: readonly string[] = [],
  ) => {
    const { briefing, found, ground } = opened;
    const { end, readers } = askedIn(briefing, ground, found);
    const mine = readers.find(({ personId }) => personId === visitor.personId);
    const confirmed = briefing.confirmed.get(visitor.personId) ?? null;
    const over = end !== null && end <= visitor.today;
    const way = (await howConfirmed(work.read, briefing.id)).find(({ personId }) => personId === visitor.personId)?.way;
    const view: ReadView = {
      ...{ id: briefing.id, title: briefing.title, askedBy: briefing.askedBy, words: briefing.words },
      ...{ dueOn: mine?.dueOn ?? briefing.dueOn, questions: briefing.questions, wrong, just, today: visitor.today },
      least: fewest(found, visitor.today),
      takenOut:
        (await leftOutOf(work.read, briefing.id)).find(({ personId }) => personId === visitor.personId)?.reason ?? null,
      ...whereToRead(opened),
      state: confirmed !== null ? 'confirmed' : mine === undefined ? 'not-asked' : over ? 'over' : 'asked',
      ...{ confirmedOn: confirmed?.on ?? null, byPaper: way === 'paper' },
    };
    return page(<ReadPage ctx={ctx} view={view} form={form} />, Object.keys(form.errors).length > 0 ? 422 : 200);
  };

  const back = 'Come back here when you have read it.';

  const whereToRead = ({ briefing: { about }, found, ground }: Opened): Pick<ReadView, 'readings' | 'changed'> => {
    if (about.kind === 'policy') {
      const { policyId, versionId } = about;
      const { policy, isFirst } = ground.policyOf(versionId) ?? { policy: null, isFirst: true };
      if (policy !== null && !policy.here) {
        const listed = { href: policyUrl(policyId), words: 'The policy in our list' };
        const readings: Reading[] =
          policy.address === null
            ? [{ ...listed, hint: 'Where it is published is not written down: ask whoever asked you.' }]
            : [{ href: policy.address, words: 'Open it where it is published', hint: back }];
        return { readings, changed: null };
      }
      const changes = {
        ...{ href: versionChangesUrl(policyId, versionId), words: 'What changed since the version before', hint: null },
      };
      const open = { href: versionUrl(policyId, versionId), words: 'Open the policy', hint: back };
      return { readings: isFirst ? [open] : [open, changes], changed: null };
    }
    const edition = found.pack.guidance().find(({ id }) => id === about.edition);
    const published: Reading[] =
      edition?.url == null
        ? []
        : [
            {
              href: edition.url,
              words: 'Open it where it is published',
              hint: 'Come back here when you have read it.',
            },
          ];
    return {
      readings: [
        ...published,
        {
          href: edition === undefined ? guidanceUrl : guidanceDocumentUrl(edition.document),
          words: 'Its editions, and what changed',
          hint: published.length > 0 ? null : 'Its address is not in our register: look for its title at GOV.UK.',
        },
      ],
      changed:
        edition === undefined
          ? null
          : [edition.changed ?? '', uncheckedWords(edition)].filter((words) => words !== '').join(' ') || null,
    };
  };

  route(server, house, {
    method: 'GET',
    url: readUrl(':briefing'),
    who: may('briefing.confirm'),
    params,
    query: z.object({ done: z.enum(['confirmed']).optional() }),
    handle: async (asked) => draw(asked, await open(asked), emptyForm, asked.query.done === 'confirmed'),
  });

  route(server, house, {
    method: 'POST',
    url: readUrl(':briefing'),
    who: may('briefing.confirm'),
    params,
    handle: async (asked) => {
      const { work, visitor, body } = asked;
      const opened = await open(asked);
      const { found, briefing, ground } = opened;
      const answers = new Map(
        briefing.questions.flatMap(({ id }): [string, number][] => {
          const chosen = field(body, `q-${id}`);
          return /^\d$/.test(chosen) ? [[id, Number(chosen)]] : [];
        }),
      );
      const keeping = { work, house, doer: doerOf(visitor), organisation: found.organisation, briefing };
      const outcome = await confirmRead(keeping, found, ground, answers);
      if (outcome.confirmed) return seeOther(`${readUrl(briefing.id)}?done=confirmed`);
      const { open: unanswered, wrong } = outcome.marked;
      const which = (at: number) => (briefing.questions.length === 1 ? '' : `Question ${at + 1}: `);
      const errors = Object.fromEntries(
        briefing.questions.flatMap(({ id }, at): [string, string][] => {
          if (unanswered.includes(id)) return [[`q-${id}`, sentence(`${which(at)}choose an answer`)]];
          return wrong.includes(id) ? [[`q-${id}`, sentence(`${which(at)}choose another answer`)]] : [];
        }),
      );
      return draw(asked, opened, { values: body, errors }, false, wrong);
    },
  });

  const certificateFor = async (work: Work, { briefing, found }: Opened, personId: string, name: string) => {
    const confirmed = briefing.confirmed.get(personId);
    const how = (await howConfirmed(work.read, briefing.id)).find((each) => each.personId === personId);
    if (confirmed === undefined || how === undefined) throw new NothingHere('certificate');
    const paper = certificatePaper({
      ...{ name, title: briefing.title, organisation: found.organisation.name, on: confirmed.on },
      ...{ way: how.way, questions: how.questions, madeOn: work.asking.today },
    });
    return paperAnswer(house, paper, 'pdf', `read and confirmed ${briefing.title}`);
  };

  route(server, house, {
    method: 'GET',
    url: certificateUrl(':briefing'),
    who: may('briefing.confirm'),
    params,
    handle: async ({ work, visitor, params: at }) => {
      const opened = await open({ work, visitor, params: at });
      return certificateFor(work, opened, visitor.personId, visitor.name);
    },
  });

  route(server, house, {
    method: 'GET',
    url: certificateOfUrl(':briefing', ':person'),
    who: may('briefing.begin'),
    params: params.extend({ person: z.uuid() }),
    handle: async ({ work, visitor, params: at }) => {
      const opened = await open({ work, visitor, params: at });
      const { found, briefing, ground } = opened;
      // to everybody else there is no such paper
      if (!keeps(work, doerOf(visitor), found.organisation, briefing)) throw new NothingHere('certificate');
      const name = ground.held.find(({ personId }) => personId === at.person)?.personName;
      if (name === undefined) throw new NothingHere('person');
      return certificateFor(work, opened, at.person, name);
    },
  });

  route(server, house, {
    method: 'GET',
    url: recordUrl(':briefing', ':format'),
    who: may('briefing.begin'),
    params: params.extend({ format: z.enum(paperFormats) }),
    handle: async ({ work, visitor, params: at }) => {
      const { found, briefing, ground } = await open({ work, visitor, params: at });
      mustKeep(work, doerOf(visitor), found.organisation, briefing);
      const { today } = visitor;
      const { end, readers } = askedIn(briefing, ground, found);
      const groups = found.pack.trainingGroups();
      const coverage = coverageOf(readers, ground.held, groups, briefing.groups, today);
      const ways = new Map((await howConfirmed(work.read, briefing.id)).map((each) => [each.personId, each]));
      const lines = hereOn(readers, today).map(({ personId, name, confirmed, dueOn }) => {
        const posts = ground.held.flatMap((one) => (one.personId === personId ? [one.post] : []));
        const { work: own, beside } = groupsOf(groups, posts);
        const how = ways.get(personId);
        return {
          name,
          groups: [own, ...beside].flatMap((group) => (group === null ? [] : [group.title])).join(', '),
          on: confirmed?.on ?? null,
          how:
            how === undefined
              ? `By ${dayPlain(dueOn)}`
              : how.way === 'paper'
                ? `Signed on paper, written down by ${how.by}`
                : how.questions > 0
                  ? 'Themselves, with questions'
                  : 'Themselves',
        };
      });
      const paper = recordPaper(lines, {
        ...{ title: briefing.title, organisation: found.organisation.name, leftOut: briefing.leftOut.length },
        asked: `Asked by ${briefing.askedBy} on ${dayPlain(briefing.askedOn)}: ${whomWords(briefing, found.pack)}, by ${dayPlain(briefing.dueOn)}.`,
        stands: howItStands(coverage, briefing.dueOn, end, today),
        madeOn: today,
      });
      return paperAnswer(house, paper, at.format, `read and confirmed ${found.organisation.name}`);
    },
  });
}
