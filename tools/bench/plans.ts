import { sql } from 'kysely';
import type { Day } from '../../src/calendar/index.ts';
import type { InventedWorld } from '../../src/features/demonstration/index.ts';
import { beginTermUrl, termPepsUrl } from '../../src/features/peps/pep-urls.ts';
import { partUrl, planUrl } from '../../src/features/plans/plan-urls.ts';
import { inTransaction, type Work } from '../../src/platform/database/database.ts';
import type { House } from '../../src/web/house.ts';
import type { Ask } from './load.worker.ts';
import { measurePaperSet } from './paper-sets.ts';
import { measurePapers } from './papers.ts';
import { seconds } from './report.ts';
import { type Bench, cookieOf, measure, serve } from './traffic.ts';
import { asking, schoolOf } from './work.ts';

interface Given extends Bench {
  readonly house: House;
  readonly world: InventedWorld;
  readonly today: Day;
  readonly gatherStatistics: () => Promise<unknown>;
}

/** As many plans as there are people at once, so that nobody waits for another's answer to the same question. */
const PLANS = 20;
const EARLIER_TERMS = [
  [2026, 'summer', 150],
  [2026, 'spring', 250],
  [2025, 'autumn', 370],
] as const;

/** A term's PEPs begun by one press, the term's view, a PEP with three terms behind it, a section, an answer saved, PDF. */
export async function measurePlans(
  given: Given,
  at: { readonly school: string; readonly plans: number },
): Promise<void> {
  const { house, world, report } = given;
  const { url, close } = await serve(house);
  const cookie = await cookieOf(house, world, 'designated-teacher', at.school);
  const schoolId = await schoolOf(given, at.school);
  const inItsName = <T>(action: (work: Work) => Promise<T>) =>
    inTransaction(house.database, asking(given, { organisationId: schoolId }), action);
  await inItsName((work) => plantHistory(work, schoolId));
  const began = performance.now();
  const { token, cookies } = await formAt(url, termPepsUrl, cookie);
  const term = await termShown(url, cookie);
  await post(url, beginTermUrl, cookies, new URLSearchParams({ _csrf: token, term }));
  report.say(`A term’s PEPs begun at a school of ${at.plans}`, seconds(performance.now() - began), 'one press');
  await house.drainDuties();

  const plans = await inItsName((work) => plansToWrite(work, schoolId));
  if (plans.length === 0)
    throw new Error('There is no plan to write: the day turned while the bench ran. Run it again.');
  await given.gatherStatistics();
  const asked = { url, cookie };
  await measure(given, `The term’s PEPs, ${at.plans} children`, {
    ...asked,
    asks: [{ path: termPepsUrl }],
    goal: '150 ms',
  });
  const pages = plans.map(({ childId, planId }) => ({ path: planUrl(childId, planId) }));
  await measure(given, 'A PEP, three terms behind it', { ...asked, asks: pages, goal: '60 ms' });
  const sections = plans.map(({ childId, planId, partId }) => ({ path: partUrl(childId, planId, partId) }));
  await measure(given, 'A section of it to write', { ...asked, asks: sections, goal: '60 ms' });
  const saves: Ask[] = [];
  for (const [nth, { question }] of plans.entries()) {
    const path = sections[nth]?.path ?? '';
    const form = await formAt(url, path, cookie);
    const fields = {
      _csrf: form.token,
      act: 'save',
      [`base.${question}`]: '1',
      [question]: 'Reads with us, NTH times',
    };
    saves.push({ path, cookie: form.cookies, form: new URLSearchParams(fields).toString() });
  }
  await measure(given, 'An answer saved', { ...asked, asks: saves, goal: '40 ms' });
  await measurePapers({ url, cookie, plans, report });
  await measurePaperSet({
    ...{ house, url, cookie, schoolId, plans, report, term },
    ask: (path, fields) => post(url, path, cookies, new URLSearchParams({ ...fields, _csrf: token })),
  });
  await close();
}

async function termShown(url: string, cookie: string): Promise<string> {
  const text = await (await fetch(url + termPepsUrl, { headers: { cookie } })).text();
  return /name="term"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? '';
}

async function formAt(url: string, path: string, cookie: string): Promise<{ token: string; cookies: string }> {
  const answer = await fetch(url + path, { headers: { cookie } });
  const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  const set = answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  return { token, cookies: [cookie, ...set].join('; ') };
}

async function post(url: string, path: string, cookie: string, fields: URLSearchParams): Promise<Response> {
  const answer = await fetch(url + path, { method: 'POST', headers: { cookie }, body: fields, redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}.`);
  return answer;
}

interface Planted {
  readonly childId: string;
  readonly planId: string;
  readonly partId: string;
  readonly question: string;
}

/** Three signed terms of a few children who have no plan yet, each question of words answered in each of them. */
async function plantHistory(work: Work, schoolId: string): Promise<void> {
  const { rows: chosen } = await sql<{ child: string }>`
    select e.child_id as child from enrolment e where e.school_id = ${schoolId} and not exists
      (select from plan p where p.child_id = e.child_id) order by e.child_id limit ${PLANS}`.execute(work.write);
  const children = chosen.map(({ child }) => child);
  for (const [year, term, days] of EARLIER_TERMS) {
    // One statement after the other: a part is written only by whoever sees its plan, and it is not seen before it is there.
    const { rows: plans } = await sql<{ id: string }>`
      insert into plan (child_id, controller_id, organisation_id, kind, template_id, form_hash, pack, academic_year, term,
        begun_on, begun_at)
      select child, p.controller_id, p.controller_id, kind, template_id, form_hash, pack, ${year}::int, ${term},
        app.today() - ${days}::int, app.now() - make_interval(days => ${days}::int)
      from unnest(${children}::uuid[]) child,
        (select * from plan where controller_id = ${schoolId} order by begun_on limit 1) p
      returning id`.execute(work.write);
    const ids = plans.map(({ id }) => id);
    await sql`
      insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, from_state, to_state, on_day, taken_at)
      select id, child_id, controller_id, organisation_id, n, (array['planned', 'gathering', 'held'])[n - 1],
        (array['planned', 'gathering', 'held', 'signed-off'])[n], begun_on + n * 7, begun_at
      from plan, generate_series(1, 4) n where id = any (${ids}::uuid[])`.execute(work.write);
    await sql`
      insert into plan_part (plan_id, child_id, controller_id, organisation_id, section, lead, state, changed_at, settled_on)
      select p.id, child_id, controller_id, organisation_id, s.value ->> 'id', s.value ->> 'lead', 'sent', begun_at, begun_on
      from plan p join plan_form f on f.hash = p.form_hash, jsonb_array_elements(f.body::jsonb -> 'sections') s
      where p.id = any (${ids}::uuid[])`.execute(work.write);
  }
  await answerAll(work, children);
}

/** A first answer to every question of words in every part of the children's plans. */
async function answerAll(work: Work, children: readonly string[]): Promise<void> {
  await sql`
    insert into answer (plan_id, part_id, child_id, controller_id, organisation_id, question, version, base_version, value, written_at)
    select p.id, t.id, p.child_id, p.controller_id, p.controller_id, q.value ->> 'id', 1, 0,
      to_jsonb('Settled, and reads with the little ones. ' || p.term), p.begun_at
    from plan p join plan_part t on t.plan_id = p.id join plan_form f on f.hash = p.form_hash,
      jsonb_array_elements(f.body::jsonb -> 'sections') s, jsonb_array_elements(s.value -> 'questions') q
    where p.child_id = any (${children}::uuid[]) and s.value ->> 'id' = t.section and q.value ->> 'kind' = 'text'
    on conflict do nothing`.execute(work.write);
}

/** This term's plans of those children, with a question that the designated teacher answers. */
async function plansToWrite(work: Work, schoolId: string): Promise<Planted[]> {
  const { rows: written } = await sql<{ child: string }>`select distinct child_id as child from plan
    where controller_id = ${schoolId} and academic_year = ${EARLIER_TERMS[0][0]} and term = ${EARLIER_TERMS[0][1]}`.execute(
    work.write,
  );
  const children = written.map(({ child }) => child);
  await answerAll(work, children);
  const { rows } = await sql<Planted>`
    select distinct on (p.id) p.child_id as "childId", p.id as "planId", t.id as "partId", a.question
    from plan p join plan_part t on t.plan_id = p.id and t.lead = 'designated-teacher' join answer a on a.part_id = t.id
    where p.child_id = any (${children}::uuid[]) and p.begun_on = app.today()
    order by p.id, t.section, a.question`.execute(work.write);
  return rows;
}
