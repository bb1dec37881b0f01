import { describe, expect, test } from 'vitest';
import { readJudgement } from './judgement.form.ts';
import { mustBeJudged, notWhole, type SectionJudgement } from './judgement.ts';

const targets = { id: 'targets', title: 'Targets' };
const progress = { id: 'progress', title: 'Attainment and progress' };
const money = { id: 'money', title: 'Pupil premium plus' };
const judged = (section: string, colour: SectionJudgement['colour'], words = ''): SectionJudgement => ({
  ...{ section, colour, words },
});

describe('a judgement that is not whole', () => {
  test.each<[string, readonly SectionJudgement[], readonly string[]]>([
    ['all good as it is', [judged('targets', 'green'), judged('progress', 'green')], []],
    ['amber and red with words', [judged('targets', 'red', 'Say by when'), judged('progress', 'amber', 'The gap')], []],
    ['nothing judged', [], ['The Virtual School has not judged “Targets” and “Attainment and progress”']],
    ['one left out', [judged('progress', 'green')], ['The Virtual School has not judged “Targets”']],
    [
      'amber without words',
      [judged('targets', 'amber'), judged('progress', 'green')],
      ['The Virtual School has not said in words what would make “Targets” good'],
    ],
    [
      'red with blanks for words, and one left out',
      [judged('targets', 'red', ' \n ')],
      [
        'The Virtual School has not judged “Attainment and progress”',
        'The Virtual School has not said in words what would make “Targets” good',
      ],
    ],
    [
      'another section is no help',
      [judged('money', 'green')],
      ['The Virtual School has not judged “Targets” and “Attainment and progress”'],
    ],
  ])('%s', (_, sections, words) => {
    expect(notWhole([targets, progress], sections)).toEqual(words);
  });

  test('where many sections wait and none is judged, that is said once', () => {
    const many = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: id }));
    expect(notWhole(many, [])).toEqual(['The Virtual School has not judged any section of it']);
    expect(notWhole(many, [judged('one', 'green')])).toEqual([
      'The Virtual School has not judged “two”, “three” and “four”',
    ]);
  });

  test('what was declined in all its parts is not waited for; one part written is', () => {
    const sections = [targets, progress, money];
    const parts = [
      { section: 'targets', state: 'declined' },
      { section: 'progress', state: 'declined' },
      { section: 'progress', state: 'sent' },
      { section: 'money', state: 'not-started' },
    ] as const;
    expect(mustBeJudged(sections, parts).map(({ id }) => id)).toEqual(['progress', 'money']);
  });
});

describe('the form of a judgement', () => {
  test('asks for each section that needs one; of another words alone are not a judgement', () => {
    const read = (values: Record<string, string>) => readJudgement(values, [targets, progress], [targets]);
    expect(read({}).errors).toEqual({ 'colour.targets': 'Choose how “Targets” is' });
    expect(read({ 'colour.targets': 'green', 'words.progress': 'Not written' }).errors).toEqual({
      'colour.progress': 'Choose how “Attainment and progress” is',
    });
    expect(read({ 'colour.targets': 'green' })).toEqual({ errors: {}, judged: [judged('targets', 'green')] });
    expect(read({ 'colour.targets': 'purple' }).judged).toEqual([]);
  });
});
