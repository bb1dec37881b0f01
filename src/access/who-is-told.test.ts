import { describe, expect, test } from 'vitest';
import { tellingWords } from './neutral-words.ts';
import { ALERTS, type Holder, whoIsTold } from './who-is-told.ts';

const head: Holder = { personId: 'head', post: 'headteacher' };
const lead: Holder = { personId: 'lead', post: 'safeguarding-lead' };
const both: Holder = { personId: 'head', post: 'safeguarding-lead' };
const chair: Holder = { personId: 'chair', post: 'chair-of-governors' };
const trust: Holder = { personId: 'trust', post: 'trust-lead' };
const virtual: Holder = { personId: 'virtual', post: 'virtual-school-head' };
const teacher: Holder = { personId: 'teacher', post: 'designated-teacher' };

const told = (
  causedBy: readonly string[],
  here: readonly Holder[],
  above: readonly Holder[] = [],
  barred: readonly string[] = [],
) =>
  whoIsTold({ alert: 'glass-broken', at: 'school', causedBy, barred }, { here, above }).map(
    ({ personId, withContent }) => `${personId}${withContent ? '' : ' without content'}`,
  );

describe('at a school', () => {
  test.each([
    ['the head and the safeguarding lead', ['teacher'], [head, lead, chair, teacher], [trust], ['head', 'lead']],
    ['once, who holds both posts', ['teacher'], [head, both, chair], [trust], ['head']],
    [
      'the other one, and the chair without content, when the head did it',
      ['head'],
      [head, lead, chair],
      [trust],
      ['lead', 'chair without content'],
    ],
    [
      'the other one, and the chair without content, when the lead did it',
      ['lead'],
      [head, lead, chair],
      [trust],
      ['head', 'chair without content'],
    ],
    [
      'the chair alone when one person is both and did it',
      ['head'],
      [head, both, chair],
      [trust],
      ['chair without content'],
    ],
    ['the trust where there is no chair', ['head'], [head, both], [trust, virtual], ['trust without content']],
    ['the Virtual School head where there is neither', ['head'], [head, both], [virtual], ['virtual without content']],
    ['the trust when the chair did it too', ['head', 'chair'], [head, both, chair], [trust], ['trust without content']],
    [
      'both chairs while one hands over to the other',
      ['head'],
      [head, both, chair, { ...chair, personId: 'next' }],
      [],
      ['chair without content', 'next without content'],
    ],
    ['the one post that is filled', ['teacher'], [head, chair], [], ['head']],
    ['the chair when neither post is filled', ['teacher'], [teacher, chair], [], ['chair without content']],
    ['nobody when nobody is left', ['head'], [head, both], [], []],
  ] as const)('told are %s', (_who, causedBy, here, above, expected) => {
    expect(told(causedBy, here, above)).toEqual(expected);
  });

  test('a relative of the child is never told of it', () => {
    expect(told(['teacher'], [head, lead, chair], [], ['head'])).toEqual(['lead', 'chair without content']);
    expect(told(['teacher'], [head, lead, chair], [trust], ['head', 'lead', 'chair'])).toEqual([
      'trust without content',
    ]);
  });

  test('a chair who is the safeguarding lead as well is told once, with content', () => {
    expect(
      told(
        ['head'],
        [head, { personId: 'lead', post: 'safeguarding-lead' }, { personId: 'lead', post: 'chair-of-governors' }],
      ),
    ).toEqual(['lead']);
  });
});

test('at an authority and in a trust somebody else is told as well', () => {
  const administrator: Holder = { personId: 'admin', post: 'authority-administrator' };
  const at = (kind: 'authority' | 'trust', causedBy: string, here: readonly Holder[]) =>
    whoIsTold({ alert: 'post-set', at: kind, causedBy: [causedBy], barred: [] }, { here, above: [] });
  expect(at('authority', 'worker', [virtual, administrator])).toEqual([{ ...virtual, withContent: true }]);
  expect(at('authority', 'virtual', [virtual, administrator])).toEqual([{ ...administrator, withContent: false }]);
  expect(at('trust', 'trust', [trust, { personId: 'office', post: 'administrator' }])).toEqual([
    { personId: 'office', post: 'administrator', withContent: false },
  ]);
});

test('who caused it is never among the told, whatever posts they hold', () => {
  const people = [head, lead, both, chair, trust, virtual, teacher];
  for (const one of people)
    for (const other of people) {
      const all = whoIsTold(
        { alert: 'glass-broken', at: 'school', causedBy: [one.personId], barred: [other.personId] },
        { here: people, above: [] },
      );
      expect(all.map(({ personId }) => personId)).not.toContain(one.personId);
      expect(all.map(({ personId }) => personId)).not.toContain(other.personId);
      expect(new Set(all.map(({ personId }) => personId)).size).toBe(all.length);
    }
});

test('what is said without content tells nothing of a child', () => {
  for (const { without } of ALERTS) expect([without, tellingWords(without)]).toEqual([without, []]);
});

describe('what a child said', () => {
  const passed = (causedBy: readonly string[], here: readonly Holder[], barred: readonly string[] = []) =>
    whoIsTold({ alert: 'childs-part-passed', at: 'school', causedBy, barred }, { here, above: [trust] }).map(
      ({ personId, withContent }) => `${personId}${withContent ? '' : ' without content'}`,
    );

  test.each([
    ['goes to the safeguarding lead and to nobody else', ['teacher'], [head, lead, chair], [], ['lead']],
    ['to the head where there is no lead', ['teacher'], [head, chair], [], ['head']],
    ['to the head where the lead is a relative', ['teacher'], [head, lead, chair], ['lead'], ['head']],
    ['to the head where the lead passed it on', ['lead'], [head, lead, chair], [], ['head']],
    [
      'that it happened, to the chair, where nobody else is there',
      ['head'],
      [both, chair],
      [],
      ['chair without content'],
    ],
  ] as const)('%s', (_, causedBy, here, barred, expected) => {
    expect(passed(causedBy, here, barred)).toEqual(expected);
  });
});
