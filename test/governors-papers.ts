import type { RunningApp } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { askerFor } from './every-route.ts';
import type { OrganisationKey, World } from './personas.ts';
import { wordsOfPdf, wordsOfWord } from './read-papers.ts';

type School = Extract<OrganisationKey, 'exampleton' | 'overmoor'>;

/**
 * Everything a school keeps that somebody who governs can take away as a file: a policy that is published, a briefing they have
 * confirmed, training with a certificate. It is planted in the same way wherever figures are compared.
 */
export async function plantPapers(
  { db, app, world }: { readonly db: TestDatabase; readonly app: RunningApp; readonly world: World },
  school: School,
): Promise<void> {
  const as = (post: Parameters<World['person']>[1]) =>
    askerFor(app, world.person(school, post), world.organisation[school]);
  const done = async (answer: Promise<Response>, to: RegExp = /./): Promise<string> => {
    const { status, headers } = await answer;
    const found = to.exec(headers.get('location') ?? '')?.[0];
    if (status !== 303 || found === undefined) throw new Error(`${status} ${headers.get('location')}`);
    return found;
  };
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/;
  const [head, clerk, governor] = [await as('headteacher'), await as('clerk'), await as('governor')];

  const policy = await done(head.post('/policies/adopt'), id);
  await done(head.post(`/policies/${policy}/adopt-rest`));
  await done(head.post(`/policies/${policy}/approve`));
  const minuted = { minute: 'Full governing board, item 7', told: 'yes' };
  await done(
    clerk.post(`/policies/${policy}/ratify`, {
      ...minuted,
      ...{ 'on-day': '21', 'on-month': '12', 'on-year': '2026' },
      ...{ 'review-day': '20', 'review-month': '11', 'review-year': '2027' },
    }),
  );
  await done(head.post(`/policies/${policy}/publish`));

  const everybody = ['leaders', 'teachers', 'support', 'office', 'governors'];
  // due on two days and asked one after the other, so that lists have one order
  for (const [by, group, day] of [
    [head, everybody, '28'],
    [clerk, ['governors'], '29'],
  ] as const) {
    const due = { 'due-day': day, 'due-month': '1', 'due-year': '2027' };
    const briefing = await done(by.post('/briefings/ask', { about: 'guidance:kcsie-2026', group, ...due }), id);
    await done(governor.post(`/briefings/${briefing}/read`));
  }
  await db.keeper.query(`update briefing set asked_at = asked_at + interval '1 hour' where governors_only`);

  const course = { title: 'Asking well', length: '2 hours', counts: 'governor-trained' };
  await done(head.post('/school/training/courses/add', course));
  const { rows } = await db.keeper.query<{ id: string }>(
    `insert into training_day (organisation_id, person_id, on_day, title, days, recorded_by)
     values ($1, $2, '2026-11-05', 'Asking well', 0.5, $2) returning id`,
    [world.organisation[school], world.person(school, 'governor')],
  );
  const certificate = new File(['%PDF-1.4 of Asking well'], 'certificate.pdf', { type: 'application/pdf' });
  await done(governor.send(`/school/training/${rows[0]?.id}/certificates`, { file: certificate }));
}

/** What a file says, in words: those of a paper, a list or a calendar. Of a paper that somebody sent in, its bytes. */
export async function wordsOfFile(path: string, answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const drawn = answer.status === 200 && !path.includes('/certificates/');
  if (drawn && type.startsWith('application/pdf')) return wordsOfPdf(bytes);
  if (drawn && type.includes('wordprocessingml')) return wordsOfWord(bytes);
  return new TextDecoder().decode(bytes);
}
