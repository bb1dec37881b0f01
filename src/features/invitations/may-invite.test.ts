import { describe, expect, test } from 'vitest';
import { aContact } from '../contacts/contact.factory.ts';
import { problemWithAgreed, typedCode } from './invitation-code.ts';
import { mayInvite, mayInviteNamed, mayMailCode } from './may-invite.ts';

const today = '2026-11-24';
const rule = (given: { contactId?: string; who?: string; how?: string; mustNot?: boolean }) => [
  { steps: [{ position: 1, contactId: null, who: null, how: 'By phone', mustNot: false, ...given }] },
];

describe('who may be invited by mail', () => {
  test.each([
    ['somebody recorded with an address', {}, [], { may: true, address: 'pretendham@home.example' }],
    ['somebody marked as unsafe', { unsafe: true }, [], { may: false, because: 'unsafe' }],
    ['somebody a rule forbids', {}, rule({ contactId: 'contact', mustNot: true }), { may: false, because: 'must-not' }],
    [
      'somebody a rule forbids by name',
      {},
      rule({ who: 'Pretendham', mustNot: true }),
      { may: false, because: 'must-not' },
    ],
    ['unsafe before all else', { unsafe: true, email: null }, [], { may: false, because: 'unsafe' }],
    ['somebody who left', { to: '2026-11-01' }, [], { may: false, because: 'not-now' }],
    ['somebody without an address', { email: null }, [], { may: false, because: 'no-address' }],
    ['somebody told of attendance alone', { mayBeTold: ['attendance'] }, [], { may: false, because: 'not-plans' }],
    ['somebody told of plans', { mayBeTold: ['plans'] }, [], { may: true, address: 'pretendham@home.example' }],
  ] as const)('%s', (_, given, rules, expected) => {
    expect(mayInvite(aContact(given as never), rules, today)).toEqual(expected);
  });

  test('nobody gets round it by being named by hand', () => {
    const unsafe = aContact({ unsafe: true });
    for (const named of [
      { name: 'Somebody Else', email: 'Pretendham@home.example' },
      { name: 'mrs  pretendham', email: 'new@mail.example' },
    ]) {
      expect(mayInviteNamed(named, [unsafe], [], today)).toEqual({ may: false, because: 'unsafe' });
    }
    const nurse = { name: 'Nurse Fictionby', email: 'nurse@health.example' };
    expect(mayInviteNamed(nurse, [unsafe], [], today)).toEqual({ may: true, address: 'nurse@health.example' });
    expect(mayInviteNamed(nurse, [], rule({ who: 'Nurse Fictionby', mustNot: true }), today).may).toBe(false);
  });
});

describe('whether the code may come by mail', () => {
  test.each([
    ['no rule names them', null, [], false],
    ['a rule says by phone', null, rule({ contactId: 'contact' }), false],
    ['a rule says by email', null, rule({ contactId: 'contact', how: 'By email, any time' }), true],
    ['beside their name it says phone', 'Phone first', rule({ contactId: 'contact', how: 'By email' }), false],
    [
      'beside their name it says never by mail',
      'Never by email',
      rule({ contactId: 'contact', how: 'By email' }),
      false,
    ],
    ['the rule is about somebody else', null, rule({ contactId: 'other', how: 'By email' }), false],
    ['the rule forbids them', null, rule({ contactId: 'contact', how: 'By email', mustNot: true }), false],
  ] as const)('%s', (_, route, rules, expected) => {
    expect(mayMailCode(aContact({ route }), rules)).toBe(expected);
  });
});

test('a code agreed beforehand is long enough, and nothing others know', () => {
  for (const bad of ['1234', '11111111', 'robin-2016', 'Pretendham1']) {
    expect(problemWithAgreed(bad, ['Robin', 'Testwood', 'Pretendham']), bad).not.toBeNull();
  }
  expect(problemWithAgreed('green kettle 41', ['Robin'])).toBeNull();
  expect(typedCode(' 482 913 ')).toBe('482913');
});
