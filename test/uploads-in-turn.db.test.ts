import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PostId } from '../src/access/index.ts';
import { yearFileUrl } from '../src/features/organisations/urls.ts';
import { readPepFileUrl } from '../src/features/peps/pep-urls.ts';
import { bringInTrainingUrl } from '../src/features/training/urls.ts';
import { printSetUpLink } from '../src/pages/set-up/set-up-link.commands.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { type Asker, askerFor, askerWith } from './every-route.ts';
import { type NarrowHouse, openNarrowHouse } from './narrow-house.ts';
import { makeWorld, type World } from './personas.ts';

/**
 * Every upload that is read in the sandbox while somebody waits for the page, beside those of policies
 * (read-in-turn.db.test.ts), with one connection for everybody and one turn: whatever holds either too long is noticed at once.
 */
let db: TestDatabase;
let house: NarrowHouse;
let world: World;

const waiting = (many: number) => expect.poll(() => house.turns.waiting, { timeout: 20_000 }).toBe(many);

const year = (name: string) => new File(['From,To,What\n01/09/2026,18/12/2026,Autumn term'], name);
const list = () => new File(['Name,Course,Date,Hours\nNobody Known,Attachment,5/10/2026,2'], 'training.csv');

describe('while a file is read, and others wait to be, every page answers:', () => {
  beforeAll(async () => {
    db = await newDatabase();
    world = await makeWorld(db);
    house = await openNarrowHouse(db, 1);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });
  const as = (post: PostId): Promise<Asker> =>
    askerFor(house.app, world.person('exampleton', post), world.organisation.exampleton);
  const kept = async () => (await db.keeper.query('select * from training_import')).rows.length;

  const uploads: readonly {
    readonly what: string;
    readonly by: PostId;
    readonly path: () => string;
    readonly files: () => Readonly<Record<string, File>>;
    readonly status: number;
  }[] = [
    {
      what: 'a PEP from its PDF',
      by: 'designated-teacher',
      path: () => readPepFileUrl(world.child('exampleton', 'CLA')),
      files: () => ({ document: new File(['%PDF-1.4 and then nothing of the kind'], 'plan.pdf') }),
      status: 422,
    },
    {
      what: 'a list of training',
      by: 'administrator',
      path: () => bringInTrainingUrl,
      files: () => ({ file: list() }),
      status: 303,
    },
    {
      what: 'the school’s year',
      by: 'administrator',
      path: () => yearFileUrl(2026),
      files: () => ({ file: year('year.csv') }),
      status: 200,
    },
  ];

  test.each(uploads)('$what', async ({ by, path, files, status }) => {
    const { under, end } = house.slowReading();
    const [asker, governor, head] = [await as(by), await as('link-governor'), await as('headteacher')];
    const sent = asker.send(path(), files());
    await waiting(1);
    // the one connection is free
    expect((await governor.get('/school')).status).toBe(200);
    // there is room for no more
    const full = await head.send(path(), files());
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await full.text()).toContain('Wait a minute, then try again.');
    end();
    await under;
    expect((await sent).status).toBe(status);
    expect([house.turns.reading, house.turns.waiting]).toEqual([0, 0]);
  });

  test('whoever is signed out while they wait has nothing written down for them', async () => {
    const before = await kept();
    expect(before, 'the list above was kept to be looked at').toBe(1);
    const { under, end } = house.slowReading();
    const sent = (await as('administrator')).send(bringInTrainingUrl, { file: list() });
    await waiting(1);
    await db.keeper.query('delete from session where person_id = $1', [world.person('exampleton', 'administrator')]);
    end();
    await under;
    const answer = await sent;
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('/sign-in');
    expect(await kept()).toBe(before);
  });

  test('whoever may not bring in training takes no turn', async () => {
    const { under, end } = house.slowReading();
    expect((await (await as('link-governor')).send(bringInTrainingUrl, { file: list() })).status).toBe(403);
    expect(house.turns.waiting).toBe(0);
    end();
    await under;
  });
});

describe('nor does setting up hold a connection', () => {
  afterEach(async () => {
    await house.close();
    await db.drop();
  });

  test('the school’s year, behind a set-up link', async () => {
    db = await newDatabase();
    house = await openNarrowHouse(db, 1);
    const lines: string[] = [];
    await printSetUpLink(house.app.house, (line) => lines.push(line));
    const path = /\/set-up\/[\w-]{43}/.exec(lines.join('\n'))?.[0] ?? '';
    const { under, end } = house.slowReading();
    const asker = await askerWith(house.app, '');
    const sent = asker.send(`${path}/year/file?year=2026`, { file: year('year.csv') });
    await waiting(1);
    expect((await asker.get(path)).status).toBe(200);
    end();
    await under;
    expect((await sent).status).toBe(200);
  });
});
