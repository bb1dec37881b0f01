import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor, pathOf } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const head = () => world.person('exampleton', 'headteacher');
const holdingOf = async (organisation: string, post: string): Promise<string> => {
  const { rows } = await db.keeper.query('select id from post_holding where organisation_id = $1 and post = $2', [
    organisation,
    post,
  ]);
  return rows[0]?.id ?? '';
};

describe('the school’s own pages', () => {
  test.each([
    ['/school', 'school'],
    ['/school/year', 'year'],
    ['/school/year/2026', 'year-form'],
    ['/school/people', 'people'],
    ['/school/people/add', 'people-add'],
    ['/school/posts/give', 'post-give'],
    ['/school/settings', 'settings'],
    ['/school/settings/policy-briefed', 'setting'],
    ['/school/training', 'training'],
    ['/school/training/add', 'training-add'],
    ['/school/about', 'about'],
  ])('%s reads well on a phone and a laptop', async (path, name) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, head(), { width, steppedUp: true });
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await picture(page, `school-${name}-${width}`);
      await expectAccessible(page);
      await context.close();
    }
  });
});

describe('a post', () => {
  test('is ended and given to a newcomer without scripts, and the register says so', async () => {
    const { page, context } = await browse(app, head(), { width: 360, javaScript: false, steppedUp: true });
    await page.goto('/school');
    await page.getByRole('link', { name: 'designated-teacher of exampleton', exact: true }).click();
    await follow(page, page.getByRole('link', { name: 'End Designated teacher' }).click());
    expect(await page.textContent('main')).toContain('Until somebody follows, its duties go to the headteacher.');
    await follow(page, page.getByRole('button', { name: 'End the post on that day' }).click());
    expect(await page.textContent('main')).toContain('The end of the post is written down.');
    await page.goto('/school');
    expect(await page.textContent('main')).toContain('before 25 November 2026');

    await page.goto('/school/people/add?post=designated-teacher');
    await page.getByLabel('Name').fill('Ada Example');
    await follow(page, page.getByRole('button', { name: 'Add this person' }).click());
    expect(await page.textContent('main')).toContain('Added.');
    expect(await page.textContent('main')).toContain('Since 24 November 2026');
    await page.getByRole('link', { name: 'Correct Designated teacher' }).click();
    await page.getByLabel('Hours a week for this post').fill('six');
    await follow(page, page.getByRole('button', { name: 'Save' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Give hours a week as a number, like 6 or 2.5');
    await page.getByLabel('Hours a week for this post').fill('6');
    await page.getByRole('group', { name: 'In senior leadership?' }).getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto('/school');
    expect(await page.textContent('main')).toContain('6 hours a week');
    await context.close();
  });

  test('that is taken is refused on the form, and nobody is added', async () => {
    const { page, context } = await browse(app, head(), { steppedUp: true });
    await page.goto('/school/people/add?post=safeguarding-lead');
    await page.getByLabel('Name').fill('Nobody Example');
    await follow(page, page.getByRole('button', { name: 'Add this person' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('At most one person can hold this post at once');
    await page.goto('/school/people');
    expect(await page.textContent('main')).not.toContain('Nobody Example');
    const { rows } = await db.keeper.query(`select from person where display_name = 'Nobody Example'`);
    expect(rows).toHaveLength(0);
    await context.close();
  });

  test('is given by the keyboard alone', async () => {
    const { page, context } = await browse(app, head(), { steppedUp: true });
    await page.goto(`/school/posts/give?post=governor&person=${world.person('exampleton', 'clerk')}`);
    await page.getByLabel('Which post?').focus();
    // person, the link beside it, three boxes twice, three answers, hours, who appointed
    for (let at = 0; at < 20; at += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent))?.includes('Give this post')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=post-given/);
    expect(await page.textContent('main')).toContain('The post is given.');
    await context.close();
  });

  test('asks again for who you are before its form is shown', async () => {
    const { page, context } = await browse(app, head());
    await page.goto('/school/posts/give');
    expect(new URL(page.url()).pathname).toBe('/sign-in/again');
    await context.close();
  });
});

describe('the year', () => {
  test('is read from a file, looked at, put right, and stored', async () => {
    const { page, context } = await browse(app, head());
    await page.goto('/school/year/2027');
    await page.getByText('Read them from a file instead').click();
    await page.getByLabel('Your calendar').setInputFiles({
      name: 'next-year.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'What,From,To\nAutumn term,1/9/2027,17/12/2027\nHalf term,25/10/2027,29/10/2027\nINSET,31/8/2027,\nSports day,1/7/2028,\n',
      ),
    });
    await follow(page, page.getByRole('button', { name: 'Read the file' }).click());
    const said = await page.textContent('main');
    expect(said).toContain('Nothing is stored yet.');
    expect(said).toContain('one term, one INSET day and no other closures of 2027/28');
    expect(said).toContain('An INSET day (INSET) falls outside the terms, so it changes nothing.');
    await expectAccessible(page);
    await picture(page, 'school-year-understood-1280');
    await page.getByLabel('INSET days').fill('1 Sep');
    await follow(page, page.getByRole('button', { name: 'Save 2027/28' }).click());
    expect(await page.textContent('main')).toContain('2027/28 is saved.');
    const { rows } = await db.keeper.query(
      `select detail->>'source' as source from audit_event where verb = 'calendar.set'`,
    );
    expect(rows).toEqual([{ source: 'csv' }]);
    await context.close();
  });

  test('that is wrong comes back as it was typed', async () => {
    const { page, context } = await browse(app, head(), { javaScript: false });
    await page.goto('/school/year/2026');
    await page.getByRole('group', { name: 'Spring term' }).getByLabel('Last day', { exact: true }).fill('Mon 26 March');
    await follow(page, page.getByRole('button', { name: 'Save 2026/27' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('26 March is a Friday in 2027, not a Monday');
    const field = page.getByRole('group', { name: 'Spring term' }).getByLabel('Last day', { exact: true });
    expect(await field.inputValue()).toBe('Mon 26 March');
    await context.close();
  });

  test('from a file that is no calendar says what to do', async () => {
    const { page, context } = await browse(app, head());
    await page.goto('/school/year/2027');
    await page.getByText('Read them from a file instead').click();
    await page.getByLabel('Your calendar').setInputFiles({
      name: 'calendar.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
    });
    await follow(page, page.getByRole('button', { name: 'Read the file' }).click());
    expect(await page.textContent('main')).toContain('This is a spreadsheet, not a CSV file.');
    await context.close();
  });
});

describe('a setting', () => {
  test('is set with what it rests on, shown with its source, and ended', async () => {
    const { page, context } = await browse(app, head());
    await page.goto('/school/settings');
    await page.getByRole('link', { name: 'Change Staff have read and confirmed a policy' }).click();
    await page.getByLabel('How many at the school?').fill('15');
    await follow(page, page.getByRole('button', { name: 'Set it' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Say what it rests on');
    await page.getByLabel('What does it rest on?').fill('Staff handbook 2026');
    await follow(page, page.getByRole('button', { name: 'Set it' }).click());
    const said = await page.textContent('main');
    expect(said).toContain('Set by the school from 24 November 2026: Staff handbook 2026.');
    expect(said).toContain('Otherwise 20 school days.');
    await page.getByRole('link', { name: 'Change Staff have read and confirmed a policy' }).click();
    await follow(page, page.getByRole('button', { name: 'End our own number today' }).click());
    expect(await page.textContent('main')).toContain('ended today');
    await context.close();
  });

  test('of law is not the school’s to change', async () => {
    const asker = await askerFor(app, head(), world.organisation.exampleton);
    for (const clock of ['designated-teacher-in-post', 'no-such-clock']) {
      expect((await asker.get(`/school/settings/${clock}`)).status).toBe(404);
      expect((await asker.post(`/school/settings/${clock}`, { value: '1' })).status).toBe(404);
    }
  });
});

describe('training', () => {
  test('is counted against what is asked, and comes out as CSV', async () => {
    const teacher = world.person('overmoor', 'designated-teacher');
    const { page, context } = await browse(app, teacher, { width: 360 });
    await page.goto('/school/training');
    expect(await page.textContent('main')).toContain('0 of 3 days, 3 still missing');
    await page.getByRole('link', { name: 'Record training' }).click();
    await page.getByLabel('What was it?').fill('=Attachment, a day');
    await page.getByRole('group', { name: 'On which day?' }).getByLabel('Day').fill('5');
    await page.getByRole('group', { name: 'On which day?' }).getByLabel('Month').fill('10');
    await page.getByRole('group', { name: 'On which day?' }).getByLabel('Year').fill('2026');
    await follow(page, page.getByRole('button', { name: 'Record it' }).click());
    expect(await page.textContent('main')).toContain('1 of 3 days, 2 still missing');
    await expectAccessible(page);
    await picture(page, 'school-training-some-360');
    const asker = await askerFor(app, teacher, world.organisation.overmoor);
    const csv = await (await asker.get('/school/training.csv')).text();
    expect(csv).toContain(`"2026-10-05","designated-teacher of overmoor","Designated teacher","'=Attachment, a day",1`);
    await follow(page, page.getByRole('link', { name: '=Attachment, a day' }).click());
    await page.getByText('This was written down by mistake').click();
    await follow(page, page.getByRole('button', { name: 'Take it out' }).click());
    expect(await page.textContent('main')).toContain('Nothing is recorded for this year yet.');
    await context.close();
  });

  test('of others is recorded by those who may, and one’s own by everybody', async () => {
    const governor = await askerFor(app, world.person('exampleton', 'governor'), world.organisation.exampleton);
    const day = { 'on-day': '5', 'on-month': '10', 'on-year': '2026', title: 'Governors’ evening', days: '0.5' };
    const own = await governor.post('/school/training/add', day);
    expect(own.headers.get('location')).toBe('/school/training?done=recorded');
    const others = await governor.post('/school/training/add', {
      ...day,
      person: world.person('exampleton', 'link-governor'),
    });
    expect(others.status).toBe(404);
    expect((await governor.get('/school/training.csv')).status).toBe(403);
  });
});

describe('nobody', () => {
  const sets = new Set(
    ['organisation.set', 'calendar.set', 'pack.settings', 'person.add', 'person.correct', 'post.set'].map(
      (action) => `may ${action}`,
    ),
  );

  test.each(['governor', 'teacher', 'designated-teacher', 'clerk'] as const)(
    'who is %s sets anything up',
    async (post) => {
      const asker = await askerFor(app, world.person('exampleton', post), world.organisation.exampleton);
      const routes = app.routes.filter((route) => route.url.startsWith('/school') && sets.has(route.who));
      expect(routes.length).toBeGreaterThan(15);
      for (const route of routes) {
        const path = pathOf(route.url, {
          person: world.person('exampleton', 'clerk'),
          holding: await holdingOf(world.organisation.exampleton, 'clerk'),
          year: '2026',
          clock: 'policy-briefed',
        });
        const answer = route.method === 'GET' ? await asker.get(path) : await asker.post(path);
        expect(answer.status, `${route.method} ${route.url}`).toBe(403);
      }
    },
  );

  test('reaches the people and posts of another school by their ids', async () => {
    const asker = await askerFor(app, head(), world.organisation.exampleton);
    const at = {
      person: world.person('overmoor', 'headteacher'),
      holding: await holdingOf(world.organisation.overmoor, 'headteacher'),
      organisation: world.organisation.overmoor,
    };
    const routes = app.routes.filter(
      (route) => route.url.startsWith('/school') && /:(person|holding|organisation)/.test(route.url),
    );
    expect(routes.length).toBeGreaterThan(8);
    for (const route of routes) {
      const path = pathOf(route.url, at);
      const answer = route.method === 'GET' ? await asker.get(path) : await asker.post(path);
      expect([403, 404], `${route.method} ${route.url}`).toContain(answer.status);
      expect(await answer.text()).not.toContain('headteacher of overmoor');
    }
  });

  test('but the authority and the trust of a school read its register', async () => {
    for (const [key, post, school] of [
      ['northmere', 'virtual-school-head', 'exampleton'],
      ['larkway', 'trust-lead', 'overmoor'],
    ] as const) {
      const { page, context } = await browse(app, world.person(key, post), { width: 360 });
      await page.goto('/school');
      const name = school === 'exampleton' ? 'Exampleton Primary School' : 'Overmoor School';
      await follow(page, page.getByRole('link', { name }).click());
      expect(await page.textContent('main')).toContain(`headteacher of ${school}`);
      await expectAccessible(page);
      await context.close();
    }
    const asker = await askerFor(app, world.person('eastholt', 'virtual-school-head'), world.organisation.eastholt);
    expect((await asker.get(`/school/of/${world.organisation.exampleton}`)).status).toBe(403);
  });
});
