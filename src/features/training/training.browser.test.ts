import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const day = { 'on-day': '5', 'on-month': '10', 'on-year': '2026' };
const one = async (statement: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await db.keeper.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? '';
};
const rowOf = (post: PostId) =>
  one('select id from training_day where person_id = $1 order by recorded_at desc, id limit 1', [person(post)]);
const addCourse = async (title: string, more: Record<string, string | string[]> = {}) => {
  const head = await as('headteacher');
  await head.post('/school/training/courses/add', { title, provider: 'Us', length: '2 hours', ...more });
  return one('select id from training_course where title = $1', [title]);
};

describe('a course', () => {
  test('is added, taken with a certificate by a teacher on a phone, and confirmed by the head', async () => {
    const { page, context } = await browse(app, person('headteacher'), { width: 360 });
    await page.goto('/school/training/courses');
    expect(await page.textContent('main')).toContain('No course counts yet for: Attachment-aware');
    await expectAccessible(page);
    await follow(page, page.getByRole('link', { name: 'Add a course' }).click());
    await follow(page, page.getByRole('button', { name: 'Add it' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Say what the course is called');
    await expectAccessible(page);
    await page.getByLabel('What is it called?').fill('Attachment, to begin with');
    await page.getByLabel('Who gives it? (optional)').fill('The Virtual School');
    await page.getByLabel('How long is it? (optional)').fill('2 hours');
    await page.getByLabel('Attachment-aware, trauma-informed practice').check();
    await follow(page, page.getByRole('button', { name: 'Add it' }).click());
    expect(await page.textContent('main')).toContain('The course is added.');
    await picture(page, 'training-courses-360');
    await expectAccessible(page);
    await context.close();

    const teacher = await browse(app, person('teacher'), { width: 360, javaScript: false });
    await teacher.page.goto('/school/training');
    await follow(teacher.page, teacher.page.getByRole('link', { name: 'Record your training' }).click());
    await teacher.page.getByLabel('Which course?').selectOption({ index: 1 });
    await teacher.page.getByRole('group', { name: 'On which day?' }).getByLabel('Day').fill('5');
    await teacher.page.getByRole('group', { name: 'On which day?' }).getByLabel('Month').fill('10');
    await teacher.page.getByRole('group', { name: 'On which day?' }).getByLabel('Year').fill('2026');
    await teacher.page.setInputFiles('#file', {
      name: 'page.html',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<html><script>alert(1)</script></html>'),
    });
    await follow(teacher.page, teacher.page.getByRole('button', { name: 'Record it' }).click());
    expect(await teacher.page.textContent('.govuk-error-summary')).toContain('This kind of file cannot be added');
    expect(await rowOf('teacher'), 'nothing is half recorded').toBe('');
    await teacher.page.setInputFiles('#file', {
      name: 'certificate.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 A certificate'),
    });
    await follow(teacher.page, teacher.page.getByRole('button', { name: 'Record it' }).click());
    const text = await teacher.page.textContent('main');
    expect(text).toContain('Own word, not confirmed yet');
    expect(text).toContain('One certificate');
    await teacher.context.close();

    const head = await browse(app, person('headteacher'), { width: 1280 });
    await head.page.goto('/school/training');
    expect(await head.page.textContent('main')).toContain('Waiting to be confirmed');
    await expectAccessible(head.page);
    await picture(head.page, 'training-waiting-1280');
    await follow(
      head.page,
      head.page
        .getByRole('link', { name: /Attachment/ })
        .first()
        .click(),
    );
    await expectAccessible(head.page);
    await picture(head.page, 'training-row-1280');
    await follow(head.page, head.page.getByRole('button', { name: 'Confirm that it was taken' }).click());
    expect(await head.page.textContent('main')).not.toContain('Waiting to be confirmed');
    await head.context.close();
  });

  test('is corrected, taken off the list and put on it again', async () => {
    const id = await addCourse('Emotion coaching');
    const head = await as('headteacher');
    const wrong = await head.post(`/school/training/courses/${id}`, { title: 'Emotion coaching', valid: 'for ever' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Give whole months');
    await head.post(`/school/training/courses/${id}`, { title: 'Coaching', valid: '36', asked: ['support', 'x'] });
    await head.post(`/school/training/courses/${id}/offer`, { offered: 'no' });
    expect(await (await head.get('/school/training/add')).text()).not.toContain('Coaching');
    expect(await (await head.get('/school/training/courses')).text()).toContain('Not offered any more: 1');
    await head.post(`/school/training/courses/${id}/offer`, { offered: 'yes' });
    expect(await (await head.get('/school/training/add')).text()).toContain('Coaching');
    expect(await one(`select array_to_string(asked_of, ',') as id from training_course where id = $1`, [id])).toBe(
      'support',
    );
  });
});

describe('a certificate', () => {
  test('is opened by whose it is and by those who keep the register, and by nobody else', async () => {
    await db.keeper.query('delete from training_day where person_id = $1', [person('senco')]);
    const id = await addCourse('Trauma');
    const senco = await as('senco');
    await senco.post('/school/training/add', { ...day, course: id });
    const row = await rowOf('senco');
    const { page, context } = await browse(app, person('senco'), { width: 360 });
    await page.goto(`/school/training/${row}`);
    await follow(page, page.getByRole('button', { name: 'Add it' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose a file first');
    await page.setInputFiles('#file', {
      name: '../../letter.exe',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 A certificate'),
    });
    await follow(page, page.getByRole('button', { name: 'Add it' }).click());
    expect(await page.textContent('main')).toContain('letter.exe.pdf');
    await expectAccessible(page);
    await picture(page, 'training-row-360');
    await context.close();

    const file = await one('select id from training_file where training_id = $1', [row]);
    const url = `/school/training/${row}/certificates/${file}`;
    for (const post of ['senco', 'headteacher', 'administrator', 'designated-teacher'] as const) {
      const answer = await (await as(post)).get(url);
      expect([post, answer.status, answer.headers.get('content-disposition')]).toEqual([
        post,
        200,
        `attachment; filename="letter.exe.pdf"; filename*=UTF-8''letter.exe.pdf`,
      ]);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    }
    // the safeguarding lead sees who has taken what, and opens nobody’s certificate
    for (const post of ['safeguarding-lead', 'teacher', 'governor', 'clerk', 'chair-of-governors'] as const) {
      const asker = await as(post);
      expect([post, (await asker.get(url)).status]).toEqual([post, 404]);
      expect([post, (await asker.post(`${url}/take-away`)).status]).not.toEqual([post, 303]);
    }
    const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
    expect((await elsewhere.get(url)).status).toBe(404);
    expect((await elsewhere.get(`/school/training/${row}`)).status).toBe(404);

    await senco.post(`${url}/take-away`);
    expect((await senco.get(url)).status).toBe(404);
    const opened = await db.keeper.query(`select 1 from audit_event where verb = 'training.certificate-opened'`);
    expect(opened.rows).toHaveLength(4);
  });
});

describe('what somebody took', () => {
  test('is confirmed by another, never by oneself, nor by whoever keeps nothing', async () => {
    const teacher = await as('designated-teacher');
    await teacher.post('/school/training/add', { ...day, title: 'Network', days: '1' });
    const row = await rowOf('designated-teacher');
    expect((await teacher.post(`/school/training/${row}/confirm`)).status).toBe(403);
    expect((await (await as('safeguarding-lead')).post(`/school/training/${row}/confirm`)).status).toBe(403);
    expect((await (await as('teacher')).post(`/school/training/${row}/confirm`)).status).toBe(404);
    expect((await (await as('headteacher')).post(`/school/training/${row}/confirm`)).status).toBe(303);
    expect(await one('select confirmed_by as id from training_day where id = $1', [row])).toBe(person('headteacher'));
  });

  test('the clerk and the chair write down for those who govern, and for nobody else', async () => {
    for (const post of ['clerk', 'chair-of-governors'] as const) {
      const asker = await as(post);
      const given = { ...day, title: 'Governors’ evening', days: '0.5' };
      const governor = await asker.post('/school/training/add', { ...given, person: person('governor') });
      expect([post, governor.status]).toEqual([post, 303]);
      const teacher = await asker.post('/school/training/add', { ...given, person: person('teacher') });
      expect([post, teacher.status]).toEqual([post, 404]);
      const list = await (await asker.get('/school/training')).text();
      expect(list).toContain('governor of exampleton');
      expect(list).not.toContain('teacher of exampleton');
      expect((await asker.get('/school/training/courses')).status).toBe(403);
    }
  });

  test('says to everybody what is asked of them, and how it stands', async () => {
    const teacher = await (await as('support-staff')).get('/school/training');
    const text = await teacher.text();
    expect(text).toContain('Asked of you');
    expect(text).toContain('Attachment-aware, trauma-informed practice');
    expect(text).toContain('Not yet');
    // nothing is asked of agency staff
    expect(await (await (await as('agency-staff')).get('/school/training')).text()).not.toContain('Asked of you');
  });

  test('is nobody’s to see who only works here', async () => {
    const row = await rowOf('designated-teacher');
    expect((await (await as('support-staff')).get(`/school/training/${row}`)).status).toBe(404);
    expect(await (await as('support-staff')).get('/school/training').then((answer) => answer.text())).not.toContain(
      'Network',
    );
  });
});

describe('who is trained', () => {
  test('is read by the head in a minute, on a phone and a laptop', async () => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, person('headteacher'), { width });
      await page.goto('/school/training');
      await follow(page, page.getByRole('link', { name: 'Who is trained' }).click());
      const text = await page.textContent('main');
      expect(text).toContain('Attachment-aware, trauma-informed practice');
      expect(text).toContain('school-office of exampleton');
      await picture(page, `training-coverage-${width}`);
      await expectAccessible(page);
      await context.close();
    }
  });

  test('is shown to who governs in numbers, and by no name; and not at all to who teaches', async () => {
    for (const post of ['governor', 'link-governor', 'chair-of-governors', 'clerk'] as const) {
      const answer = await (await as(post)).get('/school/training/coverage');
      expect([post, answer.status]).toEqual([post, 200]);
      const main = (await answer.text()).split('<main')[1]?.split('</main>')[0] ?? '';
      expect(main).toContain('Numbers alone are shown here');
      expect(main).not.toContain('of exampleton');
    }
    for (const post of ['teacher', 'senco', 'school-office'] as const) {
      expect([post, (await (await as(post)).get('/school/training/coverage')).status]).toEqual([post, 403]);
    }
    const lead = await (await as('safeguarding-lead')).get('/school/training/coverage');
    expect(await lead.text()).not.toContain('Record it');
  });

  test('asks the designated teacher for the whole staff, once, and for whoever has started', async () => {
    const { rows } = await db.keeper.query(
      `select rule, due_on::text, assignee from duty where organisation_id = $1 and done_on is null
         and rule in ('whole-staff-training', 'new-starter-trained') order by rule, due_on`,
      [world.organisation.exampleton],
    );
    expect(rows).toEqual([
      { rule: 'whole-staff-training', due_on: '2027-07-20', assignee: 'designated-teacher' },
      { rule: 'whole-staff-training', due_on: expect.stringMatching(/^2028-/), assignee: 'designated-teacher' },
    ]);
  });
});
