import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { wordsOfPdf } from '../../../test/read-papers.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { makeBackup, restoreBackup } from '../../platform/backup/index.ts';
import { openKeys } from '../../platform/crypto/index.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { openFiles } from '../../platform/files/index.ts';
import { projectRoot } from '../../platform/root.ts';
import { answersOf } from './answers.queries.ts';
import { copiesOfChild } from './copies.queries.ts';
import { sectionOf } from './plan.ts';
import { addFile } from './plan-files.commands.ts';
import { MOST_FILES } from './plan-files.ts';
import {
  copyFileUrl,
  copyPaperUrl,
  copyUrl,
  partFilesUrl,
  partUrl,
  planFileUrl,
  planJsonUrl,
  planPaperUrl,
} from './plan-urls.ts';

/** Files as answers: what is taken, who opens one, and everywhere an answer goes. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
const pdf = Buffer.from('%PDF-1.7 A poem about the sea');

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)')`,
    [robin, world.organisation.northmere, world.person('northmere', 'social-worker')],
  );
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});

const add = (
  section: string,
  question: string,
  bytes: Buffer,
  name = 'poem.pdf',
  at: OrganisationKey = 'exampleton',
  post: PostId = 'designated-teacher',
) =>
  plans.opened(at, post, robin, planId, (work, opened) => {
    const asked = sectionOf(opened.plan.form, section)?.questions.find(({ id }) => id === question);
    if (asked === undefined) throw new Error(`${section} does not ask ${question}.`);
    const told = section === 'carers-view' ? 'Petra Carerton, by mail' : null;
    return addFile(work, app.house, opened, partIn(opened, section), asked, { name, bytes }, told);
  });
const partOf = (section: string) =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, async (_, opened) => partIn(opened, section).id);
const filesIn = async (question: string): Promise<{ id: string; name: string; taken_away_at: Date | null }[]> =>
  (await db.keeper.query('select * from answer_file where question = $1 order by added_at, id', [question])).rows;
const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const zipped = (...names: string[]) =>
  Buffer.concat(names.map((name) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from(name)])));

describe('what is taken', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'This file is empty'],
    ['a program that is called a picture', Buffer.from('MZ\x90\x00'), 'This kind of file cannot be added'],
    ['a page with a script', Buffer.from('<html><script>alert(1)</script>'), 'This kind of file cannot be added'],
    ['a list in text', Buffer.from('=cmd,1'), 'This kind of file cannot be added'],
    ['a document with macros', zipped('word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 200, 1]), 'This picture is broken'],
    ['one that is too large', Buffer.alloc(20_000_001, '%PDF-'), 'larger than 20 MB'],
  ])('not %s', async (_name, bytes, words) => {
    expect(await add('schools-view', 'work', bytes)).toContain(words);
    expect(await filesIn('work')).toEqual([]);
  });

  test('a PDF, named in a version of the answer by whoever added it', async () => {
    expect(await add('schools-view', 'work', pdf, 'A poem.exe')).toBeNull();
    const [file] = await filesIn('work');
    expect(file).toMatchObject({ name: 'A poem.exe.pdf', media_type: 'application/pdf', taken_away_at: null });
    const { rows } = await db.keeper.query(`select version, value, author_id from answer where question = 'work'`);
    const named = { file: file?.id, name: 'A poem.exe.pdf', kind: 'pdf', size: pdf.length };
    expect(rows).toEqual([{ version: 1, value: [named], author_id: world.person('exampleton', 'designated-teacher') }]);
    const part = await db.keeper.query(`select state from plan_part where plan_id = $1 and section = 'schools-view'`, [
      planId,
    ]);
    expect(part.rows[0].state).toBe('in-progress');
  });

  test('two at one moment: both stay, and nothing is to be chosen', async () => {
    const both = await Promise.all([
      add('schools-view', 'work', pdf, 'one.pdf'),
      add('schools-view', 'work', pdf, 'two.pdf', 'exampleton', 'headteacher'),
    ]);
    expect(both).toEqual([null, null]);
    const rows = await plans.opened('exampleton', 'headteacher', robin, planId, (work) => answersOf(work.read, planId));
    const last = rows.filter(({ question }) => question === 'work').at(-1)?.value;
    expect(last).toHaveLength(3);
  });

  test('no more than ten, and no part of somebody else', async () => {
    for (let at = 3; at < MOST_FILES; at += 1) expect(await add('schools-view', 'work', pdf, `${at}.pdf`)).toBeNull();
    expect(await add('schools-view', 'work', pdf)).toContain('There are 10 files here already');
    await expect(add('schools-view', 'work', pdf, 'x.pdf', 'northmere', 'social-worker')).rejects.toThrow();
    await expect(add('schools-view', 'work', pdf, 'x.pdf', 'northmere', 'adviser')).rejects.toThrow();
  });
});

test('50 MB are refused before any of it is read, in words on their own page, and to nobody else', async () => {
  const url = app.url + partFilesUrl(robin, planId, await partOf('schools-view'), 'work');
  for (const [at, post, status, words] of [
    ['exampleton', 'designated-teacher', 422, 'Each file can be up to 20 MB'],
    ['northmere', 'adviser', 403, 'This is not yours to open'],
    ['overmoor', 'designated-teacher', 404, 'There is nothing here that you can open'],
  ] as const) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...{ cookie: await app.cookieFor(world.person(at, post)), 'sec-fetch-site': 'same-origin' },
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: new Uint8Array(50_000_000),
    });
    const said = await answer.text();
    expect([post, answer.status]).toEqual([post, status]);
    expect(said).toContain(words);
    expect([post, said.includes('A piece of the child’s work')]).toEqual([post, status === 422]);
  }
  expect(await filesIn('work')).toHaveLength(MOST_FILES);
});

describe('who opens one', () => {
  test.each<[OrganisationKey, PostId, readonly number[]]>([
    ['exampleton', 'headteacher', [200]],
    ['northmere', 'adviser', [200]],
    ['northmere', 'social-worker', [200]],
    ['exampleton', 'teacher', [404, 403]],
    ['exampleton', 'governor', [404, 403]],
    ['overmoor', 'designated-teacher', [404]],
    ['eastholt', 'adviser', [404]],
  ])('%s %s: %j', async (at, post, statuses) => {
    const file = (await filesIn('work')).find(({ name }) => name === 'A poem.exe.pdf');
    const answer = await (await asker(at, post)).get(planFileUrl(robin, planId, file?.id ?? ''));
    expect(statuses).toContain(answer.status);
    const text = await answer.text();
    if (answer.status !== 200) return expect(text).not.toMatch(/Testwood|poem/);
    expect(text).toBe(pdf.toString());
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="A poem\.exe\.pdf"/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('each opening is written down, beside the look', async () => {
    const before = (await db.keeper.query('select max(id) as last from audit_event')).rows[0].last;
    const [file] = await filesIn('work');
    await (await asker('northmere', 'adviser')).get(planFileUrl(robin, planId, file?.id ?? ''));
    const { rows } = await db.keeper.query(
      'select verb, subject_id from audit_event where id > $1 and child_ids = array[$2::uuid] order by id',
      [before, robin],
    );
    expect(rows.map(({ verb }) => verb)).toEqual(['child.look', 'plan.file-opened']);
    expect(rows[1].subject_id).toBe(file?.id);
  });

  test('nobody adds or takes away who does not write the part', async () => {
    const url = partFilesUrl(robin, planId, await partOf('schools-view'), 'work');
    const [file] = await filesIn('work');
    for (const [at, post] of [
      ['northmere', 'adviser'],
      ['northmere', 'social-worker'],
      ['overmoor', 'designated-teacher'],
    ] as const) {
      const who = await asker(at, post);
      expect([403, 404], post).toContain((await who.get(url)).status);
      expect([403, 404], post).toContain((await who.post(url)).status);
      expect([403, 404], post).toContain((await who.post(`${url}/take-away`, { file: file?.id ?? '' })).status);
    }
    expect((await filesIn('work')).every(({ taken_away_at }) => taken_away_at === null)).toBe(true);
  });
});

describe('wherever an answer goes', () => {
  test('papers name it, a carer’s copy has the carer’s and a parent’s does not', async () => {
    expect(await add('carers-view', 'from-home', pdf, 'swimming-badge.pdf')).toBeNull();
    const teacher = await asker('exampleton', 'designated-teacher');
    const words = async (query: string) => {
      const answer = await teacher.get(`${planPaperUrl(robin, planId, 'pdf')}${query}`);
      expect(answer.status).toBe(200);
      return wordsOfPdf(await answer.arrayBuffer());
    };
    expect(await words('')).toContain('swimming-badge.pdf (PDF, 1 KB)');
    expect(await words('?for=carer')).toContain('swimming-badge.pdf');
    const parents = await words('?for=parent');
    expect(parents).not.toContain('swimming-badge');
    expect(parents).toContain('A poem.exe.pdf');
  });

  test('as data it has its name, kind and size', async () => {
    const answer = await (await asker('exampleton', 'designated-teacher')).get(planJsonUrl(robin, planId));
    const read = await answer.json();
    const asked = read.sections
      .find(({ id }: { id: string }) => id === 'carers-view')
      .questions.find(({ id }: { id: string }) => id === 'from-home');
    expect(asked.kind).toBe('file');
    expect(asked.versions[0].value).toEqual([
      { file: expect.any(String), name: 'swimming-badge.pdf', kind: 'pdf', size: pdf.length },
    ]);
  });

  test('a kept copy names it, and whoever reads the copy opens it', async () => {
    await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'hold', on: '2026-11-20' });
    const [copy] = await plans.as('northmere', 'adviser', (work) => copiesOfChild(work.read, robin));
    const adviser = await asker('northmere', 'adviser');
    const page = await (await adviser.get(`/children/${robin}/plan-copies/${copy?.id}`)).text();
    const [file] = await filesIn('from-home');
    const there = copyFileUrl(robin, copy?.id ?? '', file?.id ?? '');
    expect(page).toContain(there);
    expect(page).not.toContain('kind: pdf');
    expect((await adviser.get(there)).status).toBe(200);
    expect((await (await asker('overmoor', 'designated-teacher')).get(there)).status).toBe(404);
    const other = await filesIn('work');
    expect((await adviser.get(copyFileUrl(robin, copy?.id ?? '', robin))).status).toBe(404);
    expect(other.length).toBe(MOST_FILES);
  });

  test('what a child keeps from somebody: not on their page, nor by its address; in no copy and on no paper of anybody', async () => {
    const [file] = await filesIn('from-home');
    const [copy] = await plans.as('northmere', 'adviser', (work) => copiesOfChild(work.read, robin));
    const part = await partOf('carers-view');
    const paper = planPaperUrl(robin, planId, 'pdf');
    const seen = async (post: PostId, path: string) => {
      const answer = await (await asker('exampleton', post)).get(path);
      const said = path === paper ? await wordsOfPdf(await answer.arrayBuffer()) : await answer.text();
      return { status: answer.status, names: said.includes('swimming-badge') };
    };
    const inPage = [partUrl(robin, planId, part), planFileUrl(robin, planId, file?.id ?? '')] as const;
    const inCopy = [copyUrl(robin, copy?.id ?? ''), copyFileUrl(robin, copy?.id ?? '', file?.id ?? '')] as const;
    const all = [...inPage, ...inCopy, paper, planJsonUrl(robin, planId)];
    for (const path of [inPage[0], inCopy[0], paper, planJsonUrl(robin, planId)])
      expect(await seen('headteacher', path)).toEqual({ status: 200, names: true });
    const client = await db.keeper.connect();
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `insert into voice_kept_from (plan_id, part_id, child_id, controller_id, organisation_id, question, person_id, invitation_id, chosen_at)
       select plan_id, part_id, child_id, controller_id, controller_id, question, $2, $1, now() from answer_file where id = $1`,
      [file?.id, world.person('exampleton', 'headteacher')],
    );
    await client.query(`set session_replication_role = origin`);
    client.release();
    for (const path of all) expect([path, (await seen('headteacher', path)).names]).toEqual([path, false]);
    for (const path of [inPage[1], inCopy[1]]) expect((await seen('headteacher', path)).status).toBe(404);
    // whoever it is not kept from reads it in the part, and in nothing that leaves it
    expect(await seen('designated-teacher', inPage[0])).toEqual({ status: 200, names: true });
    expect((await seen('designated-teacher', inPage[1])).status).toBe(200);
    for (const path of all.slice(2))
      expect([path, (await seen('designated-teacher', path)).names]).toEqual([path, false]);
    expect((await seen('designated-teacher', inCopy[1])).status).toBe(404);
    await db.keeper.query('delete from voice_kept_from');
  });

  test('a backup brings it back in another place, byte for byte, named as it was', async () => {
    const home = mkdtempSync(join(tmpdir(), 'mainstay-files-'));
    const into = `test_files_${process.pid}`;
    const keeper = inject('postgres').keeper;
    await db.keeper.query(`create database ${into} owner mainstay_owner template template0`);
    const there = new pg.Client({ ...keeper, database: into });
    try {
      const file = join(home, 'all.backup');
      const passphrase = 'four words that rhyme';
      const from = { database: { ...keeper, database: db.name }, dataDir: app.house.dataDir, keys: app.house.keys };
      await makeBackup({ ...from, file, passphrase });
      const dataDir = join(home, 'data');
      const env = { XDG_CONFIG_HOME: join(home, 'config') };
      const { keys } = await openKeys({ dataDir, env });
      const migrations = readMigrations(join(projectRoot, 'db', 'migrations'));
      const owner = { ...inject('postgres').owner, database: into };
      await restoreBackup({ ...{ dataDir, env, keys, file }, passphrase, owner, migrations });
      await there.connect();
      const rows = 'select * from answer_file order by id';
      const back = await there.query(rows);
      expect(back.rows).toEqual((await db.keeper.query(rows)).rows);
      const files = await openFiles(dataDir, (await openKeys({ dataDir, env })).keys);
      for (const { controller_id, keyed_hash } of back.rows)
        expect((await files.readWhole(controller_id, keyed_hash)).equals(pdf)).toBe(true);
    } finally {
      await there.end();
      await db.keeper.query(`drop database if exists ${into} with (force)`);
      rmSync(home, { recursive: true, force: true });
    }
  });

  test('taken away it is opened by nobody, its bytes are named by nothing, and the copy says that it was there', async () => {
    const teacher = await asker('exampleton', 'designated-teacher');
    const part = await partOf('carers-view');
    const [file] = await filesIn('from-home');
    const took = await teacher.post(`${partFilesUrl(robin, planId, part, 'from-home')}/take-away`, {
      file: file?.id ?? '',
    });
    expect(took.status).toBe(303);
    const gone = await teacher.get(planFileUrl(robin, planId, file?.id ?? ''));
    expect(gone.status).toBe(410);
    const said = await gone.text();
    expect(said).toContain('This file was taken away');
    expect(said).toContain('24 November 2026, Designated teacher');
    const words = 'A file that was taken away (Tuesday 24 November 2026, Designated teacher)';
    const inPart = await (await teacher.get(partUrl(robin, planId, part))).text();
    expect(inPart).toContain('What stood before (1)');
    // said everywhere in the same words, by no name: the part’s history, the kept copy, its paper, the plan as data
    const [kept] = await plans.as('northmere', 'adviser', (work) => copiesOfChild(work.read, robin));
    const inCopy = await (await teacher.get(copyUrl(robin, kept?.id ?? ''))).text();
    const paper = await (await teacher.get(copyPaperUrl(robin, kept?.id ?? '', 'pdf'))).arrayBuffer();
    for (const each of [inPart, inCopy, await wordsOfPdf(paper)]) {
      expect(each).toContain(words);
      expect(each).not.toContain('swimming-badge');
    }
    const data = await (await teacher.get(planJsonUrl(robin, planId))).text();
    expect(data).toContain('"by": "Designated teacher"');
    expect(data).not.toContain('swimming-badge');
    // the same bytes stand to the other question: they go with the last that names them
    await db.keeper.query(`update answer_file set taken_away_at = now() where question = 'work'`);
    const { rows } = await db.keeper.query('select distinct keyed_hash from answer_file');
    const still = await db.keeper.query('select * from app.named_files($1)', [rows.map((row) => row.keyed_hash)]);
    expect(still.rows).toEqual([]);
    expect((await teacher.get(copyFileUrl(robin, kept?.id ?? '', file?.id ?? ''))).status).toBe(410);
  });
});
