import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayInEngland } from '../src/calendar/index.ts';
import { assertOwnFolder } from '../src/commands/open-for.ts';
import { readPlanExport } from '../src/features/papers/plan-export.ts';
import { beginPlans } from '../src/features/plans/index.ts';
import { openHouse } from '../src/open-house.ts';
import { inTransaction } from '../src/platform/database/database.ts';
import { openDatabaseFolder, writeServerNote } from '../src/platform/postgres/index.ts';
import { projectRoot } from '../src/platform/root.ts';
import { personByEmail, postsHeldToday } from '../src/web/visitor.queries.ts';
import { visitorAway } from '../src/web/visitor.ts';

/** The command line as it is typed, on a data folder of its own with the real database in it. */
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-cli-'));
  env = { ...process.env, MAINSTAY_KEY_FILE: `${folder}.key` };
  expect(run('seed', '--children', '60', '--schools', '2').status).toBe(0);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.key`, { force: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(projectRoot, 'bin/mainstay'), [...args, '--data', folder], {
    encoding: 'utf8',
    env,
    timeout: 100_000,
  });
  return { status, stdout, stderr };
}
const json = (...args: string[]) => {
  const answer = run(...args, '--format', 'json');
  expect(answer.stderr.includes('    at '), answer.stderr).toBe(false);
  return { status: answer.status, value: JSON.parse(answer.stdout || 'null') };
};

describe('bin/mainstay', () => {
  test('lists schools and authorities as arrays', () => {
    expect(json('school', 'list').value).toHaveLength(2);
    expect(json('authority', 'list').value.map((each: { code: string }) => each.code)).toEqual(['992', '991']);
  });

  test('lists the cohort of a school on a day, by group, for those whose posts allow it', () => {
    const all = json('children', '--school', '999100').value;
    expect(all.length).toBe(30);
    const looked = json('children', '--school', '999100', '--group', 'CLA').value;
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.every((child: { groups: string[] }) => child.groups.includes('CLA'))).toBe(true);
    expect(json('children', '--school', '999100', '--on', '2001-01-01').value).toEqual([]);
    const teacher = json('children', '--school', '999100', '--as', 'designated-teacher@school-1.example').value;
    expect(teacher.length).toBeLessThan(all.length);
    expect(teacher.length).toBeGreaterThan(0);
    // a designated teacher elsewhere, and somebody who sees no child
    expect(json('children', '--school', '999100', '--as', 'designated-teacher@school-2.example').value).toEqual([]);
    expect(json('children', '--school', '999100', '--as', 'governor@school-1.example').value).toEqual([]);
  });

  test('takes the audit away, and checks it from the file alone', () => {
    const file = join(folder, 'audit.jsonl');
    expect(json('children', '--school', '999100').status).toBe(0);
    const taken = json('audit', 'export', file, '--organisation', '999100');
    expect(taken).toMatchObject({ status: 0, value: { organisation: expect.any(String) } });
    expect(run('audit', 'export', file, '--organisation', '999100')).toMatchObject({ status: 2 });
    expect(run('audit', 'export', `${file}.2`, '--organisation', '999')).toMatchObject({ status: 2 });
    const teacher = ['--as', 'designated-teacher@school-1.example'];
    expect(run('audit', 'export', `${file}.3`, '--organisation', '999100', ...teacher)).toMatchObject({ status: 1 });
    const found = json('audit', 'check', file);
    expect(found).toMatchObject({ status: 0, value: { whole: true, problem: null } });
    expect(found.value.lines + found.value.notSealed).toBeGreaterThan(0);
    const text = readFileSync(file, 'utf8');
    writeFileSync(`${file}.4`, text.replace(/"end":true.*/, ''));
    expect(json('audit', 'check', `${file}.4`)).toMatchObject({ status: 1, value: { whole: false } });
    expect(json('audit', 'check', file, '--with', file)).toMatchObject({ status: 0 });
    expect(run('audit', 'check', `${file}.none`)).toMatchObject({ status: 2 });
  });

  test('adds an authority and a school once', () => {
    expect(json('authority', 'add', 'Westmarch Council', '--code', '993').status).toBe(0);
    expect(run('authority', 'add', 'Another', '--code', '993')).toMatchObject({ status: 2 });
    expect(
      json('school', 'add', 'Sketchley Primary School', '--urn', '999777', '--kind', 'primary', '--authority', '993')
        .status,
    ).toBe(0);
    expect(json('school', 'list').value).toHaveLength(3);
  });

  test('adds a person, who sees nobody until they hold a post', () => {
    const address = ['--as', 'sampleton@sketch.example'];
    expect(
      json('person', 'add', 'Mr Sampleton', '--email', 'sampleton@sketch.example', '--school', '999100').status,
    ).toBe(0);
    expect(json('children', '--school', '999100', ...address).value).toEqual([]);
    const post = [
      'post',
      'set',
      'deputy-safeguarding-lead',
      '--person',
      'sampleton@sketch.example',
      '--school',
      '999100',
    ];
    expect(json(...post, '--from', '2026-01-05').status).toBe(0);
    expect(json('children', '--school', '999100', ...address).value).toHaveLength(30);
  });

  test('hands over a link to the server that runs on the folder, whatever its port', async () => {
    await writeServerNote(folder, 'http://127.0.0.1:3456');
    const added = [
      'person',
      'add',
      'Ms Linkworth',
      '--email',
      'linkworth@sketch.example',
      '--school',
      '999100',
      '--link',
    ];
    const { value } = json(...added);
    expect(value.link).toMatch(/^http:\/\/127\.0\.0\.1:3456\/.+/);
    // lost before it was used: asked for again there is another
    const again = json(...added).value;
    expect(again).toMatchObject({ isNew: false });
    expect(again.link).toMatch(/^http:\/\/127\.0\.0\.1:3456\/.+/);
    expect(again.link).not.toBe(value.link);
  });

  test('says of a file that cannot be read what happened and what to do, each once, and ends with 1', () => {
    const file = join(folder, 'census.xml');
    writeFileSync(file, '<?xml version="1.0"?><Message><Children><Child>');
    const bringIn = ['import', 'children-in-need', file, '--authority', '991'];
    const { status, value } = json(...bringIn);
    expect({ status, value }).toMatchObject({
      status: 1,
      value: { read: 0, created: 0, problems: [{ file: 'census.xml' }] },
    });
    expect(value.problems[0].problem).not.toContain('xport');
    expect(run(...bringIn).stdout.match(/xport it again/g)).toHaveLength(1);
  });

  test('says of a roll that others were kept as counts, and how many are no longer in it', () => {
    const file = join(folder, 'roll.csv');
    writeFileSync(file, 'Surname,Forename,DOB,In Care,In Care Start Date\nMuster,Cara,28/02/2018,N,\n');
    const { stdout } = run('import', 'list', file, '--school', '999100', '--dry-run');
    expect(stdout).toContain('1 rows read: 0 new, 0 changed, 0 the same, 0 left out.');
    expect(stdout).toContain('Other pupils kept as counts, their names dropped: 1.');
    expect(stdout).toContain('No longer in the file, and nothing changed for them here: 30.');
    expect(stdout).not.toContain('Muster');
  });

  test('reports nothing changed where a census only closes children who were never met', () => {
    const file = join(folder, 'adopted.xml');
    const child = (id: string, closed: string) => `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>
      <PersonBirthDate>2015-02-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers><CINdetails>
      <CINreferralDate>2026-01-10</CINreferralDate>${closed}<PrimaryNeedCode>N1</PrimaryNeedCode></CINdetails></Child>`;
    writeFileSync(
      file,
      `<?xml version="1.0"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>991</LEA></Source></Header><Children>
      ${child('971', '<CINclosureDate>2026-03-01</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>')}
      ${child('972', '')}</Children></Message>`,
    );
    const { value } = json('import', 'children-in-need', file, '--authority', '991', '--dry-run');
    expect(value).toMatchObject({ read: 2, created: 1, updated: 0, unchanged: 1, rejected: 0 });
  });

  test('lists what a first word can be followed by', () => {
    const alone = run('school');
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('school add');
    expect(alone.stderr).toContain('school list');
    expect(alone.stderr).not.toContain('authority add');
    expect(run('school', 'paint')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no command school paint'),
    });
    expect(run('school', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('school add') });
  });

  test('says what is due as an array, each with its promise, clause and source', () => {
    const { value } = json('due', '--school', '999100');
    expect(value.length).toBeGreaterThan(3);
    for (const row of value) {
      expect(Object.keys(row)).toEqual([
        'duty',
        'subject',
        'owner',
        'opens',
        'due',
        'state',
        'done',
        'commitment',
        'clause',
        'source',
      ]);
      // what people agreed stands in no rule
      if (row.duty.startsWith('agreed-action/')) {
        expect([row.commitment, row.clause, row.source]).toEqual([null, null, null]);
      } else expect(row.source.length).toBeGreaterThan(3);
    }
    expect(
      json('due', '--school', '999100', '--as', 'governor@school-1.example').value.every((row: { subject: string }) =>
        row.subject.includes('School'),
      ),
    ).toBe(true);
  });

  test.each([
    [['nothing']],
    [['children', '--nothing']],
    [['children', '--on', '2026-02-31']],
    [['children', '--school', '111111']],
    [['children', '--as', 'nobody@nowhere.example']],
    [['school', 'add', 'No number']],
    [['children', '--format', 'xml']],
  ])('says what is wrong with %j and ends with 2', (args) => {
    const answer = run(...args);
    expect(answer.status, answer.stderr).toBe(2);
    expect(answer.stderr).not.toContain('    at ');
    expect(answer.stdout).toBe('');
  });

  test('acts as somebody only in the terminal of the folder’s owner, and says so in the audit', async () => {
    expect(() => assertOwnFolder(folder)).not.toThrow();
    expect(() => assertOwnFolder(folder, (process.getuid?.() ?? 0) + 1)).toThrow(/belongs to another account/);
    run('children', '--school', '999100', '--as', 'designated-teacher@school-1.example');
    const database = await openDatabaseFolder(folder, { role: 'tool', env });
    const client = new pg.Client(database.keeperConfig as pg.ClientConfig);
    await client.connect();
    try {
      const { rows } = await client.query(
        `select distinct e.actor_kind, e.actor_name, p.email from audit_event e join person p on p.id = e.actor_person
         where e.verb = 'terminal.acted-as' and e.subject_id = p.id and p.email like 'designated-teacher@school-1%'`,
      );
      expect(rows).toEqual([
        {
          actor_kind: 'person',
          actor_name: `terminal:${userInfo().username}`,
          email: 'designated-teacher@school-1.example',
        },
      ]);
    } finally {
      await client.end();
      await database.close();
    }
  });

  test('writes a plan as data by the published schema, as whoever leads it and as nobody else', async () => {
    const email = 'designated-teacher@school-1.example';
    const children = json('children', '--school', '999100', '--as', email).value as { id: string }[];
    const { childId, planId } = await beginPlan(
      children.map(({ id }) => id),
      email,
    );
    const taken = run('plan', 'export', planId, '--as', email);
    expect(taken.status, taken.stderr).toBe(0);
    const read = readPlanExport(taken.stdout);
    expect(read).toMatchObject({ plan: { plan: { id: planId }, version: 1 } });
    expect(
      json('plan', 'export', `http://127.0.0.1:3000/children/${childId}/plans/${planId}`, '--as', email).value.plan.id,
    ).toBe(planId);
    for (const other of ['designated-teacher@school-2.example', 'governor@school-1.example']) {
      const refused = run('plan', 'export', planId, '--as', other);
      expect([refused.status, refused.stdout], other).toEqual([1, '']);
      expect(refused.stderr).toContain('There is no plan');
    }
    const head = run('plan', 'export', planId, '--as', 'teacher@school-1.example');
    expect([head.status, head.stdout]).toEqual([1, '']);
    expect([run('plan', 'export', planId).status, run('plan', 'export', 'robin', '--as', email).status]).toEqual([
      2, 2,
    ]);
    const { rows } = await asKeeper((client) =>
      client.query(
        `select verb, actor_name from audit_event where child_ids = array[$1::uuid] and detail ->> 'format' = 'json'
           or verb = 'child.look' and child_ids = array[$1::uuid] and detail ->> 'how' = 'a plan as data' order by id`,
        [childId],
      ),
    );
    const terminal = `terminal:${userInfo().username}`;
    expect(rows).toEqual(
      ['child.look', 'plan.printed', 'child.look', 'plan.printed'].map((verb) => ({ verb, actor_name: terminal })),
    );
  });

  test('goes from one folder to another by a backup, with nobody signed in there', () => {
    const file = join(folder, '..', `${folder.split('/').pop()}.backup`);
    const other = `${folder}-restored`;
    try {
      const backedUp = run('backup', file);
      expect(backedUp.status).toBe(0);
      // a line of what goes on, not a list of tables
      expect(backedUp.stderr.trim().split('\n').length).toBeLessThan(3);
      const restored = spawnSync(join(projectRoot, 'bin/mainstay'), ['restore', file, '--data', other], {
        encoding: 'utf8',
        env: { ...env, MAINSTAY_KEY_FILE: `${folder}.key` },
      });
      expect(restored.status, restored.stderr).toBe(0);
      const children = spawnSync(
        join(projectRoot, 'bin/mainstay'),
        ['children', '--school', '999100', '--format', 'json', '--data', other],
        { encoding: 'utf8', env },
      );
      expect(JSON.parse(children.stdout)).toHaveLength(30);
    } finally {
      rmSync(file, { force: true });
      rmSync(other, { recursive: true, force: true });
    }
  });
});

async function asKeeper<T>(action: (client: pg.Client) => Promise<T>): Promise<T> {
  const database = await openDatabaseFolder(folder, { role: 'tool', env });
  const client = new pg.Client(database.keeperConfig as pg.ClientConfig);
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
    await database.close();
  }
}

/** A plan of one of these children, begun as this person would on its page. */
async function beginPlan(childIds: readonly string[], email: string): Promise<{ childId: string; planId: string }> {
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const { house, close } = await openHouse({
    ...{ dataDir: folder, role: 'tool', publicUrl: 'http://127.0.0.1', demo: false, smtpUrl: null, env },
    ...{ mailFrom: 'test', idleMinutes: 20, longestHours: 10, log: silent, say: () => {} },
  });
  try {
    const now = house.clock();
    const operator = {
      ...{ personId: null, organisationId: null, name: 'test', operator: true, sessionId: null },
      ...{ today: dayInEngland(now), now },
    };
    const person = await inTransaction(house.database, operator, (work) => personByEmail(work.read, email));
    const personId = person?.id ?? '';
    return await inTransaction(house.database, { ...operator, operator: false, personId }, async (work) => {
      const [post] = await postsHeldToday(work.read, personId);
      const visitor = await visitorAway(work, personId, post?.organisationId ?? '');
      if (visitor === undefined) throw new Error('Holds no post.');
      const { begun } = await beginPlans(work, house, visitor, { childIds, term: null, on: operator.today });
      const [first] = begun;
      if (first === undefined) throw new Error('No plan was begun.');
      return first;
    });
  } finally {
    await close();
  }
}
