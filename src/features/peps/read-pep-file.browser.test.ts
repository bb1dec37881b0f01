import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { childPlansUrl, readPepFileUrl } from './pep-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
});

/** A PDF of one page with these lines; without any, of a page with no text, as a scanner makes it. */
function pdfOf(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const stream = lines.length === 0 ? '0 0 100 100 re f' : `BT /F1 12 Tf 14 TL 50 780 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, 'latin1');
}
const file = (buffer: Buffer, name = 'plan.pdf') => ({ name, mimeType: 'application/pdf', buffer });
const recorded = async () => (await db.keeper.query('select * from pep_event')).rows;
const plan = [
  ...['Personal Education Plan of Robin Testwood', 'Date of meeting: 20 November 2026', 'Present: Ms Example, Robin'],
  ...['Targets', '1. Read for ten minutes each evening', '2. Join the choir', 'Next PEP: 12/03/2027'],
];

describe.each([
  [1280, true],
  [360, false],
])('a PEP in another system, %i px, scripts %s', (width, javaScript) => {
  test('is read from its PDF, looked at, and stored by a yes', async () => {
    await db.keeper.query('truncate pep_event cascade');
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width,
      javaScript,
    });
    await page.goto(childPlansUrl(robin));
    await follow(page, page.click('a:has-text("Read one from its PDF")'));
    await page.setInputFiles('[name="document"]', file(pdfOf([])));
    await follow(page, page.click('button:has-text("Read it")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('pictures of its pages and no text');
    if (javaScript) await expectAccessible(page);
    await page.setInputFiles('[name="document"]', file(Buffer.from('%PDF-1.4 and then nothing of the kind')));
    await follow(page, page.click('button:has-text("Read it")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('damaged');
    await page.setInputFiles('[name="document"]', file(pdfOf(plan)));
    await follow(page, page.click('button:has-text("Read it")'));
    expect(await page.inputValue('[name="on-day"]')).toBe('20');
    expect(await page.inputValue('[name="targets"]')).toBe('Read for ten minutes each evening\nJoin the choir');
    expect(await page.inputValue('[name="who"]')).toBe('Ms Example, Robin');
    const main = await page.textContent('main');
    expect(main).toContain('Nothing is stored yet');
    expect(main).toMatch(/12 March 2027.*Next PEP/s);
    expect(main).not.toContain('name is not in this document');
    if (javaScript) await expectAccessible(page);
    await picture(page, `pep-from-pdf-${width}`);
    expect(await recorded()).toEqual([]);
    await follow(page, page.click('button:has-text("Save")'));
    const [row] = await recorded();
    expect(row).toMatchObject({ kind: 'held', targets: 'Read for ten minutes each evening\nJoin the choir' });

    // the very file again says so; a newer version asks, and takes its place by a yes
    const choose = async (lines: readonly string[]) => {
      await page.goto(readPepFileUrl(robin));
      await page.setInputFiles('[name="document"]', file(pdfOf(lines)));
      await follow(page, page.click('button:has-text("Read it")'));
    };
    await choose(plan);
    expect(await page.textContent('.govuk-error-summary')).toContain(
      'This file was brought in before: the PEP of Friday 20 November 2026, recorded by designated-teacher of exampleton',
    );
    expect(await recorded()).toHaveLength(1);
    await choose([...plan, 'Corrected by the adviser']);
    expect(await page.textContent('main')).toContain('A PEP of this day is recorded already');
    if (javaScript) await expectAccessible(page);
    await picture(page, `pep-newer-${width}`);
    await follow(page, page.click('button:has-text("Save")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('Say whether it takes the place');
    expect(await recorded()).toHaveLength(1);
    await page.getByLabel('A newer version of it').check();
    await follow(page, page.click('button:has-text("Save")'));
    await follow(page, page.click('a:has-text("what was recorded before")'));
    expect(await page.textContent('.notice')).toContain('A newer version took its place');
    const both = await recorded();
    expect(both.filter(({ withdrawn_at }) => withdrawn_at === null)).toMatchObject([{ replaces_id: row.id }]);
    await choose(plan);
    expect(await page.textContent('main'), 'taken out, it may be brought in again').toContain('Nothing is stored yet');
    await context.close();
  });
});

test('another child’s plan says so', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  await page.goto(readPepFileUrl(robin));
  await page.setInputFiles('[name="document"]', file(pdfOf(['Plan of somebody else', 'Date of meeting: 20/11/2026'])));
  await follow(page, page.click('button:has-text("Read it")'));
  expect(await page.textContent('main')).toContain('The child’s name is not in this document');
  await context.close();
});

test.each<[OrganisationKey, PostId, number]>([
  ['exampleton', 'safeguarding-lead', 403],
  ['exampleton', 'teacher', 404],
  ['northmere', 'social-worker', 404],
  ['overmoor', 'designated-teacher', 404],
])('%s %s: %i', async (at, post, status) => {
  const who = await askerFor(app, world.person(at, post), world.organisation[at]);
  expect((await who.get(readPepFileUrl(robin))).status).toBe(status);
});
