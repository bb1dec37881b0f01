import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { type Reader, ROLES, tellingWords } from '../../access/index.ts';
import { aContact } from './contact.factory.ts';
import { readContact } from './contact.form.ts';
import { mayWrite, nowAndBefore } from './contact.ts';
import { readRuleForm, ruleValues } from './contact-rule.form.ts';
import { readRule, unsafeBeside } from './contact-rule.ts';
import { whoTheyAre } from './contact-words.ts';
import { readTold, toldWords } from './may-be-told.ts';

const today = '2026-11-24';
const knowsWhy: Reader = { scopes: new Set(['care-group', 'need-groups']), groups: ['CLA'] };
const knowsNothing: Reader = { scopes: new Set(['people']), groups: ['CLA'] };

describe('whether anything may be sent', () => {
  test.each([
    [{}, { may: true, address: 'pretendham@home.example' }],
    [{ email: 'Pretendham@Home.Example' }, { may: true, address: 'pretendham@home.example' }],
    [{ unsafe: true }, { may: false, because: 'unsafe' }],
    [{ email: null }, { may: false, because: 'no-address' }],
    [{ to: today } as const, { may: false, because: 'not-now' }],
    [{ from: '2026-11-25' } as const, { may: false, because: 'not-now' }],
  ])('%j: %j', (given, answer) => expect(mayWrite(aContact(given), today)).toEqual(answer));

  test('never to somebody unsafe, whatever else is so', () => {
    const days = fc.constantFrom('2020-01-01', '2026-11-24', '2030-01-01');
    fc.assert(
      fc.property(days, fc.option(days), fc.option(fc.emailAddress()), (from, to, email) => {
        const contact = aContact({ unsafe: true, from: from as typeof today, to: to as typeof today | null, email });
        expect(mayWrite(contact, today)).toEqual({ may: false, because: 'unsafe' });
      }),
    );
  });
});

describe('who they are', () => {
  test.each(ROLES.map((role) => role.id))('%s: a post that may not know why reads nothing that tells', (role) => {
    const words = whoTheyAre({ role, organisationName: 'Northmere Virtual School' }, knowsNothing);
    const plain = ROLES.find((each) => each.id === role)?.tells === 'nothing';
    expect(tellingWords(words.replace('Northmere Virtual School', ''))).toEqual([]);
    if (!plain) expect(words).not.toContain('Virtual School');
  });

  test('in plain words with the place, for those who may know', () =>
    expect(whoTheyAre({ role: 'social-worker', organisationName: 'Northmere' }, knowsWhy)).toBe(
      'Social worker, Northmere',
    ));

  test('those who came first stand first, those who went stand apart', () => {
    const { now, before } = nowAndBefore(
      [
        aContact({ id: 'b', from: '2026-01-01' }),
        aContact({ id: 'a' }),
        aContact({ id: 'gone', to: today }),
        aContact({ id: 'coming', from: '2026-12-01' }),
      ],
      today,
    );
    expect([now.map(({ id }) => id), before.map(({ id }) => id)]).toEqual([['a', 'b', 'coming'], ['gone']]);
  });
});

describe('what they may be told', () => {
  test('everything leaves the rest unsaid; what nobody knows is left out', () => {
    expect(readTold(['attendance', 'everything', 'money'])).toEqual(['everything']);
    expect(toldWords(['progress', 'attendance'], { 'told-attendance': 'absence', 'told-progress': 'learning' })).toBe(
      'absence; learning',
    );
    expect(toldWords([], {})).toBeNull();
  });
});

describe('the contact rule', () => {
  const carer = aContact({ id: 'carer' });
  const father = aContact({ id: 'father', name: 'Mr Sampleton', role: 'parent', unsafe: true });
  const aunt = aContact({ id: 'aunt', name: 'Ms Demoford', role: 'relative', to: '2026-10-01' });
  const step = (position: number, contactId: string, mustNot = false) => ({
    position,
    contactId,
    who: null,
    how: 'phone',
    mustNot,
  });

  test('tells nobody who was marked unsafe after it was set', () => {
    const read = readRule(
      { steps: [step(2, 'father'), step(1, 'carer'), step(3, 'aunt')] },
      [carer, father, aunt],
      (c) => c.to === null,
    );
    expect(read.tell.map(({ contact, off }) => [contact?.id, off])).toEqual([
      ['carer', null],
      ['aunt', 'ended'],
    ]);
    expect(read.never.map(({ contact, off }) => [contact?.id, off])).toEqual([['father', 'unsafe']]);
  });

  test('names those who are unsafe though no rule does', () =>
    expect(unsafeBeside([{ steps: [step(1, 'carer')] }], [carer, father]).map(({ id }) => id)).toEqual(['father']));

  test('is read from the lines that are filled in, and drawn as it was', () => {
    const { steps, errors } = readRuleForm(
      {
        'tell-1': 'carer',
        'tell-1-how': 'by phone',
        'tell-3': 'other',
        'tell-3-who': 'The duty social worker',
        'tell-3-how': 'after 5 pm',
        'never-1': 'father',
      },
      [carer, father],
    );
    expect(errors).toEqual({});
    expect(steps.map(({ position, contactId, who, mustNot }) => [position, contactId, who, mustNot])).toEqual([
      [1, 'carer', null, false],
      [2, null, 'The duty social worker', false],
      [3, 'father', null, true],
    ]);
    expect(readRuleForm(ruleValues(steps), [carer, father]).steps).toEqual(steps);
  });

  test.each([
    [{}, 'tell-1'],
    [{ 'tell-1': 'father', 'tell-1-how': 'phone' }, 'tell-1'],
    [{ 'tell-1': 'other', 'tell-1-how': 'phone' }, 'tell-1'],
    [{ 'tell-1': 'carer', 'tell-2': 'carer' }, 'tell-2'],
    [{ 'tell-1': 'bare' }, 'tell-1-how'],
    [{ 'never-1': 'father' }, 'tell-1'],
  ])('%j is not one: %s', (values, field) => {
    const bare = aContact({ id: 'bare', route: null });
    expect(Object.keys(readRuleForm(values, [carer, father, bare]).errors)).toEqual([field]);
  });
});

describe('the form of a person', () => {
  const asked = { address: true, fixed: null };
  const good = { name: ' Mrs  Pretendham ', role: 'foster-carer', phone: '01234 567890 x12', email: 'A@B.example' };
  test('is read tidily', () =>
    expect(readContact(good, today, asked).value).toMatchObject({
      name: 'Mrs Pretendham',
      email: 'a@b.example',
      from: today,
      to: null,
      parentalResponsibility: null,
      address: null,
    }));

  test.each([
    [{ ...good, name: '' }, 'name'],
    [{ ...good, role: 'friend' }, 'role'],
    [{ ...good, phone: 'ask the office' }, 'phone'],
    [{ ...good, email: 'nowhere' }, 'email'],
    [{ ...good, 'from-day': '31', 'from-month': '2', 'from-year': '2026' }, 'from'],
    [{ ...good, 'to-day': '1', 'to-month': '1', 'to-year': '2020' }, 'to'],
  ])('%j is put right at %s', (values, field) => {
    const { value, errors } = readContact(values, today, asked);
    expect([value, Object.keys(errors)]).toEqual([null, [field]]);
  });

  test('leaves a role alone that this person reads in neutral words, and a hidden address unasked', () => {
    const fixed = { role: 'kinship-carer', organisationName: 'Northmere' };
    const { value } = readContact({ ...good, role: 'parent', organisation: 'Elsewhere', address: 'x' }, today, {
      address: false,
      fixed,
    });
    expect(value).toMatchObject(fixed);
    expect(value).not.toHaveProperty('address');
  });
});
