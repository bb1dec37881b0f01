import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileMissing, openFiles } from '../../platform/files/index.ts';
import { emptyForm } from '../../ui/form.tsx';
import { sentence } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { download, NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import { clearSessionCookie } from '../../web/session-cookie.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage, openChild } from '../children/index.ts';
import {
  type Answer,
  answersOf,
  type OpenPlan,
  openPlan,
  type PlanPartRow,
  planOf,
  plansOfChild,
  sectionOf,
  standingOf,
} from '../plans/index.ts';
import { handOver, mayHandOver, mustHandOver } from './hand-over.commands.ts';
import { giveMyCookie } from './my-session.form.ts';
import {
  isUnread,
  mayReadVoice,
  opensVoice,
  readsForNoSchool,
  recordReading,
  sayWhatWasDone,
} from './read-voice.commands.ts';
import { HandOverPage, ReadVoicePage, SaidAndDonePage } from './read-voice.page.tsx';
import { saidBefore } from './said-and-done.queries.ts';
import { handOverUrl, myViewsUrl, readVoiceUrl, saidAndDoneUrl, voiceFileUrl, voiceUrl } from './urls.ts';
import { readingsOf, voiceFiles } from './voice.queries.ts';
import { keptFrom } from './voice-readers.queries.ts';

const aPlan = z.object({ childId: z.uuid(), planId: z.uuid() });
const aPart = aPlan.extend({ partId: z.uuid() });

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: { readonly childId: string; readonly planId: string; readonly partId: string };
  readonly ctx: PageContext;
}

/** Handing over to the child, reading what they said, and saying what was done about it. */
export function readVoiceRoutes(server: FastifyInstance, house: House): void {
  const open = async ({ work, visitor, params }: Asked, how: string) => {
    const opened = await openPlan(work, visitor, house, params, how);
    const part = opened.plan.parts.find(({ id, lead }) => id === params.partId && lead === 'child');
    if (part === undefined) throw new NothingHere('no such part of a child');
    return { opened, part };
  };
  /** Who may read the section reads it here; whoever helps the child write without seeing the voice does not. */
  const openToRead = async (asked: Asked, how: string) => {
    const found = await open(asked, how);
    if (!opensVoice(found.opened, found.part))
      throw new Refused('Does not see the voice.', 'What the child said is read by those who plan with them.');
    return found;
  };

  // What the child said, from where somebody is told that it was passed on.
  route(server, house, {
    method: 'GET',
    url: voiceUrl(':childId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const child = await openChild(work, visitor, params.childId, {
        packs: house.packs,
        action: 'see',
        // whether it is open to them, each plan says
        part: ['voice', 'plan'],
        how: 'voice',
      });
      for (const head of await plansOfChild(work.read, child.id)) {
        if (!child.sees('voice') && head.controllerId !== child.writesFor) continue;
        const plan = await planOf(work.read, child.id, head.id);
        const part = plan?.parts.find(({ lead, state }) => lead === 'child' && state === 'sent');
        if (part !== undefined) return seeOther(readVoiceUrl(child.id, head.id, part.id));
      }
      throw new NothingHere('no part of a child was sent');
    },
  });

  route(server, house, {
    method: 'GET',
    url: handOverUrl(':childId', ':planId', ':partId'),
    who: onChild('see'),
    params: aPart,
    handle: async (asked) => {
      const { opened, part } = await open(asked, 'hand-over');
      mustHandOver(opened, part);
      if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={opened.child.id} />);
      return page(<HandOverPage ctx={asked.ctx} opened={opened} part={part} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: handOverUrl(':childId', ':planId', ':partId'),
    who: onChild('see'),
    params: aPart,
    handle: async (asked) => {
      const { opened, part } = await open(asked, 'hand-over');
      const level = field(asked.body, 'level');
      if (level !== 'pictures' && level !== 'plain' && level !== 'older') {
        mustHandOver(opened, part);
        const form = { values: {}, errors: { level: 'Choose which words' } };
        return page(<HandOverPage ctx={asked.ctx} opened={opened} part={part} form={form} />, 422);
      }
      const token = await handOver(asked.work, asked.visitor, opened, part, level);
      clearSessionCookie(house, asked.raw.reply);
      giveMyCookie(house, asked.raw.reply, token);
      return seeOther(myViewsUrl);
    },
  });

  const draw = async ({ work, visitor, ctx }: Asked, opened: OpenPlan, part: PlanPartRow, said: string | null) => {
    const { child, plan, leadsPlan } = opened;
    if (ctx.someoneLooking) return <HiddenNowPage ctx={ctx} childId={child.id} />;
    const section = sectionOf(plan.form, part.section);
    if (section === undefined) throw new NothingHere('a part without its section');
    const versions = Map.groupBy(await answersOf(work.read, plan.id, [part.id]), ({ question }) => question);
    const answers = new Map<string, Answer>(
      [...versions].flatMap(([question, each]) => {
        const last = standingOf(each).heads.at(-1);
        return last === undefined || last.value === null ? [] : [[question, last.value] as const];
      }),
    );
    const readings = await readingsOf(work.read, part.id);
    return (
      <ReadVoicePage
        ctx={ctx}
        view={{
          ...{ child, planId: plan.id, part, section, answers, readings, said, today: visitor.today },
          files: await voiceFiles(work.read, part.id),
          kept: await keptFrom(work.read, part.id),
          unread: isUnread(part, readings),
          mayRead: mayReadVoice(opened),
          passTo: passTo(opened),
          mayHandOver: mayHandOver(opened, part),
          leads: leadsPlan,
        }}
      />
    );
  };

  route(server, house, {
    method: 'GET',
    url: readVoiceUrl(':childId', ':planId', ':partId'),
    who: onChild('see'),
    params: aPart,
    query: z.object({ done: z.enum(['read', 'passed']).optional() }),
    handle: async (asked) => {
      const { opened, part } = await openToRead(asked, 'voice');
      const said =
        asked.query.done === undefined
          ? null
          : asked.query.done === 'passed'
            ? `${sentence(passTo(opened) ?? 'Somebody')} is told.`
            : 'Written down that it was read.';
      return page(await draw(asked, opened, part, said));
    },
  });

  route(server, house, {
    method: 'POST',
    url: readVoiceUrl(':childId', ':planId', ':partId'),
    who: onChild('see'),
    params: aPart,
    handle: async (asked) => {
      const { opened, part } = await openToRead(asked, 'voice');
      const passes = field(asked.body, 'act') === 'pass';
      const words = field(asked.body, 'words').slice(0, 4000);
      await recordReading(
        asked.work,
        house,
        asked.visitor,
        opened,
        part,
        passes ? { words: words === '' ? 'No words were given.' : words } : null,
      );
      return seeOther(`${readVoiceUrl(opened.child.id, opened.plan.id, part.id)}?done=${passes ? 'passed' : 'read'}`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: voiceFileUrl(':childId', ':planId', ':partId', ':fileId'),
    who: onChild('see'),
    params: aPart.extend({ fileId: z.uuid() }),
    handle: async (asked) => {
      const { opened, part } = await openToRead(asked, 'voice-file');
      const file = (await voiceFiles(asked.work.read, part.id)).find(({ id }) => id === asked.params.fileId);
      if (file === undefined || asked.ctx.someoneLooking) throw new NothingHere('no such file');
      const files = await openFiles(house.dataDir, house.keys);
      const bytes = await files.readWhole(file.controllerId, file.hash).catch((error: unknown) => {
        if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
        throw error;
      });
      await recordEvent(asked.work, {
        verb: 'plan.voice-file-opened',
        organisationId: opened.child.writesFor,
        childIds: [opened.child.id],
        subject: { kind: 'voice_file', id: file.id },
        detail: { plan: opened.plan.id, kind: file.kind },
      });
      return download(bytes, file.mediaType, file.kind);
    },
  });

  saidAndDoneRoutes(server, house);
}

/** Who is told where something worries whoever reads it; null: there is nobody here beyond them. */
function passTo(opened: OpenPlan): string | null {
  if (!readsForNoSchool(opened)) return 'the safeguarding lead';
  return opened.child.may('plan.read-voice') ? null : 'the Virtual School head';
}

function saidAndDoneRoutes(server: FastifyInstance, house: House): void {
  const open = async (asked: Omit<Asked, 'params'> & { readonly params: { childId: string; planId: string } }) => {
    const opened = await openPlan(asked.work, asked.visitor, house, asked.params, 'said-and-done');
    if (!opened.child.sees('voice') || !opened.child.sees('plan'))
      throw new Refused('Does not see the voice.', 'What the child said is read by those who plan with them.');
    const before = await saidBefore({ read: asked.work.read, child: opened.child, plan: opened.plan });
    const said = before?.said ?? [];
    const mayWriteHere = opened.leadsPlan && before !== null && before.controllerId === opened.child.writesFor;
    return {
      opened,
      before,
      said,
      mayWriteHere,
      values: Object.fromEntries(said.map((each) => [each.question, each.did ?? ''])),
    };
  };

  route(server, house, {
    method: 'GET',
    url: saidAndDoneUrl(':childId', ':planId'),
    who: onChild('see'),
    params: aPlan,
    query: z.object({ saved: z.string().optional() }),
    handle: async (asked) => {
      const { opened, said, mayWriteHere, values } = await open(asked);
      if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={opened.child.id} />);
      const form = { values, errors: {} };
      return page(
        <SaidAndDonePage
          ctx={asked.ctx}
          child={opened.child}
          planId={opened.plan.id}
          said={said}
          mayWrite={mayWriteHere}
          form={form}
          saved={asked.query.saved !== undefined}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: saidAndDoneUrl(':childId', ':planId'),
    who: onChild('plan.lead'),
    params: aPlan,
    handle: async (asked) => {
      const { opened, before, said, mayWriteHere } = await open(asked);
      if (before === null || !mayWriteHere)
        throw new Refused('Not theirs to answer.', 'The school that led that plan says what was done.');
      const errors: Record<string, string> = {};
      const done = new Map<string, string>();
      for (const each of said) {
        const words = field(asked.body, each.question);
        if (words.length > 1000) errors[each.question] = 'Say it in at most 1000 characters';
        else if (words !== '' && words !== each.did) done.set(each.question, words);
      }
      if (Object.keys(errors).length > 0) {
        const form = { values: asked.body, errors };
        return page(
          <SaidAndDonePage
            ctx={asked.ctx}
            child={opened.child}
            planId={opened.plan.id}
            said={said}
            mayWrite
            form={form}
            saved={false}
          />,
          422,
        );
      }
      await sayWhatWasDone(asked.work, opened, before, done);
      return seeOther(`${saidAndDoneUrl(opened.child.id, opened.plan.id)}?saved=yes`);
    },
  });
}
