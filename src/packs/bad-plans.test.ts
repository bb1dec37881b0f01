import { expect, test } from 'vitest';
import { sayProblem } from './problem.ts';
import { readPacks } from './read-packs.ts';
import { filesWith, readSmallPacks } from './small-packs.factory.ts';

const sections = `about:
  title: About
  part: plan
  lead: teacher
  filled: before
  questions:
    - {id: well, ask: What goes well?, kind: text}
    - {id: stays, ask: Does the child stay?, kind: yes-no}
    - {id: where, ask: Where then?, kind: words, when: {question: stays, is: ['no']}}
    - id: with
      ask: Who with?
      kind: choice
      options: [{id: one, label: One}, {id: two, label: Two}]
  source: ours
  verified: our-default
`;
const templates = `plan:
  title: Plan
  short: Plan
  kind: pep
  phase: any
  groups: [CLA]
  about: For everybody.
  sign_off: [headteacher]
  sections: [about]
  from: 2026-09-01
  source: ours
  verified: our-default
`;
const files = (ofSections: string, ofTemplates = templates) => ({
  'england/plan-sections.yaml': ofSections,
  'england/plan-templates.yaml': ofTemplates,
});

test('a small plan is right to begin with, and an authority may give its sections other questions', () => {
  const own = sections.replace('What goes well?', 'What is good?');
  const packs = readSmallPacks({ ...files(sections), 'northmere/plan-sections.yaml': own });
  const asked = (name: string) => packs.get(name)?.planTemplate('plan')?.sections[0];
  expect([asked('england')?.questions[0]?.ask, asked('england')?.owner]).toEqual(['What goes well?', 'England']);
  expect([asked('northmere')?.questions[0]?.ask, asked('northmere')?.owner]).toEqual(['What is good?', 'Northmere']);
  expect(packs.england.planTemplates('2026-08-31')).toEqual([]);
  expect(packs.england.planTemplates('2026-09-01')).toHaveLength(1);
});

test.each([
  ['a kind that is none', 'kind: text', 'kind: prose', 'Use one of: words, text'],
  ['a choice of nothing', 'options: [{id: one, label: One}, {id: two, label: Two}]', 'hint: None', 'needs options'],
  [
    'options of a text',
    'kind: text}',
    'kind: text, scale: {from: 1, to: 5, low: a, high: b}}',
    'means nothing for a text',
  ],
  ['a question twice', 'id: stays', 'id: well', 'Two questions are called well'],
  ['an option twice', '{id: two', '{id: one', 'Two options are called one'],
  ['after a question that is not asked', 'question: stays', 'question: stais', 'Did you mean stays?'],
  ['after an answer that is none', "is: ['no']", 'is: [never]', 'Use one of: yes, no'],
  ['a child who is asked at no level', 'lead: teacher', 'lead: child', 'at no reading level'],
  ['nobody who is asked', 'lead: teacher', 'lead: records', 'asks nobody'],
  ['a part of the record that is none', 'part: plan', 'part: secrets', 'Use one of: plan, voice'],
])('%s is answered with what to do', (_, was, is, words) => {
  const { problems } = readPacks(filesWith(files(sections.replace(was, is))));
  expect(problems.map(sayProblem).join('\n')).toContain(words);
  expect(problems[0]?.file).toBe('england/plan-sections.yaml');
});

test('a child who is asked for a file is answered with what to ask for', () => {
  const asked = sections.replace('lead: teacher', 'lead: child').replace('kind: text}', 'kind: file}');
  const { problems } = readPacks(filesWith(files(asked)));
  expect(problems.map(sayProblem).join('\n')).toContain('Ask with kind: drawing');
});

test.each([
  ['a section that is nowhere', 'sections: [about]', 'sections: [abuot]', 'Did you mean about?'],
  ['a section twice', 'sections: [about]', 'sections: [about, about]', 'in it twice'],
  ['a post that is none', 'sign_off: [headteacher]', 'sign_off: [headmaster]', 'There is no post headmaster'],
  ['a plan that is never held', 'sections:', 'steps: [planned, signed-off]\n  sections:', 'Every plan is held'],
  [
    'steps in another order',
    'sections:',
    'steps: [planned, held, gathering, signed-off]\n  sections:',
    'Write planned, gathering, held, signed-off',
  ],
])('%s is answered with what to do', (_, was, is, words) => {
  const { problems } = readPacks(filesWith(files(sections, templates.replace(was, is))));
  expect(problems.map(sayProblem).join('\n')).toContain(words);
});
