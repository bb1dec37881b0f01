import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { aCohort, asPerson, movingClock, plantLookedAfter, workOutSchool } from '../../../test/looked-after.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { packsForTests } from '../duties/duties.factory.ts';
import { makeRelease } from './index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
const time = movingClock('2026-12-21');
const names = ['Testwood', 'Samplewell', 'Robin', 'Amara', 'Quill', 'Inkwell'];

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    // with the two of the world who have had none: nine of fifteen
    await plantLookedAfter(app.house, world, 'exampleton', aCohort(9, 4, '2026-12-11'));
    await workOutSchool(app.house, db, world, 'exampleton');
  },
  () => ({ clock: time.clock, packs: packsForTests() }),
);

const governor = () => world.person('exampleton', 'link-governor');
const head = () => world.person('exampleton', 'headteacher');
async function as(
  person: string,
  action: (page: Page) => Promise<void>,
  options: { width?: number; javaScript?: boolean; organisationId?: string } = {},
): Promise<void> {
  const { page, context } = await browse(app, person, options);
  await action(page);
  await context.close();
}
const text = async (page: Page) => (await page.textContent('main'))?.replace(/\s+/g, ' ').trim() ?? '';

describe('before the first figures', () => {
  test('a governor reads when they come, and finds nothing else', async () => {
    for (const width of [360, 1280]) {
      await as(
        governor(),
        async (page) => {
          await page.goto('/promises');
          expect(await text(page)).toContain('There are no figures yet.');
          expect(await text(page)).toContain('Friday 18 December 2026');
          await expectAccessible(page);
          await picture(page, `promises-none-${width}`);
        },
        { width },
      );
    }
  });

  test('the head sees the real numbers beside what will be shown, says what the school will do, and fixes them', async () => {
    for (const width of [360, 1280]) {
      await as(
        head(),
        async (page) => {
          await page.goto('/assurance');
          expect(await text(page)).toContain('The term has ended: its figures can be fixed.');
          await expectAccessible(page);
          await picture(page, `assurance-${width}`);
          await page.goto('/assurance/release');
          expect(await text(page)).toContain('15 children, 6 of them late');
          expect(await text(page)).not.toMatch(/(Kept|Not kept|Nothing fell due),\s*(?=Kept|Not|Nothing|Too)/);
          await expectAccessible(page);
          await picture(page, `assurance-release-${width}`);
        },
        { width },
      );
    }
    await as(head(), async (page) => {
      await page.goto('/assurance');
      await page.click('text=Look at them and fix them');
      await page.fill('#next-B1', 'Two children have no date yet, and Quill has moved.');
      await follow(page, page.click('text=Fix these figures'));
      expect(await page.textContent('.govuk-error-summary')).toContain('This tells how many children');
      await expectAccessible(page);
      await page.fill('#next-B1', 'Quill’s carer was away.');
      await follow(page, page.click('text=Fix these figures'));
      expect(await page.textContent('.govuk-error-summary')).toContain('Quill is the name of a child');
      await page.fill('#next-B1', 'A date for each meeting is in the diary before term starts.');
      await page.click('text=Fix these figures');
      await page.waitForURL(/\/assurance\/releases\//);
      expect(await text(page)).toContain('The figures are fixed. Governors can see them now.');
      await expectAccessible(page);
      await picture(page, 'assurance-fixed-1280');
      await page.goto('/assurance/release');
      expect(await text(page)).toContain('They can be fixed once the term has ended');
      expect(await page.locator('text=Fix these figures').count()).toBe(0);
    });
  });
});

describe('a governor', () => {
  test('reads how things stand: not kept, too few, kept', async () => {
    for (const width of [360, 1280]) {
      await as(
        governor(),
        async (page) => {
          await page.goto('/');
          expect(new URL(page.url()).pathname).toBe('/promises');
          const said = await text(page);
          expect(said).toContain('Autumn term 2026, as at Friday 18 December 2026');
          expect(said).toContain(
            'Of 14 promises, two were kept, three were not, and for nine there are too few children to show.',
          );
          expect(said).toContain('Not kept, 9 of 15 in time');
          expect(said).toContain('A date for each meeting is in the diary before term starts.');
          expect(said).toContain('Six children or fewer, none among them');
          expect(said).toContain('Next: Thursday 25 March 2027');
          expect(await page.locator('text=Someone is looking').count()).toBe(0);
          expect(await page.locator('main select, main input, main form').count()).toBe(0);
          await expectAccessible(page);
          await picture(page, `promises-${width}`);
        },
        { width },
      );
    }
  });

  test('opens a promise, and why there are too few to show', async () => {
    for (const width of [360, 1280]) {
      await as(
        governor(),
        async (page) => {
          await page.goto('/promises');
          await follow(page, page.click('a:has-text("B1")'));
          expect(await page.textContent('h1')).toBe('Every looked-after child has a PEP each term');
          expect(await text(page)).toContain('9 of 15 in time');
          await expectAccessible(page);
          await picture(page, `promise-${width}`);
          await page.goto('/promises');
          await follow(page, page.click('a:has-text("Too few to show: why, for promise B7")'));
          expect(await text(page)).toContain('With six children or fewer, a figure could tell you about one child');
          await expectAccessible(page);
          await picture(page, `too-few-${width}`);
          expect((await page.goto('/promises/b1/too-few'))?.status()).toBe(404);
          await page.goto('/promises/c3');
          expect(await text(page)).toContain('Mainstay does not count this promise yet.');
          await expectAccessible(page);
        },
        { width },
      );
    }
  });

  test('prints it for the meeting: no navigation, who printed it, marks that need no colour', async () => {
    await as(governor(), async (page) => {
      await page.goto('/promises');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav[aria-label=Places]').isVisible()).toBe(false);
      expect(await page.locator('.print-footer').textContent()).toContain('link-governor of exampleton');
      await picture(page, 'promises-print');
    });
  });

  test('reads and asks without scripts, and the school answers on record', async () => {
    await as(
      governor(),
      async (page) => {
        await page.goto('/promises');
        await page.click('text=Ask the school a question');
        await follow(page, page.click('text=Send the question'));
        expect(await page.textContent('.govuk-error-summary')).toContain('Write your question');
        await page.goto('/promises/b7/too-few');
        await follow(page, page.click('text=Ask the school about this promise'));
        expect(await text(page)).toContain('For example: Whether a child who is new has to wait');
        await page.fill('#question', 'Does anybody wait for a first plan?');
        await follow(page, page.click('text=Send the question'));
        expect(await text(page)).toContain('Your question was sent.');
        expect(await text(page)).toContain('Does anybody wait for a first plan?');
      },
      { javaScript: false, width: 360 },
    );
    await as(
      governor(),
      async (page) => {
        for (const [path, name] of [
          ['/promises/ask?promise=b7', 'ask-360'],
          ['/promises/questions', 'asked-360'],
        ] as const) {
          await page.goto(path);
          await expectAccessible(page);
          await picture(page, name);
        }
      },
      { width: 360 },
    );
    await as(world.person('exampleton', 'designated-teacher'), async (page) => {
      await page.goto('/assurance');
      expect(await text(page)).toContain('One question from governors waits for an answer.');
      await page.click('text=Read and answer');
      await page.click('a:has-text("Answer")');
      await page.fill('#answer', 'Only one child had to wait.');
      await follow(page, page.click('text=Send the answer'));
      expect(await page.textContent('.govuk-error-summary')).toContain('This tells how many children');
      await expectAccessible(page);
      await picture(page, 'answer-1280');
      await page.fill('#answer', 'Nobody is kept waiting: a meeting is booked on the first day.');
      await follow(page, page.click('text=Send the answer'));
      expect(await text(page)).toContain('The answer is on record.');
      await expectAccessible(page);
    });
    await as(world.person('exampleton', 'governor'), async (page) => {
      await page.goto('/promises/questions');
      expect(await text(page)).toContain('a meeting is booked on the first day');
      await expectAccessible(page);
      await picture(page, 'questions-1280');
    });
    const { rows } = await db.keeper.query(
      `select to_address, body_text from mail where kind = 'question' order by to_address`,
    );
    expect(rows.map((row) => row.to_address)).toEqual([
      'headteacher@exampleton.example',
      'link-governor@exampleton.example',
    ]);
    for (const { body_text } of rows) expect(body_text).not.toContain('wait');
  });
});

describe('everything a governor can reach', () => {
  test('holds no number but those that are shown, and no name of a child', async () => {
    // a second term, with one more child: the numbers are left out
    time.to('2027-03-26');
    await plantLookedAfter(app.house, world, 'exampleton', [{ peps: ['2027-02-02'], since: '2026-12-21' }]);
    await workOutSchool(app.house, db, world, 'exampleton');
    const by = head();
    const exampleton = world.organisation.exampleton;
    await asPerson(app.house, by, (work) => {
      const post = {
        organisationId: exampleton,
        organisationKind: 'school' as const,
        post: 'headteacher' as const,
        during: { from: '2025-09-01', to: null } as const,
      };
      const actor = { kind: 'person' as const, personId: by, secondFactor: true, posts: [post], standsIn: [] };
      return makeRelease(app.house, work, { actor, steppedUpAt: null }, exampleton);
    });
    await as(governor(), async (page) => {
      const seen = new Map<string, string>();
      const toSee = ['/promises'];
      await page.goto('/promises');
      for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
        if (seen.has(path)) continue;
        const answer = await page.request.get(path);
        expect(answer.status(), path).toBe(200);
        // read, not drawn: what a page hides from the eye counts here too
        const { words, links } = await page.evaluate(
          (html) => {
            const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
            const to = [...(main?.querySelectorAll('a[href^="/promises"]') ?? [])];
            return { words: main?.textContent ?? '', links: to.map((link) => link.getAttribute('href') ?? '') };
          },
          await answer.text(),
        );
        seen.set(path, words.replace(/\s+/g, ' '));
        toSee.push(...links.filter((href) => !href.includes('#')));
      }
      const paths = [...seen.keys()];
      expect(paths.filter((path) => path.startsWith('/promises/releases/')).length).toBeGreaterThan(10);
      for (const [path, words] of seen) {
        for (const name of names) expect(words.includes(name), `${path} names ${name}`).toBe(false);
        const figures = [...words.matchAll(/(\d+) (?:of (?:the )?(\d+)|children|looked)/g)].map(([figure]) => figure);
        // of children only those of the autumn; posts and training are nobody’s secret
        expect(
          figures.filter((figure) => !['9 of 15', '2 of 2', '0 of 2', '0 of 1'].includes(figure)),
          path,
        ).toEqual([]);
      }
      expect(seen.get('/promises')).not.toContain('9 of 15');
      expect(seen.get('/promises')).toContain('Not kept, how many is not shown');
    });
  });
});

describe('others', () => {
  test('who are shown no figures are refused; a promise itself is everybody’s', async () => {
    for (const post of ['teacher', 'school-office', 'administrator', 'clerk'] as const) {
      await as(world.person('exampleton', post), async (page) => {
        for (const path of [
          '/promises',
          '/promises/releases',
          '/assurance',
          '/assurance/release',
          '/promises/questions',
        ]) {
          expect((await page.goto(path))?.status(), `${post} ${path}`).toBe(403);
        }
        expect((await page.goto('/promises/b1'))?.status(), post).toBe(200);
        expect(await text(page)).not.toContain('9 of 15');
      });
    }
  });

  test('governors are refused the real numbers, and another school’s figures are nothing to them', async () => {
    const { rows } = await db.keeper.query<{ id: string }>('select id from release order by as_at');
    const id = rows[0]?.id ?? '';
    await as(governor(), async (page) => {
      for (const path of [
        '/assurance',
        '/assurance/promises/b1',
        `/assurance/releases/${id}`,
        '/assurance/questions',
        '/children',
        '/whats-due',
      ]) {
        expect((await page.goto(path))?.status(), path).toBe(403);
      }
      for (const kind of ['CLA', 'CP', 'KIN'] as const) {
        expect([403, 404]).toContain((await page.goto(`/children/${world.child('exampleton', kind)}`))?.status());
      }
    });
    for (const [key, post] of [
      ['overmoor', 'link-governor'],
      ['overmoor', 'headteacher'],
      ['larkway', 'trust-lead'],
      ['eastholt', 'virtual-school-head'],
      ['eastholt', 'analyst'],
    ] as const) {
      await as(world.person(key, post), async (page) => {
        expect((await page.goto(`/promises/releases/${id}`))?.status(), `${post} of ${key}`).toBe(404);
        expect((await page.goto(`/promises/releases/${id}/b1`))?.status(), `${post} of ${key}`).toBe(404);
      });
    }
  });

  test('the Virtual School reads the figures of its schools as governors see them, a trust those of its own', async () => {
    const { rows } = await db.keeper.query<{ id: string }>('select id from release order by as_at');
    const id = rows[0]?.id ?? '';
    for (const post of ['virtual-school-head', 'adviser', 'analyst'] as const) {
      for (const width of [360, 1280]) {
        await as(
          world.person('northmere', post),
          async (page) => {
            await page.goto('/promises');
            expect(await text(page)).toContain('Exampleton Primary School');
            await expectAccessible(page);
            if (post === 'analyst') await picture(page, `promises-schools-${width}`);
            expect((await page.goto(`/promises/releases/${id}`))?.status()).toBe(200);
            expect(await text(page)).toContain('9 of 15 in time');
            expect((await page.goto(`/assurance/releases/${id}`))?.status()).toBe(post === 'analyst' ? 403 : 404);
          },
          { width },
        );
      }
    }
    await as(world.person('larkway', 'trust-lead'), async (page) => {
      await page.goto('/promises');
      expect(await text(page)).toContain('Overmoor School');
      expect(await text(page)).not.toContain('Exampleton');
      await expectAccessible(page);
    });
  });
});
