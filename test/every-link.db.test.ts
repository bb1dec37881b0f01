import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { linkOf } from '../src/pages/duties/duty-links.ts';
import type { RunningApp } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { type Asker, askerFor, pathOf } from './every-route.ts';
import { childKinds, childNames, type OrganisationKey, organisations, type World } from './personas.ts';
import { withHouse } from './with-house.ts';

/**
 * Everybody follows every link of the pages they work on: none leads to a page that is not there or fails, and each that names
 * a child is recorded as a look at that child.
 */
let db: TestDatabase;
let app: RunningApp;
let world: World;
/** How many names the pages held: none would mean that nothing was looked for. */
let named = 0;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  for (const school of ['exampleton', 'overmoor'] as const) {
    await db.as(world.person(school, 'headteacher'), (work) =>
      app.house.refreshDuties(work, [
        { kind: 'organisation', id: world.organisation[school] },
        ...childKinds.map((kind) => ({ kind: 'child' as const, id: world.child(school, kind) })),
      ]),
    );
  }
});

/** The links of a page, the ones that differ only in whose record they are of once: the first stands for all. */
function linksOf(html: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) {
    const path = href.replaceAll('&amp;', '&');
    const shape = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '?');
    if (!links.has(shape)) links.set(shape, path);
  }
  return links;
}

const startsAt = (at: OrganisationKey): string[] => {
  const child = world.child(at === 'overmoor' || at === 'eastholt' ? 'overmoor' : 'exampleton', 'CLA');
  return [
    '/my-work',
    '/whats-due',
    '/school',
    '/school/people',
    ...['/children', '/peps', '/peps/ask', '/peps/meetings', '/money', '/money/central', '/money/central/spend'],
    ...['/caseload', '/judging', '/handed-over', '/papers', '/classes', '/cohort', '/looks', '/unusual', '/promises'],
    `/children/${child}`,
    `/children/${child}/due`,
  ];
};

/** Links that lead nowhere, and pages that name a child without that being recorded. */
async function faultsOf(asker: Asker, personId: string, starts: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const followed = new Map<string, number>();
  const ask = async (path: string, from: string | null) => {
    const before = await lastEvent();
    const answer = await asker.get(path);
    const html = await answer.text();
    // a way in may be closed to somebody; what they are led to may not
    if ((answer.status === 404 && from !== null) || answer.status >= 500)
      faults.push(`${from ?? 'a way in'} leads to ${path}: ${answer.status}`);
    if (answer.status !== 200) return { answer, html };
    const recorded = await namesRecorded(before, personId);
    named += namesIn(html).length;
    const unrecorded = namesIn(html).filter((name) => !recorded.has(name));
    if (unrecorded.length > 0) faults.push(`${path} names ${unrecorded.join(', ')} and nobody records it`);
    return { answer, html };
  };
  for (const start of starts) {
    const { answer: page, html } = await ask(start, null);
    if (page.status !== 200) continue;
    for (const [shape, path] of linksOf(html)) {
      if (followed.has(shape)) continue;
      const { answer } = await ask(path, start);
      followed.set(shape, answer.status);
    }
  }
  expect(followed.size).toBeGreaterThan(0);
  return faults;
}

/** Whom a page names in what it says: not in its addresses, and not in its head. */
const namesIn = (html: string): string[] => {
  const words = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ');
  return childNames.filter((name) => new RegExp(`\\b${name}\\b`).test(words));
};

const lastEvent = async (): Promise<string> =>
  (await db.keeper.query<{ id: string }>('select coalesce(max(id), 0)::text as id from audit_event')).rows[0]?.id ??
  '0';

async function namesRecorded(after: string, personId: string): Promise<ReadonlySet<string>> {
  const { rows } = await db.keeper.query<{ name: string }>(
    `select distinct i.given_names as name from audit_event e
     join child_details i on i.child_id = any (e.child_ids)
     where e.id > $1::bigint and e.actor_person = $2`,
    [after, personId],
  );
  return new Set(rows.map(({ name }) => name));
}

describe('links', () => {
  test.each(organisations)(
    'of the pages people at %s work on lead somewhere, and whom they name is recorded',
    async (at) => {
      const all: string[] = [];
      for (const { id, post } of world.people.filter(({ organisation }) => organisation === at)) {
        const asker = await askerFor(app, id, world.organisation[at]);
        all.push(...(await faultsOf(asker, id, startsAt(at))).map((fault) => `${post}: ${fault}`));
      }
      expect(all).toEqual([]);
      expect(named).toBeGreaterThan(0);
    },
    300_000,
  );

  test('of every duty there is lead to a page there is', () => {
    const pages = app.routes.filter(({ method }) => method === 'GET').map(({ url }) => pathOf(url, {}).split('/'));
    for (const { id: rule, subjectKind } of app.house.dutyRules) {
      const [id, childId] = [randomUUID(), subjectKind === 'child' ? randomUUID() : null];
      const path = linkOf({ id, rule, childId, key: 'key' }).replace(/\?.*/, '').split('/');
      const matches = (page: readonly string[]) =>
        page.length === path.length && page.every((part, at) => part === path[at] || isFilledIn(part));
      expect(pages.some(matches), `${rule}: ${path.join('/')}`).toBe(true);
    }
  });
});

/** What pathOf() puts where nothing is given. */
const isFilledIn = (part: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part);
