import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkOf } from '../src/pages/duties/duty-links.ts';
import { type RunningApp, startApp } from './browser.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { type Asker, askerFor, pathOf } from './every-route.ts';
import { childKinds, makeWorld, type OrganisationKey, organisations, type World } from './personas.ts';

/** Everybody follows every link of the pages they work on: none leads to a page that is not there or fails. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  for (const school of ['exampleton', 'overmoor'] as const) {
    await db.as(world.person(school, 'headteacher'), (work) =>
      app.house.refreshDuties(work, [
        { kind: 'organisation', id: world.organisation[school] },
        ...childKinds.map((kind) => ({ kind: 'child' as const, id: world.child(school, kind) })),
      ]),
    );
  }
});
afterAll(async () => {
  await app?.close();
  await db?.drop();
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
    '/children',
    `/children/${child}`,
    `/children/${child}/due`,
  ];
};

async function deadLinks(asker: Asker, starts: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  const followed = new Map<string, number>();
  for (const start of starts) {
    const page = await asker.get(start);
    const html = await page.text();
    if (page.status >= 500) dead.push(`${start}: ${page.status}`);
    if (page.status !== 200) continue;
    for (const [shape, path] of linksOf(html)) {
      if (followed.has(shape)) continue;
      const answer = await asker.get(path);
      await answer.arrayBuffer();
      followed.set(shape, answer.status);
      if (answer.status === 404 || answer.status >= 500) dead.push(`${start} leads to ${path}: ${answer.status}`);
    }
  }
  expect(followed.size).toBeGreaterThan(0);
  return dead;
}

describe('links', () => {
  test.each(organisations)(
    'of the pages people at %s work on lead somewhere',
    async (at) => {
      for (const { id, post } of world.people.filter(({ organisation }) => organisation === at)) {
        const asker = await askerFor(app, id, world.organisation[at]);
        expect(await deadLinks(asker, startsAt(at)), `${post} of ${at}`).toEqual([]);
      }
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
