import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { World } from '../../../test/personas.ts';
import { wordsOfPdf } from '../../../test/read-papers.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

const person = (post: PostId) => world.person('exampleton', post);
const everybody = ['leaders', 'teachers', 'support', 'office'];
const idIn = (address: string): string => /briefings\/([0-9a-f-]{36})/.exec(address)?.[1] ?? '';

test('the safeguarding lead asks everybody to read the guidance, with questions; a teacher reads it on a phone, another without scripts', async () => {
  const lead = await browse(app, person('safeguarding-lead'), { width: 1280 });
  await lead.page.goto('/policies');
  await follow(lead.page, lead.page.getByRole('link', { name: 'what is to be read and confirmed' }).click());
  await expectAccessible(lead.page);
  expect(await lead.page.textContent('main')).toContain('Nothing waits for you to read it.');
  await follow(lead.page, lead.page.getByRole('link', { name: 'Ask people to read something' }).click());
  await expectAccessible(lead.page);
  await picture(lead.page, 'briefings-choose-1280');
  await follow(lead.page, lead.page.getByRole('link', { name: '“Keeping children safe in education”' }).click());
  await expectAccessible(lead.page);
  await picture(lead.page, 'briefings-ask-1280');

  // nobody, a wrong day and a question without an answer are said at once, and nothing typed is lost
  for (const group of everybody) await lead.page.locator(`input[name=group][value=${group}]`).uncheck();
  await lead.page.getByLabel('Day', { exact: true }).fill('31');
  await lead.page.getByLabel('Month', { exact: true }).fill('2');
  await lead.page.getByLabel('Ask these questions').check();
  await lead.page.locator('summary', { hasText: 'Question 2' }).click();
  await lead.page.getByLabel('Question 2: The right answer').fill('');
  await lead.page.getByLabel('What do you want to say to them?').fill('Part one at least, please.');
  await follow(lead.page, lead.page.getByRole('button', { name: 'Ask them' }).click());
  await expectAccessible(lead.page);
  await lead.page.setViewportSize({ width: 360, height: 780 });
  await picture(lead.page, 'briefings-ask-errors-360');
  const errors = await lead.page.locator('.govuk-error-summary').innerText();
  expect(errors).toContain('Choose at least one group, or somebody by name');
  expect(errors).toContain('Write the right answer to question 2');
  expect(errors).toContain('There is no such day');
  expect(await lead.page.getByLabel('What do you want to say to them?').inputValue()).toBe(
    'Part one at least, please.',
  );
  for (const group of everybody) await lead.page.locator(`input[name=group][value=${group}]`).check();
  await lead.page.getByLabel('Month', { exact: true }).fill('12');
  await lead.page.getByLabel('Year', { exact: true }).fill('2026');
  await lead.page.getByLabel('Question 2: The right answer').fill('The head');
  await lead.page.setViewportSize({ width: 1280, height: 780 });
  await follow(lead.page, lead.page.getByRole('button', { name: 'Ask them' }).click());
  expect(await lead.page.textContent('main')).toContain('None of 12 has confirmed it.');
  await expectAccessible(lead.page);
  const id = idIn(lead.page.url());

  const teacher = await browse(app, person('teacher'), { width: 360 });
  await teacher.page.goto('/my-work');
  await follow(
    teacher.page,
    teacher.page
      .getByRole('link', { name: /^Read it/ })
      .first()
      .click(),
  );
  expect(await teacher.page.textContent('main')).toContain('Part one at least, please.');
  await expectAccessible(teacher.page);
  expect(await teacher.page.locator('nav [aria-current=page]').textContent()).toBe('Policies');
  await picture(teacher.page, 'briefings-read-360');
  await follow(teacher.page, teacher.page.getByRole('button', { name: 'I have read it' }).click());
  expect(await teacher.page.locator('.govuk-error-summary').innerText()).toContain('Question 1: choose an answer');
  await teacher.page.getByLabel('Listen, promise no secret, and go to the safeguarding lead at once.').check();
  await teacher.page.getByLabel('Nobody, as long as nobody else has seen it.').check();
  await teacher.page.getByLabel('Anybody; it is mostly done by the safeguarding lead.').check();
  await follow(teacher.page, teacher.page.getByRole('button', { name: 'I have read it' }).click());
  expect(await teacher.page.locator('.govuk-error-summary').innerText()).toContain('choose another answer');
  expect(await teacher.page.textContent('main')).toContain('Not this one.');
  await expectAccessible(teacher.page);
  await picture(teacher.page, 'briefings-wrong-360');
  await teacher.page.getByLabel('The head', { exact: true }).check();
  await follow(teacher.page, teacher.page.getByRole('button', { name: 'I have read it' }).click());
  expect(await teacher.page.textContent('main')).toContain('Thank you. It is written down that you have read it.');
  await expectAccessible(teacher.page);
  await picture(teacher.page, 'briefings-confirmed-360');
  await teacher.page.goto('/briefings');
  expect(await teacher.page.textContent('main')).toContain('What you have confirmed');
  await expectAccessible(teacher.page);
  const paper = await teacher.page.request.get(`/briefings/${id}/certificate.pdf`);
  const words = await wordsOfPdf(await paper.body());
  expect(words).toContain('teacher of exampleton');
  expect(words.replace(/\s+/g, ' ')).toContain('confirmed it on 24 November 2026');
  await teacher.context.close();

  const officer = await browse(app, person('attendance-officer'), { width: 360, javaScript: false });
  await officer.page.goto(`/briefings/${id}/read`);
  await officer.page.getByLabel('Listen, promise no secret, and go to the safeguarding lead at once.').check();
  await officer.page.getByLabel('The police alone.').check();
  await officer.page.getByLabel('The head', { exact: true }).check();
  await officer.page.getByRole('button', { name: 'I have read it' }).click();
  await officer.page.getByText('Not this one.').first().waitFor();
  await officer.page.getByLabel('Anybody; it is mostly done by the safeguarding lead.').check();
  await officer.page.getByRole('button', { name: 'I have read it' }).click();
  await officer.page.getByText('Thank you. It is written down that you have read it.').waitFor();
  await officer.context.close();

  await lead.page.goto(`/briefings/${id}`);
  await lead.page.getByText('Write down signatures on paper').click();
  await lead.page.getByLabel('school-office of exampleton').first().check();
  await follow(lead.page, lead.page.getByRole('button', { name: 'Write it down' }).click());
  await lead.page.getByText('Take somebody out who is away for long').click();
  await lead.page.getByLabel('Who?').selectOption({ label: 'senco of exampleton' });
  await lead.page.getByLabel('Why, in a word or two').fill('Away until June');
  await follow(lead.page, lead.page.getByRole('button', { name: 'Take them out' }).click());
  await lead.page.getByText(/^Have confirmed:/).click();
  const kept = await lead.page.innerText('main');
  for (const said of ['Three of 11 have confirmed it.', 'Away until June', 'on paper']) expect(kept).toContain(said);
  await expectAccessible(lead.page);
  await picture(lead.page, 'briefings-kept-1280');
  await lead.page.setViewportSize({ width: 360, height: 780 });
  await expectAccessible(lead.page);
  await picture(lead.page, 'briefings-kept-360');
  const record = await wordsOfPdf(await (await lead.page.request.get(`/briefings/${id}/record.pdf`)).body());
  expect(record).toContain('teacher of exampleton');
  expect(record, 'why somebody is away is not in it').not.toContain('June');
  expect((await (await lead.page.request.get(`/briefings/${id}/record.docx`)).body()).subarray(0, 2).toString()).toBe(
    'PK',
  );
  await lead.context.close();

  const governor = await browse(app, person('link-governor'), { width: 1280 });
  await governor.page.goto('/briefings');
  await follow(
    governor.page,
    governor.page.getByRole('link', { name: '“Keeping children safe in education”' }).click(),
  );
  const seen = await governor.page.innerText('main');
  expect(seen).toContain('Three of 11 have confirmed it.');
  expect(seen).not.toContain('senco of exampleton');
  await expectAccessible(governor.page);
  await picture(governor.page, 'briefings-governor-1280');
  await governor.context.close();

  const senco = await browse(app, person('senco'), { width: 360 });
  await senco.page.goto(`/briefings/${id}/read`);
  expect(await senco.page.textContent('main')).toContain('You are not waited for here: Away until June.');
  expect((await senco.page.goto(`/briefings/${id}`))?.status()).toBe(403);
  await senco.context.close();
});
