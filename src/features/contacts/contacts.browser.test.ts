import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let people: string;
let father: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const child = world.child('exampleton', 'CLA');
  people = `/children/${child}/people`;
  const lead = await askerFor(app, world.person('exampleton', 'safeguarding-lead'), world.organisation.exampleton);
  const since = { 'from-day': '1', 'from-month': '9', 'from-year': '2025' };
  await lead.post(`${people}/add`, {
    ...since,
    name: 'Mrs Pretendham',
    role: 'foster-carer',
    route: 'Phone first, before 3 pm',
    phone: '01234 567890',
    email: 'pretendham-and-her-very-long-name@a-family-at-home.example',
    told: 'everything',
    responsibility: 'no',
  });
  await lead.post(`${people}/add`, {
    ...since,
    name: 'Mr Sampleton',
    role: 'parent',
    phone: '01234 111222',
    responsibility: 'yes',
    language: 'Polish',
  });
  await lead.post(`${people}/add`, {
    ...since,
    name: 'Ms Mockford',
    role: 'social-worker',
    organisation: 'Northmere',
    email: 'mockford@northmere.example',
    told: 'everything',
  });
  await lead.post(`${people}/add`, { ...since, name: 'Ms Okafor-Demo', role: 'virtual-school', told: 'plans' });
  const { rows } = await db.keeper.query('select id, name from contact');
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id;
  father = idOf('Mr Sampleton');
  await lead.post(`${people}/${father}/unsafe`, { reason: 'A court order of October says so.' });
  await lead.post(`${people}/${idOf('Mrs Pretendham')}/address`, { address: '7 Refuge Row' });
  await lead.post(`/children/${child}/contact-rule`, {
    'tell-1': idOf('Mrs Pretendham'),
    'tell-2': idOf('Ms Mockford'),
    'tell-2-how': 'by email, the same day',
    'never-1': father,
    'never-1-how': 'If he phones, take a message and tell the safeguarding lead at once.',
  });
});

const pages = () => [
  ['people', people],
  ['add-contact', `${people}/add`],
  ['change-contact', `${people}/${father}`],
  ['unsafe', `${people}/${father}/unsafe`],
  ['address', `${people}/${father}/address`],
  ['contact-rule', people.replace(/people$/, 'contact-rule')],
];

describe.each([1280, 360])('at %i px', (width) => {
  test('the pages about people around a child are accessible, and do not scroll sideways', async () => {
    const lead = world.person('exampleton', 'safeguarding-lead');
    const { page, context } = await browse(app, lead, { width, steppedUp: true });
    for (const [name, path] of pages()) {
      await page.goto(path ?? '');
      await expectAccessible(page);
      await picture(page, `contacts-${name}-${width}`);
    }
    await context.close();
  });
});

test('without scripts somebody is added, and a form with errors comes back as it was typed', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
    javaScript: false,
    width: 360,
  });
  await page.goto(people);
  await page.getByRole('link', { name: 'Add somebody' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Mrs Placeholder-Lee');
  await page.getByLabel('Telephone (optional)').fill('ask the office');
  await follow(page, page.getByRole('button', { name: 'Save' }).click());
  await picture(page, 'contacts-errors-360');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Mrs Placeholder-Lee');
  await page.getByLabel('Who they are to the child').selectOption({ label: 'Relative' });
  await page.getByLabel('Telephone (optional)').fill('01234 999888');
  await follow(page, page.getByRole('button', { name: 'Save' }).click());
  expect(await page.getByRole('rowheader', { name: /Mrs Placeholder-Lee/ }).count()).toBe(1);
  await context.close();
});

test('a hidden address is looked at by the safeguarding lead, and gone from the page when it is opened again', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'safeguarding-lead'), { steppedUp: true });
  await page.goto(people);
  await page.getByRole('link', { name: /Change.*Mrs Pretendham/ }).click();
  await page.getByRole('link', { name: 'Kept address' }).click();
  await follow(page, page.getByRole('button', { name: 'Look at the address' }).click());
  expect(await page.getByRole('status').innerText()).toContain('7 Refuge Row');
  await expectAccessible(page);
  await picture(page, 'contacts-revealed-1280');
  await page.goto(people);
  expect(await page.content()).not.toContain('Refuge');
  await context.close();
});
