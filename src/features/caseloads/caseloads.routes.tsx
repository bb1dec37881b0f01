import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addDays, type Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { everYearsOn } from '../children/index.ts';
import { type Here, here } from '../organisations/index.ts';
import { type CaseChild, type Change, numberWords, type Role, roleIds, type Worker } from './caseload.ts';
import { giveChildren, recordCaseloadLook } from './caseloads.commands.ts';
import { ALL, CaseloadsPage, MOST_LISTED } from './caseloads.page.tsx';
import { caseloadOf, namesAmong, workersAt } from './caseloads.queries.ts';
import { caseloadsUrl, caseloadUrl, roleUrl } from './urls.ts';

const query = z.object({
  role: z.enum(roleIds).default('social-worker-of'),
  worker: z.uuid().optional(),
  many: z.coerce.number().int().min(0).max(1_000_000).optional(),
});

async function authorityHere(work: Work, house: House, visitor: Visitor): Promise<Here> {
  const found = await here(work, house.packs, visitor);
  if (found.organisation.kind !== 'authority') throw new NothingHere('caseloads');
  return found;
}

async function listOf(work: Work, visitor: Visitor, found: Here, role: Role, workerId: string | undefined) {
  const workers = await workersAt(work.read, found.organisation.id, role, visitor.today);
  const of: Worker | null = workers.find(({ id }) => id === workerId) ?? null;
  if (workerId !== undefined && of === null) throw new NothingHere('worker');
  const children = await caseloadOf(work.read, found.organisation.id, role);
  const listed = children.filter(({ workerId: has }) => has === (of?.id ?? null));
  return { words: found.words, role, workers, children, listed, of, today: visitor.today };
}

/** What the children on the page are called: by name where the reader may see it and nobody else is looking; that is kept. */
async function labelsOf(work: Work, house: House, visitor: Visitor, found: Here, listed: readonly CaseChild[]) {
  const shown = listed.slice(0, MOST_LISTED);
  if (visitor.session.someoneLooking) return new Map(shown.map((child) => [child.id, numberWords(child)]));
  const { actor, today } = visitor;
  const names = await namesAmong(
    work.read,
    found.organisation.id,
    shown.map(({ id }) => id),
    { actor, today, everYears: everYearsOn(house.packs, today) },
  );
  await recordCaseloadLook(work, found.organisation.id, [...names.keys()]);
  return new Map(shown.map((child) => [child.id, names.get(child.id) ?? numberWords(child)]));
}

type Read = { readonly change: Change } | { readonly errors: Readonly<Record<string, string>> };

/** From when, and whether for good or as cover; else what is wrong by field. Nothing is given for days gone by. */
function readChange(body: FormValues, mayCover: boolean, today: Day): Read {
  const from = readDay(body, 'from', 'the first day');
  if (from === null) return { errors: { from: 'Say from which day' } };
  if (typeof from === 'object') return { errors: { from: from.problem } };
  if (from < today) return { errors: { from: 'That day has gone by. Give today or a later day' } };
  if (!mayCover || fieldValue(body, 'kind') === 'give') return { change: { kind: 'give', from } };
  if (fieldValue(body, 'kind') !== 'cover') {
    return { errors: { kind: 'Say whether it is for good, or cover for some days' } };
  }
  const until: Day | null | { problem: string } = readDay(body, 'until', 'the last day of cover');
  if (until === null) return { errors: { until: 'Give the last day of cover' } };
  if (typeof until === 'object') return { errors: { until: until.problem } };
  if (until < from) return { errors: { until: 'The last day of cover is before the first. Check both days' } };
  return { change: { kind: 'cover', from, to: addDays(until, 1) } };
}

/** Which social worker, reviewing officer and adviser has which child of an authority. */
export function caseloadRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: caseloadsUrl,
    who: may('caseload.set'),
    query,
    handle: async ({ work, visitor, query: asked, ctx }) => {
      const found = await authorityHere(work, house, visitor);
      const view = await listOf(work, visitor, found, asked.role, asked.worker);
      const labels = await labelsOf(work, house, visitor, found, view.listed);
      const done = asked.many === undefined ? null : `${sentence(countOf(asked.many, 'child', 'children'))} given.`;
      const form = { values: { ...dayValues('from', visitor.today), kind: 'give' }, errors: {} };
      return page(<CaseloadsPage ctx={ctx} view={{ ...view, labels, form, done }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: caseloadsUrl,
    who: may('caseload.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await authorityHere(work, house, visitor);
      const asked = query.safeParse({
        role: fieldValue(body, 'role'),
        worker: fieldValue(body, 'worker') || undefined,
      });
      if (!asked.success) throw new NothingHere('caseloads');
      const { role, worker } = asked.data;
      const view = await listOf(work, visitor, found, role, worker);
      const again = async (errors: Readonly<Record<string, string>>) => {
        const labels = await labelsOf(work, house, visitor, found, view.listed);
        const form = { values: body, errors };
        return page(<CaseloadsPage ctx={ctx} view={{ ...view, labels, form, done: null }} />, 422);
      };
      const ticked = new Set(fieldValues(body, 'children'));
      const childIds = view.listed.filter(({ id }) => ticked.has(ALL) || ticked.has(id)).map(({ id }) => id);
      if (childIds.length === 0) return again({ children: 'Choose at least one child' });
      const read = readChange(body, role === 'social-worker-of' && view.of !== null, visitor.today);
      if ('errors' in read) return again(read.errors);
      const to = fieldValue(body, 'to');
      const able = await workersAt(work.read, found.organisation.id, role, read.change.from);
      if (!able.some(({ id }) => id === to) || to === view.of?.id) {
        return again({ to: 'Choose somebody who holds a post for it on that day' });
      }
      await giveChildren(work, doerOf(visitor), found.organisation, { role, childIds, to, change: read.change });
      const back = view.of === null ? roleUrl(role) : caseloadUrl(role, view.of.id);
      return seeOther(`${back}&many=${childIds.length}`);
    },
  });
}
