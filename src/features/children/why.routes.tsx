import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { recordingOf } from '../../access/index.ts';
import { type Day, parseDay } from '../../calendar/index.ts';
import { saySource } from '../../packs/model.ts';
import type { Packs } from '../../packs/packs.ts';
import { type FormValues, readDay } from '../../ui/form.tsx';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from './change.page.tsx';
import { setsOf } from './details.routes.tsx';
import { everYearsOn } from './ever.ts';
import { groupsOpenTo, groupWords } from './group-words.ts';
import { hadSocialWorkerBefore, heldOn, heldUpTo, type StatusSpan } from './groups.ts';
import { openChild } from './open-child.commands.ts';
import { careDetailsOf, protectionDetailsOf, statusCorrections, statusesOf } from './statuses.queries.ts';
import { WhyPage } from './why.page.tsx';

/** Why a child is in the register. A page of its own: opening it is a look of its own, and says at which part. */
export function whyRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/children/:childId/why',
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    query: z.record(z.string(), z.string()),
    handle: async ({ work, visitor, ctx, params, query }) => {
      const { today } = visitor;
      const child = await openChild(work, visitor, params.childId, {
        packs: house.packs,
        action: 'see',
        part: ['care-group', 'need-groups'],
        how: 'why the child is here',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const { on, problem } = dayAsked(query, today);
      const open = groupsOpenTo(child.scopes);
      const all = await statusesOf(work.read, child.id);
      const spans = all
        .filter((status) => status.confirmed)
        .map((status): StatusSpan => ({ kind: status.kind, from: status.from, to: status.to }));
      const years = everYearsOn(house.packs, on);
      const seen = <T extends { kind: (typeof open)[number] }>(rows: readonly T[]) =>
        rows.filter((row) => open.includes(row.kind));
      return page(
        <WhyPage
          ctx={ctx}
          child={child}
          today={today}
          on={on}
          onError={problem}
          groups={open}
          now={heldOn(spans, on).filter((group) => open.includes(group))}
          ever={heldUpTo(spans, on).filter((group) => open.includes(group))}
          everInWindow={child.sees('need-groups') ? hadSocialWorkerBefore(spans, on, years) : null}
          window={windowOn(house.packs, on)}
          statuses={seen(all)}
          corrections={seen(await statusCorrections(work.read, child.id))}
          care={child.sees('legal') ? await careDetailsOf(work.read, child.id) : null}
          protection={child.sees('child-protection') ? await protectionDetailsOf(work.read, child.id) : null}
          mayRecord={open.filter((group) => child.sees(groupWords(group).part) && child.may(recordingOf(group)))}
          mayRecordLegal={child.may('status.record-legal')}
          mayRecordProtection={child.may('status.record-protection')}
          sets={setsOf(house)}
        />,
      );
    },
  });
}

/** The day of `?on=2026-09-01`, or of the three boxes of the form. */
function dayAsked(query: FormValues, today: Day): { on: Day; problem: string | null } {
  const given = typeof query.on === 'string' ? parseDay(query.on) : undefined;
  if (given !== undefined) return { on: given, problem: null };
  const boxes = readDay(query, 'on', 'the day');
  if (boxes === null) return { on: today, problem: null };
  return typeof boxes === 'object' ? { on: today, problem: boxes.problem } : { on: boxes, problem: null };
}

/** The years the definition looks back, with its source as the pack gives it and how sure we are of it. */
function windowOn(packs: Packs, on: Day): { years: number; source: string } {
  const clock = packs.england.clock('ever-in-need-window', on);
  return {
    years: clock?.value ?? 0,
    source: clock === undefined ? '' : `${clock.note ?? ''} ${saySource(clock)}`.trim(),
  };
}
