import { describe, expect, test } from 'vitest';
import { decide, isAction, needsSecondFactor, type PostId } from '../src/access/index.ts';
import type { RunningApp } from './browser.ts';
import { testNow, testToday } from './database.ts';
import { askerFor, parametersOf, pathOf } from './every-route.ts';
import { childKinds, type World } from './personas.ts';
import { withHouse } from './with-house.ts';

/**
 * Everybody tries every route. Whoever holds a post at one school tries the other's children by direct id; whatever a
 * post's table does not give is refused, and a refusal names nobody.
 */
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

const kinds = {
  exampleton: 'school',
  overmoor: 'school',
  northmere: 'authority',
  eastholt: 'authority',
  larkway: 'trust',
} as const;
const names = ['Testwood', 'Samplewell', 'Mockbridge', 'Exampleby', 'Placeholder', 'Demoford', 'Fictionby', 'Vignette'];

describe('every route', () => {
  test('about a child is closed to every post that has nothing to do with that child', async () => {
    const routes = app.routes.filter((route) => parametersOf(route.url).includes('childId'));
    const unnamed = app.routes.filter((route) => route.who.startsWith('child ') && !routes.includes(route));
    expect(
      unnamed.map((route) => route.url),
      'a child is called :childId in an address',
    ).toEqual([]);
    const asked: string[] = [];
    for (const { id, organisation, post } of world.people) {
      const asker = await askerFor(app, id, world.organisation[organisation]);
      // the token is right, so that what is refused below is refused by access
      const control = await asker.post('/someone-is-looking', { on: 'no', back: '/help' });
      expect([control.status, control.headers.get('location')], post).toEqual([303, '/help']);
      // a child of the other side, tied to nobody here
      const other = organisation === 'exampleton' || organisation === 'northmere' ? 'overmoor' : 'exampleton';
      const kind = 'KIN';
      for (const route of routes) {
        const path = pathOf(route.url, { childId: world.child(other, kind) });
        const answer = route.method === 'GET' ? await asker.get(path) : await asker.post(path);
        const said = `${post} of ${organisation}: ${route.method} ${route.url}`;
        expect([403, 404], said).toContain(answer.status);
        const text = await answer.text();
        for (const name of names) expect(text.includes(name), `${said} names ${name}`).toBe(false);
        asked.push(said);
      }
    }
    expect(routes.length === 0 || asked.length > 0).toBe(true);
  }, 600_000);

  test('that an action guards is open to the posts of its row, and to no other', async () => {
    const routes = app.routes.filter(
      (route) => route.method === 'GET' && route.who.startsWith('may ') && parametersOf(route.url).length === 0,
    );
    for (const { id, organisation, post } of world.people) {
      const asker = await askerFor(app, id, world.organisation[organisation]);
      for (const route of routes) {
        const action = route.who.slice('may '.length);
        if (!isAction(action)) throw new Error(`${route.url} names ${action}, which is no action.`);
        const decision = decide({
          actor: {
            kind: 'person',
            personId: id,
            secondFactor: true,
            posts: [
              {
                organisationId: world.organisation[organisation],
                organisationKind: kinds[organisation],
                post: post as PostId,
                during: { from: '2025-09-01', to: null },
              },
            ],
            standsIn: [],
          },
          action,
          today: testToday,
          now: testNow,
          steppedUpAt: testNow,
          organisation: {
            organisationId: world.organisation[organisation],
            kind: kinds[organisation],
            authorityId: null,
            trustId: null,
          },
        });
        const answer = await asker.get(route.url);
        await answer.arrayBuffer();
        const said = `${post} of ${organisation}: ${route.url} (${action})`;
        if (decision.allowed) expect(answer.status, said).not.toBe(403);
        else expect(answer.status, said).toBe(403);
      }
    }
    expect(needsSecondFactor).toBeDefined();
  }, 600_000);

  test('but those for everyone is closed to a stranger, and to somebody half signed in', async () => {
    for (const route of app.routes.filter((each) => each.who !== 'everyone')) {
      const path = pathOf(route.url, { childId: world.child('exampleton', childKinds[0]) });
      const answer = await fetch(app.url + path, {
        method: route.method,
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin' },
      });
      await answer.arrayBuffer();
      if (route.method === 'GET') {
        expect(answer.status, route.url).toBe(303);
        expect(answer.headers.get('location'), route.url).toMatch(/^\/sign-in/);
      } else expect([303, 403], route.url).toContain(answer.status);
    }
  });
});
