import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { type Owned, ownersOf, type Staffing } from './owners.ts';

const falls: Readonly<Record<string, string>> = {
  'designated-teacher': 'headteacher',
  'safeguarding-lead': 'headteacher',
  adviser: 'virtual-school-head',
  headteacher: 'chair-of-governors',
};
const at = (post: string, personId: string, organisationId = 'school') => ({ post, personId, organisationId });

function staffing(given: Partial<Staffing>): Staffing {
  return { holders: [], bars: [], relations: [], fallsTo: (post) => falls[post] ?? null, ...given };
}

const ofPost = (id: string, childId: string | null = 'robin', organisationId = 'school'): Owned => ({
  assignee: { kind: 'post', id },
  organisationId,
  childId,
});
const ofRelation = (id: string, organisationId = 'school'): Owned => ({
  assignee: { kind: 'relation', id },
  organisationId,
  childId: 'robin',
});
const people = (duty: Owned, given: Partial<Staffing>) =>
  ownersOf(duty, staffing(given)).map(({ personId, by }) => `${personId} ${by}`);

describe('a duty of a post', () => {
  const anna = at('designated-teacher', 'anna');
  const head = at('headteacher', 'hana');
  test.each<[string, Partial<Staffing>, string[]]>([
    ['is the holder’s', { holders: [anna, head] }, ['anna post']],
    [
      'is that of both who share the post',
      { holders: [anna, at('designated-teacher', 'ben')] },
      ['anna post', 'ben post'],
    ],
    ['falls to the head while the post is empty', { holders: [head, at('senco', 'sam')] }, ['hana falls-to']],
    [
      'is not that of the same post elsewhere',
      { holders: [at('designated-teacher', 'else', 'other'), head] },
      ['hana falls-to'],
    ],
    [
      'goes to the stand-in of a relative',
      { holders: [anna, head, at('senco', 'sam')], bars: [{ childId: 'robin', personId: 'anna', standInId: 'sam' }] },
      ['sam stand-in'],
    ],
    [
      'falls to the head where the stand-in has left',
      { holders: [anna, head], bars: [{ childId: 'robin', personId: 'anna', standInId: 'sam' }] },
      ['hana falls-to'],
    ],
    [
      'falls to the head where a relative has no stand-in',
      { holders: [anna, head], bars: [{ childId: 'robin', personId: 'anna', standInId: null }] },
      ['hana falls-to'],
    ],
    [
      'goes to the head’s stand-in where the head is the relative',
      { holders: [head, at('senco', 'sam')], bars: [{ childId: 'robin', personId: 'hana', standInId: 'sam' }] },
      ['sam stand-in'],
    ],
    [
      'is nobody’s rather than a relative’s',
      {
        holders: [anna, head],
        bars: ['anna', 'hana'].map((personId) => ({ childId: 'robin', personId, standInId: null })),
      },
      [],
    ],
    [
      'a relative of another child keeps it',
      { holders: [anna], bars: [{ childId: 'kit', personId: 'anna', standInId: 'sam' }] },
      ['anna post'],
    ],
    ['of a child never falls to a post that sees none', { holders: [at('chair-of-governors', 'cara')] }, []],
  ])('%s', (_, given, owners) => {
    expect(people(ofPost('designated-teacher'), given)).toEqual(owners);
  });

  test('of the school itself may fall to the chair', () => {
    expect(people(ofPost('headteacher', null), { holders: [at('chair-of-governors', 'cara')] })).toEqual([
      'cara falls-to',
    ]);
  });
});

describe('a duty of a relation', () => {
  const worker = { childId: 'robin', relation: 'social-worker-of', personId: 'wanda' };
  test.each<[string, Owned, Partial<Staffing>, string[]]>([
    [
      'is the social worker’s',
      ofRelation('social-worker-of', 'authority'),
      { relations: [worker] },
      ['wanda relation'],
    ],
    [
      'and that of the colleague who covers',
      ofRelation('social-worker-of', 'authority'),
      { relations: [worker, { ...worker, relation: 'cover-social-worker-of', personId: 'dora' }] },
      ['wanda relation', 'dora relation'],
    ],
    [
      'falls to the Virtual School head where nobody is named',
      ofRelation('social-worker-of', 'authority'),
      { relations: [{ ...worker, childId: 'kit' }], holders: [at('virtual-school-head', 'vera', 'authority')] },
      ['vera falls-to'],
    ],
    [
      'is nobody’s here where the authority is not',
      ofRelation('social-worker-of'),
      { holders: [at('headteacher', 'hana')] },
      [],
    ],
    [
      'is the key adult’s',
      ofRelation('key-adult'),
      { relations: [{ ...worker, relation: 'key-adult' }], holders: [at('teacher', 'wanda')] },
      ['wanda relation'],
    ],
    [
      'falls to the designated teacher where the key adult’s post at the school has ended',
      ofRelation('key-adult'),
      {
        relations: [{ ...worker, relation: 'key-adult' }],
        holders: [at('designated-teacher', 'anna'), at('teacher', 'wanda', 'other'), at('governor', 'wanda')],
      },
      ['anna falls-to'],
    ],
    [
      'and to the head where that post is empty, too',
      ofRelation('key-adult'),
      { relations: [{ ...worker, relation: 'key-adult' }], holders: [at('headteacher', 'hana')] },
      ['hana falls-to'],
    ],
    [
      'falls to the designated teacher without a key adult',
      ofRelation('key-adult'),
      { holders: [at('designated-teacher', 'anna')] },
      ['anna falls-to'],
    ],
  ])('%s', (_, duty, given, owners) => {
    expect(people(duty, given)).toEqual(owners);
  });
});

describe('a duty of one person', () => {
  const duty: Owned = { assignee: { kind: 'person', id: 'sam' }, organisationId: 'school', childId: null };
  test.each<[string, Partial<Staffing>, string[]]>([
    ['is theirs', { holders: [at('teacher', 'sam'), at('headteacher', 'hana')] }, ['sam person']],
    ['falls to the head when they have left', { holders: [at('headteacher', 'hana')] }, ['hana falls-to']],
  ])('%s', (_, given, owners) => {
    expect(people(duty, given)).toEqual(owners);
  });
});

test('no duty about a child is ever a relative’s, and nobody has it twice', () => {
  const person = fc.constantFrom('anna', 'ben', 'hana', 'sam');
  const given = fc.record({
    holders: fc.array(
      fc.record({
        post: fc.constantFrom('designated-teacher', 'headteacher'),
        personId: person,
        organisationId: fc.constant('school'),
      }),
    ),
    bars: fc.uniqueArray(fc.record({ childId: fc.constant('robin'), personId: person, standInId: fc.option(person) }), {
      selector: (bar) => bar.personId,
    }),
    relations: fc.array(
      fc.record({ childId: fc.constant('robin'), relation: fc.constant('key-adult'), personId: person }),
    ),
  });
  fc.assert(
    fc.property(given, fc.constantFrom(ofPost('designated-teacher'), ofRelation('key-adult')), (facts, duty) => {
      const owners = ownersOf(duty, staffing(facts)).map(({ personId }) => personId);
      expect(new Set(owners).size).toBe(owners.length);
      for (const owner of owners) expect(facts.bars.map((bar) => bar.personId)).not.toContain(owner);
    }),
  );
});
