import { describe, expect, test } from 'vitest';
import { ALWAYS, makeChild, makePerson, TODAY } from './access.factory.ts';
import { GROUPS, type Group } from './facts.ts';
import { namedContact, planWord, ROLES, roleWord, tellingWords } from './neutral-words.ts';
import { scopesOf } from './reach.ts';
import type { Scope } from './scopes.ts';
import { TELL } from './tell.ts';

const reader = (groups: readonly Group[], ...scopes: readonly Scope[]) => ({ groups, scopes: new Set(scopes) });

test('a post that may not know why is told whom to speak to, not why', () => {
  const adviser = { name: 'Ms Okafor', role: 'virtual-school' };
  expect(namedContact(adviser, reader(['CLA'], 'people'))).toBe('Ms Okafor (adviser)');
  expect(namedContact(adviser, reader(['CLA'], 'people', 'care-group'))).toBe('Ms Okafor (Virtual School)');
});

describe('each role, to a reader who sees', () => {
  test.each([
    // role, nothing of why, that the child is in care, the other groups
    ['parent', 'parent', 'parent', 'parent'],
    ['relative', 'relative', 'relative', 'relative'],
    ['adoptive-parent', 'parent', 'adoptive parent', 'parent'],
    ['special-guardian', 'adult at home', 'special guardian', 'adult at home'],
    ['foster-carer', 'adult at home', 'foster carer', 'adult at home'],
    ['residential-worker', 'adult at home', 'residential worker', 'adult at home'],
    ['kinship-carer', 'adult at home', 'adult at home', 'kinship carer'],
    ['social-worker', 'named contact', 'social worker', 'named contact'],
    ['family-support-worker', 'named contact', 'named contact', 'family support worker'],
    ['reviewing-officer', 'named contact', 'independent reviewing officer', 'named contact'],
    ['personal-adviser', 'adviser', 'leaving care personal adviser', 'adviser'],
    ['virtual-school', 'adviser', 'Virtual School', 'adviser'],
    ['health', 'health professional', 'health professional', 'health professional'],
    ['provider', 'alternative provider', 'alternative provider', 'alternative provider'],
    ['interpreter', 'interpreter', 'interpreter', 'interpreter'],
    ['other', 'professional', 'professional', 'professional'],
    ['something new', 'named contact', 'named contact', 'named contact'],
  ])('%s', (role, nothing, care, need) => {
    expect(roleWord(role, reader(['CLA']))).toBe(nothing);
    expect(roleWord(role, reader(['CLA'], 'care-group'))).toBe(care);
    expect(roleWord(role, reader(['CLA'], 'need-groups'))).toBe(need);
  });
});

test('a social worker is named as one only to who may know of what the child has one for', () => {
  expect(roleWord('social-worker', reader(['CPLA', 'CIN'], 'care-group'))).toBe('named contact');
  expect(roleWord('social-worker', reader(['CPLA', 'CIN'], 'need-groups'))).toBe('social worker');
});

test('a PEP is a plan to who may not know that the child is looked after, and for every other child', () => {
  expect(planWord(reader(['CLA'], 'care-group'))).toBe('PEP');
  expect(planWord(reader(['CLA']))).toBe('plan');
  expect(planWord(reader(['CPLA'], 'care-group'))).toBe('plan');
});

test('no word given to an attendance officer or a teacher tells why', () => {
  const child = makeChild({
    controllers: ['school-1'],
    groups: GROUPS,
    onRollAt: ['school-1'],
    relations: [{ personId: 'person-1', relation: 'teacher-of', during: ALWAYS }],
  });
  for (const post of ['attendance-officer', 'teacher', 'school-office'] as const) {
    const scopes = scopesOf(makePerson(post), child, TODAY);
    for (const { id } of ROLES) {
      const said = `Tell ${namedContact({ name: 'Ms Okafor', role: id }, { scopes, groups: child.groups })}`;
      expect([said, tellingWords(said)]).toEqual([said, []]);
    }
  }
});

test('telling words are found in what people write, and not inside other words', () => {
  expect(tellingWords('First PEP for a looked-after child: tell the Virtual School and the social worker')).toEqual([
    ...['PEP', 'looked-after', 'Virtual School', 'social worker'],
  ]);
  expect(tellingWords('on a CP plan, in care, fostered, adopted, PP+ asked for')).toEqual([
    'CP',
    'in care',
    'fostered',
    'adopted',
    'PP+',
  ]);
  expect(tellingWords('Take care with the cinema trip, Kinsley; scope the black pepper recipe')).toEqual([]);
  expect(tellingWords('Say what was agreed with Ms Okafor (adviser) about the plan')).toEqual([]);
});

test('what a refusal says tells nothing', () => {
  for (const words of Object.values(TELL)) expect([words, tellingWords(words)]).toEqual([words, []]);
});
