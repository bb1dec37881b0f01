import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { wordsOfPdf, wordsOfWord } from '../../../test/read-papers.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { planOffers } from '../../plan-offers.ts';
import { addToMeeting } from '../meetings/invite.commands.ts';
import { saveAnswers } from '../plans/answers.commands.ts';
import {
  blankFormUrl,
  childsVersionUrl,
  copyPaperUrl,
  planJsonUrl,
  planPaperUrl,
  takeCopyUrl,
} from '../plans/index.ts';
import { setTarget } from '../targets/targets.commands.ts';
import { readPlanExport, writePlanExport } from './plan-export.ts';
import { planSchemaUrl } from './urls.ts';

let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let copyId: string;

const hostile = '#panic("no") <script>alert(1)</script> $x$';
/** A sentence nobody else would write, by section. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schools-view': { strengths: `Knows every map. ${hostile}` },
  'carers-view': { well: 'Sleeps better at the yellow house.' },
  'parents-view': { well: 'I am proud of the drum lessons.' },
  'my-views': { well: 'I like the lighthouse club.' },
  'social-workers-view': { fits: 'Time with family moves to Thursdays.' },
  'child-and-care': { 'time-with-family': 'Tired on Fridays after visits.' },
};
const target = 'Reads two pages aloud to a friend';
const carer = 'Petra Carerton';

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
  for (const [section, answers] of Object.entries(said)) {
    const own = ['social-workers-view', 'child-and-care'].includes(section);
    await plans.opened(
      own ? 'northmere' : 'exampleton',
      own ? 'social-worker' : 'designated-teacher',
      robin,
      planId,
      (work, plan) =>
        saveAnswers(
          ...([work, app.house, plan, partIn(plan, section)] as const),
          Object.entries(answers).map(([question, value]) => ({ question, value, base: 0 })),
          ['carers-view', 'parents-view', 'my-views'].includes(section) ? `Teller of ${section}` : null,
        ),
    );
  }
  await plans.opened('exampleton', 'designated-teacher', robin, planId, async (work, plan) => {
    await setTarget(work, app.house, plan, {
      ...{ kind: 'academic', need: 'Reads alone too much', baseline: 'One line', success: target },
      ...{ whoDoesWhat: 'Mr Sampleton listens', howOften: 'Every Tuesday', byWhen: '2026-12-18' },
    });
    await addToMeeting(work, plan, [
      { name: carer, asWhom: 'The carer', toldPlace: false, state: 'came', wanted: true },
    ]);
  });
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'hold', on: '2026-11-20' }, planOffers);
  copyId = (await db.keeper.query('select id from plan_copy where plan_id = $1', [planId])).rows[0]?.id;
});

const askers = new Map<string, ReturnType<typeof askerFor>>();
const ask = async (at: OrganisationKey, post: PostId, path: string) => {
  const person = world.person(at, post);
  const asker = askers.get(person) ?? askerFor(app, person, world.organisation[at]);
  askers.set(person, asker);
  return (await asker).get(path);
};
const wordsOf = async (answer: Response): Promise<string> => {
  expect(answer.status).toBe(200);
  const bytes = await answer.arrayBuffer();
  return answer.headers.get('content-type') === 'application/pdf' ? wordsOfPdf(bytes) : wordsOfWord(bytes);
};
const from = {
  plan: (format: 'pdf' | 'docx') => planPaperUrl(robin, planId, format),
  copy: (format: 'pdf' | 'docx') => copyPaperUrl(robin, copyId, format),
};

describe.each([
  ['plan', 'pdf'],
  ['plan', 'docx'],
  ['copy', 'pdf'],
  ['copy', 'docx'],
] as const)('a %s as %s', (of, format) => {
  const path = () => from[of](format);

  test('holds what its reader may see, whose words they are, and for whom and when it was made', async () => {
    const answer = await ask('exampleton', 'designated-teacher', path());
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const name = answer.headers.get('content-disposition') ?? '';
    expect(name).toMatch(new RegExp(`^attachment; filename="p[a-z0-9-]+\\.${format}"$`));
    expect(name.toLowerCase()).not.toMatch(/robin|testwood/);
    const words = await wordsOf(answer);
    for (const section of ['schools-view', 'carers-view', 'parents-view', 'my-views', 'social-workers-view']) {
      expect(words, section).toContain(Object.values(said[section] ?? {})[0]);
    }
    for (const part of [target, 'Mr Sampleton listens', carer, 'Teller of my-views, written down by', hostile]) {
      expect(words).toContain(part);
    }
    expect(words).toContain(
      'Copy made for designated-teacher of exampleton, Exampleton Primary School, on 24 November 2026',
    );
  });

  test('leaves out what the child said for the Virtual School, and what a social worker does not see', async () => {
    const adviser = await wordsOf(await ask('northmere', 'adviser', path()));
    expect(adviser).not.toContain('lighthouse');
    expect(adviser).toContain('Knows every map');
    const worker = await wordsOf(await ask('northmere', 'social-worker', path()));
    expect(worker).not.toContain('lighthouse');
    expect(worker).toContain('Thursdays');
  });

  test.each([
    ['parent', 'drum lessons', 'Teller of parents-view', ['yellow house', 'Teller of carers-view']],
    ['carer', 'yellow house', 'Teller of carers-view', ['drum lessons', 'Teller of parents-view']],
  ] as const)(
    'for a %s leaves out the other’s words, contacts, care and placement',
    async (reader, own, teller, other) => {
      const words = await wordsOf(await ask('exampleton', 'designated-teacher', `${path()}?for=${reader}`));
      for (const part of [own, teller, target, 'Knows every map']) expect(words).toContain(part);
      for (const part of [...other, carer, 'Thursdays', 'Fridays', 'lighthouse', 'Exampleton Primary', 'Placement']) {
        expect(words, part).not.toContain(part);
      }
      expect(words).toContain(`Copy made for a ${reader} by designated-teacher of exampleton`);
    },
  );

  test('for a family is made by whoever leads the plan, or the social worker, and by nobody else', async () => {
    expect((await ask('northmere', 'social-worker', `${path()}?for=parent`)).status).toBe(200);
    const refused = await ask('northmere', 'adviser', `${path()}?for=parent`);
    expect(refused.status).toBe(403);
    expect(await refused.text()).not.toContain('Testwood');
    expect((await ask('exampleton', 'designated-teacher', `${path()}?for=everybody`)).status).toBe(404);
  });

  test('is not there for another school, and refused to who works on no plan', async () => {
    expect((await ask('overmoor', 'designated-teacher', path())).status).toBe(404);
    for (const [at, post] of [
      ['exampleton', 'attendance-officer'],
      ['exampleton', 'governor'],
      ['exampleton', 'administrator'],
    ] as const) {
      const answer = await ask(at, post, path());
      expect([403, 404], post).toContain(answer.status);
      expect(await answer.text()).not.toContain('Testwood');
    }
  });
});

test('a copy taken is a look, and is written down with for whom it was', async () => {
  await (await ask('exampleton', 'designated-teacher', `${from.plan('pdf')}?for=parent`)).arrayBuffer();
  const { rows } = await db.keeper.query(
    `select verb, detail from audit_event where verb in ('child.look', 'plan.printed') and $1 = any (child_ids) order by id desc limit 2`,
    [robin],
  );
  expect(rows).toEqual([
    { verb: 'plan.printed', detail: { format: 'pdf', of: 'now', reader: 'parent' } },
    expect.objectContaining({ verb: 'child.look', detail: expect.objectContaining({ how: 'copy of a plan, pdf' }) }),
  ]);
});

describe('the child’s version', () => {
  test.each(['pdf', 'docx'] as const)(
    'as %s: their words, what was agreed, and nothing of anybody else',
    async (format) => {
      const words = await wordsOf(
        await ask('exampleton', 'designated-teacher', childsVersionUrl(robin, planId, format)),
      );
      for (const part of ['What you said', 'lighthouse club', 'What we agreed', target, 'Mr Sampleton listens']) {
        expect(words).toContain(part);
      }
      for (const part of [
        'yellow house',
        'drum lessons',
        'Thursdays',
        'Fridays',
        carer,
        'Knows every map',
        'Reads alone',
      ]) {
        expect(words, part).not.toContain(part);
      }
    },
  );

  test('is refused to who does not read what the child said', async () => {
    expect((await ask('northmere', 'adviser', childsVersionUrl(robin, planId, 'pdf'))).status).toBe(403);
    expect((await ask('overmoor', 'headteacher', childsVersionUrl(robin, planId, 'pdf'))).status).toBe(404);
  });
});

describe('a plan as data', () => {
  test('is read back as it was written, with every version and without what its reader may not see', async () => {
    const answer = await ask('exampleton', 'designated-teacher', planJsonUrl(robin, planId));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    const read = readPlanExport(text);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.plan).toEqual(JSON.parse(text));
    expect(readPlanExport(writePlanExport(read.plan))).toEqual(read);
    const school = read.plan.sections.find(({ id }) => id === 'schools-view');
    const strengths = school?.questions.find(({ id }) => id === 'strengths')?.versions[0];
    expect(strengths).toMatchObject({ value: said['schools-view']?.strengths, version: 1 });
    expect(read.plan.plan.state).toBe('held');
    expect(JSON.stringify(read.plan.sections.flatMap(({ records }) => records))).toContain(target);
  });

  test('is for whoever leads the plan, and its schema for everybody', async () => {
    expect((await ask('northmere', 'social-worker', planJsonUrl(robin, planId))).status).toBe(403);
    expect((await ask('overmoor', 'designated-teacher', planJsonUrl(robin, planId))).status).toBe(404);
    const schema = await fetch(app.url + planSchemaUrl);
    expect(await schema.json()).toMatchObject({ $id: 'mainstay-plan-1', type: 'object' });
  });
});

describe('a form on paper', () => {
  test.each(['pdf', 'docx'] as const)('as %s: every section and question, and nothing of any child', async (format) => {
    const words = await wordsOf(await ask('exampleton', 'teacher', blankFormUrl('england', 'pep-school-age', format)));
    for (const { title, lead, questions } of app.house.packs.england.planTemplate('pep-school-age')?.sections ?? []) {
      for (const part of [
        title,
        ...questions.map((each) => (lead === 'child' ? (each.say?.plain ?? each.ask) : each.ask)),
      ]) {
        expect(words, part).toContain(part.replace(/\s+/g, ' '));
      }
    }
    expect(words).not.toMatch(/Robin|Testwood/);
  });

  test('a section by itself, the child’s at the level that is chosen', async () => {
    const of = (query: string) =>
      ask('exampleton', 'teacher', `${blankFormUrl('england', 'pep-school-age', 'pdf')}?${query}`);
    const words = await wordsOf(await of('section=my-views&level=pictures'));
    expect(words).toContain('What do you like at school?');
    expect(words).not.toContain('The carer’s view');
    expect((await of('section=no-such-section')).status).toBe(404);
    expect((await ask('exampleton', 'teacher', blankFormUrl('england', 'nothing', 'pdf'))).status).toBe(404);
  });
});

test('the page offers each the copies they may take', async () => {
  const page = async (at: OrganisationKey, post: PostId) => (await ask(at, post, takeCopyUrl(robin, planId))).text();
  const teacher = await page('exampleton', 'designated-teacher');
  for (const offered of ['For yourself', 'For Robin', 'For a parent', 'For a carer'])
    expect(teacher).toContain(offered);
  const adviser = await page('northmere', 'adviser');
  expect(adviser).toContain('For yourself');
  for (const kept of ['For Robin', 'For a parent', 'JSON']) expect(adviser).not.toContain(kept);
});
