import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { type PostId, tellingWords } from '../../access/index.ts';
import { writeToContact } from './index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let child: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  child = world.child('exampleton', 'CLA');
});

const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const rowOf = async (name: string) => (await db.keeper.query('select * from contact where name = $1', [name])).rows[0];
const people = () => `/children/${child}/people`;
const sampleton = { name: 'Mr Sampleton', role: 'parent', phone: '01234 111222', email: 'sampleton@home.example' };

async function add(given: Record<string, string>, post: PostId = 'designated-teacher'): Promise<string> {
  const answer = await (await askerOf('exampleton', post)).post(`${people()}/add`, given);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, people()]);
  return (await rowOf(given.name ?? '')).id;
}
const letter = { subject: 'A meeting', text: 'About a meeting', kind: 'test' };
const write = (id: string) =>
  db.as(world.person('exampleton', 'designated-teacher'), (work) => writeToContact(work, app.house, id, letter));
const mailTo = async (address: string) =>
  (await db.keeper.query('select state, body_text from mail where to_address = $1 order by written_at', [address]))
    .rows;

describe('the people around a child', () => {
  test('are added, put right and ended, with what they were in the audit, and no address in it', async () => {
    const id = await add({
      name: 'Mrs Pretendham',
      role: 'foster-carer',
      route: 'Phone first, before 3 pm',
      phone: '01234 567890',
      told: 'attendance',
      responsibility: 'no',
      address: '1 Quiet Lane',
      'from-day': '1',
      'from-month': '9',
      'from-year': '2026',
    });
    const asker = await askerOf('exampleton', 'designated-teacher');
    const wrong = await asker.post(`${people()}/${id}`, { name: '', role: 'foster-carer' });
    expect(wrong.status).toBe(422);
    await asker.post(`${people()}/${id}`, {
      name: 'Mrs Pretendham',
      role: 'foster-carer',
      address: '2 Quiet Lane',
      'from-day': '1',
      'from-month': 'September',
      'from-year': '2026',
    });
    const page = await (await asker.get(people())).text();
    expect(page).toContain('2 Quiet Lane');
    expect((await asker.post(`${people()}/${id}/end`)).status).toBe(303);
    const { rows } = await db.keeper.query(
      'select field, before, after from audit_value v join audit_event e on e.id = v.event_id where e.subject_id = $1',
      [id],
    );
    expect(rows.map((row) => row.field)).toContain('contact.phone');
    expect(JSON.stringify(rows)).not.toContain('Quiet Lane');
    expect(await (await asker.get(people())).text()).toContain('Before: one person');
  });

  test('are said in neutral words to a post that may not know why', async () => {
    await add({ name: 'Ms Okafor', role: 'virtual-school', organisation: 'Northmere Virtual School' });
    await add({ name: 'Mr Mockford', role: 'social-worker', organisation: 'Northmere children’s services' });
    const text = await (await (await askerOf('exampleton', 'attendance-officer')).get(people())).text();
    expect(text).toContain('Ms Okafor');
    expect(text).toContain('Adviser');
    expect(text).not.toContain('Virtual School');
    expect(text).not.toContain('children’s services');
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect(tellingWords(main.replace(/<[^>]+>/g, ' '))).toEqual([]);
  });

  test('are closed to whom the part is closed, and to other organisations for changing', async () => {
    const id = (await rowOf('Ms Okafor')).id;
    for (const [at, post] of [
      ['exampleton', 'teacher'],
      ['exampleton', 'school-office'],
      ['northmere', 'social-worker'],
      ['overmoor', 'headteacher'],
    ] as const) {
      const asker = await askerOf(at, post);
      for (const path of [people(), `${people()}/${id}`, `${people()}/${id}/unsafe`, `${people()}/${id}/address`])
        expect([403, 404], `${post} ${path}`).toContain((await asker.get(path)).status);
    }
    const adviser = await askerOf('northmere', 'adviser');
    expect((await adviser.get(people())).status).toBe(200);
    expect((await adviser.get(`${people()}/${id}`)).status).toBe(404);
    expect((await adviser.post(`${people()}/${id}/unsafe`, { reason: 'because of it' })).status).toBe(404);
  });

  test('leave no name in the page while someone is looking', async () => {
    const asker = await askerOf('exampleton', 'designated-teacher');
    await asker.post('/someone-is-looking', { on: 'yes', back: '/help' });
    const id = (await rowOf('Ms Okafor')).id;
    for (const path of [
      people(),
      `${people()}/add`,
      `${people()}/${id}`,
      `${people()}/${id}/unsafe`,
      `${people()}/${id}/address`,
    ])
      expect(await (await asker.get(path)).text(), path).not.toMatch(/Okafor|Mockford|Robin|Testwood|Northmere/);
  });
});

describe('a person who is not to be contacted', () => {
  test('gets nothing: what waits is withdrawn, what is written is refused, in SQL too', async () => {
    const id = await add(sampleton);
    expect(await write(id)).toMatchObject({ may: true });
    expect(await mailTo(sampleton.email)).toEqual([{ state: 'waiting', body_text: 'About a meeting' }]);
    const attendance = await askerOf('exampleton', 'attendance-officer');
    expect((await attendance.post(`${people()}/${id}/unsafe`, { reason: 'He follows her home' })).status).toBe(303);
    expect(await mailTo(sampleton.email)).toEqual([{ state: 'withdrawn', body_text: '' }]);
    expect(await write(id)).toEqual({ may: false, because: 'unsafe' });
    for (const values of [
      { to_contact: id, to_address: 'other@home.example' },
      { to_address: 'Sampleton@Home.Example' },
    ])
      await expect(
        db.as(world.person('exampleton', 'headteacher'), (work) =>
          work.write
            .insertInto('mail')
            .values({ ...values, subject: 's', body_text: 't', kind: 'k' })
            .execute(),
        ),
      ).rejects.toThrow(/nothing is sent/);
    await expect(db.keeper.query(`update mail set state = 'waiting' where to_contact = $1`, [id])).rejects.toThrow(
      /nothing is sent/,
    );
  });

  test('gets nothing as another child’s contact either, at another school either', async () => {
    const other = world.child('exampleton', 'KIN');
    await (await askerOf('exampleton', 'headteacher')).post(`/children/${other}/people/add`, {
      ...sampleton,
      name: 'Mr Sampleton again',
    });
    expect(await write((await rowOf('Mr Sampleton again')).id)).toEqual({ may: false, because: 'unsafe' });
  });

  test('is shown as such without number or reason, but to those who decide', async () => {
    for (const [post, seesReason] of [
      ['attendance-officer', false],
      ['designated-teacher', false],
      ['deputy-safeguarding-lead', true],
      ['headteacher', true],
    ] as const) {
      const text = await (await (await askerOf('exampleton', post)).get(people())).text();
      expect(text, post).toContain('Not to be contacted');
      expect(text.includes('He follows her home'), post).toBe(seesReason);
      expect(text.includes('01234 111222'), post).toBe(seesReason);
    }
  });

  test('is let go on by the head or the safeguarding lead alone, with a reason and confirmed just now', async () => {
    const { id } = await rowOf('Mr Sampleton');
    const lift = `${people()}/${id}/unsafe/lift`;
    for (const post of ['designated-teacher', 'deputy-safeguarding-lead', 'attendance-officer'] as const)
      expect((await (await askerOf('exampleton', post)).post(lift, { reason: 'all is well now' })).status, post).toBe(
        403,
      );
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    expect((await lead.post(lift, { reason: '' })).status).toBe(422);
    expect((await rowOf('Mr Sampleton')).unsafe).toBe(true);
    expect((await lead.post(lift, { reason: 'The court order has ended' })).status).toBe(303);
    expect((await rowOf('Mr Sampleton')).unsafe).toBe(false);
    expect(await write(id)).toMatchObject({ may: true });
    const { rows } = await db.keeper.query('select from contact_unsafe_reason');
    expect(rows).toEqual([]);
  });
});

describe('the contact rule', () => {
  test('is set by the safeguarding lead, read by whoever tells, and tells nobody who is unsafe', async () => {
    const father = (await rowOf('Mr Sampleton')).id;
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    const rule = `/children/${child}/contact-rule`;
    expect((await (await askerOf('exampleton', 'designated-teacher')).get(rule)).status).toBe(403);
    const officer = await askerOf('exampleton', 'attendance-officer');
    expect(await (await officer.get(people())).text()).toContain('Nobody has set a contact rule yet');
    const set = await lead.post(rule, {
      'tell-1': 'other',
      'tell-1-who': 'The duty desk',
      'tell-1-how': 'by phone',
      'tell-2': father,
      'tell-2-how': 'by letter',
      'never-1': 'other',
      'never-1-who': 'The grandmother',
      'never-1-how': 'Take a message',
    });
    expect(set.headers.get('location')).toBe(people());
    const before = await (await officer.get(people())).text();
    expect(before).toMatch(
      /The duty desk.*by phone.*Mr Sampleton.*by letter.*Do not tell.*The grandmother.*Take a message/s,
    );
    await officer.post(`${people()}/${father}/unsafe`, { reason: 'again' });
    const after = await (await officer.get(people())).text();
    expect(after).toMatch(/Do not tell Mr Sampleton/);
    expect(after).not.toContain('by letter');
    expect((await lead.post(rule, { 'tell-1': father, 'tell-1-how': 'x' })).status).toBe(422);
  });
});

describe('a hidden address', () => {
  const secret = '7 Refuge Row, Somewhere';
  let id: string;
  const address = () => `${people()}/${id}/address`;

  test('is hidden by whoever records it, and then read by nobody but the head and the safeguarding lead', async () => {
    id = await add({ name: 'Ms Hyde', role: 'parent', address: secret });
    const teacher = await askerOf('exampleton', 'designated-teacher');
    expect((await teacher.post(address(), { address: secret })).status).toBe(303);
    const stored = await db.keeper.query('select ciphertext from hidden_address where contact_id = $1', [id]);
    expect(stored.rows).toHaveLength(1);
    expect(Buffer.from(stored.rows[0].ciphertext).toString('latin1')).not.toContain('Refuge');
    expect((await teacher.post(address(), { address: 'another' })).status).toBe(403);
    for (const post of [
      'designated-teacher',
      'attendance-officer',
      'deputy-safeguarding-lead',
      'headteacher',
    ] as const) {
      const text = await (await (await askerOf('exampleton', post)).get(people())).text();
      expect(text, post).toContain('Address kept');
      expect(text, post).not.toContain('Refuge');
    }
    for (const [at, post] of [
      ['exampleton', 'designated-teacher'],
      ['exampleton', 'deputy-safeguarding-lead'],
      ['exampleton', 'senco'],
      ['northmere', 'virtual-school-head'],
      ['overmoor', 'headteacher'],
    ] as const) {
      const answer = await (await askerOf(at, post)).post(`${address()}/look`);
      expect([403, 404], post).toContain(answer.status);
      expect(await answer.text()).not.toContain('Refuge');
    }
  });

  test('is opened after confirming again, under a verb of its own, and the other of the two is told', async () => {
    await db.keeper.query(`delete from mail`);
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    const answer = await lead.post(`${address()}/look`);
    expect(await answer.text()).toContain(secret);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const events = await db.keeper.query(`select actor_person from audit_event where verb = 'address.revealed'`);
    expect(events.rows).toEqual([{ actor_person: world.person('exampleton', 'safeguarding-lead') }]);
    const told = await db.keeper.query('select to_address, body_text from mail');
    // the head with content; the chair, in place of the one who looked, that it happened
    expect(told.rows.map((row) => row.to_address).sort()).toEqual([
      'chair-of-governors@exampleton.example',
      'headteacher@exampleton.example',
    ]);
    for (const row of told.rows) expect(row.body_text).not.toMatch(/Refuge|Hyde|Robin/);
    // not confirmed lately: asked first
    const cookie = await app.cookieFor(world.person('exampleton', 'safeguarding-lead'), {
      organisationId: world.organisation.exampleton,
    });
    const stale = await fetch(`${app.url}${address()}/look`, {
      method: 'POST',
      headers: { cookie },
      redirect: 'manual',
    });
    expect(await stale.text()).not.toContain('Refuge');
  });

  test('moved to another row does not open there', async () => {
    const other = await add({ name: 'Ms Elsewhere', role: 'parent' });
    await (await askerOf('exampleton', 'headteacher')).post(`${people()}/${other}/address`, { address: 'nothing' });
    await db.keeper.query(
      `update hidden_address set ciphertext = (select ciphertext from hidden_address where contact_id = $1) where contact_id = $2`,
      [id, other],
    );
    const answer = await (await askerOf('exampleton', 'headteacher')).post(`${people()}/${other}/address/look`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('Refuge');
  });

  test('is shown again by the head, and stood in no audit all the while', async () => {
    const head = await askerOf('exampleton', 'headteacher');
    expect((await head.post(`${address()}/unhide`, { why: '' })).status).toBe(422);
    expect((await head.post(`${address()}/unhide`, { why: 'They moved' })).status).toBe(303);
    expect(await (await head.get(people())).text()).toContain(secret);
    const { rows } = await db.keeper.query(
      `select 1 from audit_value where before::text like '%Refuge%' or after::text like '%Refuge%'
       union all select 1 from audit_event where detail::text like '%Refuge%' or reason like '%Refuge%'`,
    );
    expect(rows).toEqual([]);
  });
});
