import { describe, expect, test } from 'vitest';
import { PackProblems, sayProblem } from './problem.ts';
import { readPacks } from './read-packs.ts';
import { filesWith, problemsWhen, smallPacks } from './small-packs.factory.ts';

test('the small packs are right to begin with', () => {
  expect(readPacks(filesWith()).problems).toEqual([]);
});

describe('a bad pack names file, line, column and remedy', () => {
  // what is written, in place of what, and where the finger should point
  const england = 'england/clocks.yaml';
  const own = 'northmere/clocks.yaml';
  const span = 'from: 2020-09-01, to: 2025-09-01';
  test.each([
    [
      'an unknown key',
      england,
      'runs: from the meeting',
      'run: from the meeting',
      '3:3',
      '“run” has no meaning here.',
      'Did you mean “runs”?',
    ],
    [
      'a missing source',
      england,
      ', source: guidance, verified: known',
      ', verified: known',
      '6:7',
      '“source” is missing.',
      'Name the document',
    ],
    [
      'a missing mark',
      england,
      ', verified: known',
      '',
      '6:7',
      '“verified” is missing.',
      'read, known, low or our-default',
    ],
    [
      'a missing first day',
      england,
      'from: 2018-02-01, source: guidance, verified: known',
      'source: guidance, verified: known',
      '6:7',
      '“from” is missing.',
      'from: YYYY-MM-DD',
    ],
    [
      'a day that is none',
      own,
      '2025-09-01, source',
      '2025-02-30, source',
      '3:60',
      'This is not a day of the calendar.',
      'YYYY-MM-DD',
    ],
    [
      'a day the other way round',
      own,
      'from: 2020-09-01',
      'from: 01/09/2020',
      '3:44',
      'This is not a day of the calendar.',
      'YYYY-MM-DD',
    ],
    [
      'two values on one day',
      own,
      span,
      'from: 2020-09-01, to: 2025-09-02',
      '4:44',
      'Two values of plan-written-up hold on 2025-09-01.',
      'to: 2025-09-01',
    ],
    [
      'an end before the beginning',
      own,
      span,
      'from: 2020-09-01, to: 2019-09-01',
      '3:60',
      'It ends on 2019-09-01, but begins on 2020-09-01.',
      'comes after',
    ],
    [
      'an unknown unit',
      own,
      'unit: working-days',
      'unit: workdays',
      '4:24',
      '“unit” has a value that is not known.',
      'working-days',
    ],
    ['a number in words', own, 'value: 5', 'value: five', '4:15', '“value” should be a number.', 'Correct'],
    ['a negative number', own, 'value: 5', 'value: -5', '4:15', '“value”', 'Correct'],
    [
      'a time of no day',
      own,
      'value: 5, unit: working-days',
      'value: 1070, unit: time-of-day',
      '4:15',
      'This is not a time of the day.',
      '09:30',
    ],
    [
      'a day of no year',
      own,
      'value: 5, unit: working-days',
      'value: 230, unit: day-of-year',
      '4:15',
      'This is not a day of a year.',
      '331',
    ],
    [
      'more than all',
      own,
      'value: 5, unit: working-days',
      'value: 101, unit: percent',
      '4:15',
      'There is no such percentage.',
      '100',
    ],
    [
      'part of a penny',
      own,
      'value: 5, unit: working-days',
      'value: 5.5, unit: pence',
      '4:15',
      'whole pence',
      '269000',
    ],
    [
      'an unknown source',
      own,
      'source: guidance, verified: read}\n    - ',
      'source: guidence, verified: read}\n    - ',
      '3:80',
      'No source is called guidence.',
      'Did you mean guidance?',
    ],
    [
      'a clock nobody knows',
      own,
      'plan-written-up',
      'plan-writen-up',
      '1:1',
      'There is no clock plan-writen-up. A new one needs a title.',
      'Did you mean plan-written-up?',
    ],
    [
      'a clock that is law',
      own,
      'plan-written-up',
      'days-limit',
      '1:1',
      'days-limit is set for all of England.',
      'Take it out',
    ],
    ['an unknown promise', 'england/duties.yaml', '[B1]', '[B1, B99]', '9:21', 'There is no promise B99.', 'A1 to G8'],
    [
      'a promise that cannot be',
      'england/duties.yaml',
      '[B1]',
      '[b-one]',
      '9:17',
      'is not written as it should be',
      '',
    ],
    [
      'an unknown clock of a duty',
      'england/duties.yaml',
      'clock: plan-written-up',
      'clock: plan-write-up',
      '8:10',
      'There is no clock plan-write-up.',
      'Did you mean plan-written-up?',
    ],
    [
      'a word nothing fills',
      'england/duties.yaml',
      "after {day}.'\n  why_by",
      "after {date}.'\n  why_by",
      '4:8',
      'Nothing can be put for {date}.',
      '{day}',
    ],
    ['an unknown group', 'england/commitments.yaml', '[CLA]', '[LAC]', '3:42', 'has a value that is not known', 'CLA'],
    [
      'a promise of no area',
      'england/commitments.yaml',
      '  B1:',
      '  C1: {title: Else, groups: [], promise: Other.}\n  B1:',
      '3:3',
      'No area is called C.',
      'areas',
    ],
    ['an unclosed bracket', england, 'verified: known}', 'verified: known', '7:1', 'This is not YAML', 'bracket'],
    ['a tab', 'northmere/dates.yaml', '  title', '\ttitle', '2:1', 'indented with a tab', 'spaces'],
    [
      'the same key twice',
      england,
      '  runs: from the meeting',
      '  title: Again',
      '3:3',
      'The same word stands here twice.',
      'Keep one',
    ],
    [
      'the same clock twice',
      england,
      'days-limit:',
      'plan-written-up:',
      '7:1',
      'The same word stands here twice.',
      'Keep one',
    ],
    ['a code that is a number', 'england/code-sets/sex.yaml', "'1'", '1', '6:12', '“code” should be text.', 'quotes'],
    [
      'a code twice at once',
      'england/code-sets/sex.yaml',
      "code: '1'",
      'code: M',
      '6:5',
      'Two values of the code M',
      'take turns',
    ],
    [
      'an edition replaced by none',
      'england/guidance.yaml',
      'superseded_by: attendance-2024',
      'superseded_by: attendence-2024',
      '5:95',
      'There is no edition attendence-2024.',
      'Did you mean attendance-2024?',
    ],
    [
      'two editions of one name',
      'england/guidance.yaml',
      '{id: attendance-2022, edition',
      '{id: attendance-2024, edition',
      '6:12',
      'Two editions are called attendance-2024.',
      'Add the year',
    ],
    [
      'an Act amended before it was there',
      'england/guidance.yaml',
      'superseded_by: attendance-2024',
      'amended: [{by: Another Act, from: 2020-01-01, changed: Much., source: guidance, verified: read}], superseded_by: attendance-2024',
      '5:114',
      'cannot be amended before it is there',
      'Give a day from 2022-09-01 on.',
    ],
    [
      'two editions in force',
      'england/guidance.yaml',
      'to: 2024-08-19',
      'to: 2024-09-19',
      '6:52',
      'hold on 2024-08-19',
      'to: 2024-08-19',
    ],
    [
      'duties that fall to nobody',
      'england/posts.yaml',
      'falls_to: headteacher',
      'falls_to: headteachers',
      '14:13',
      'There is no post headteachers.',
      'Did you mean headteacher?',
    ],
    [
      'a post at no kind of school',
      'england/posts.yaml',
      'kinds: [primary]',
      'kinds: [infant]',
      '5:11',
      'has a value that is not known',
      'nursery',
    ],
    [
      'a holiday twice',
      'england/bank-holidays.yaml',
      '2026-12-28',
      '2026-12-25',
      '5:11',
      '2026-12-25 is in the list twice.',
      'Keep one',
    ],
    [
      'a finer code of no main one',
      'england/code-sets/sex.yaml',
      'label: Male, to',
      'label: Male, rolls_up_to: X, to',
      '6:43',
      'There is no code X in this set.',
      'same file',
    ],
    [
      'an academic year that is none',
      'northmere/dates.yaml',
      '2026/27',
      '2026/28',
      '4:14',
      '2026/28 is not an academic year.',
      '2026/27',
    ],
    [
      'a day outside its year',
      'northmere/dates.yaml',
      '2026-12-11',
      '2027-12-11',
      '4:42',
      'is not in the academic year 2026/27',
      'Correct',
    ],
    [
      'a name unlike its folder',
      'northmere/pack.yaml',
      'name: northmere',
      'name: north',
      '1:7',
      'its folder northmere',
      'same name',
    ],
    [
      'a pack that extends nothing',
      'northmere/pack.yaml',
      'extends: england\n',
      '',
      '1:1',
      'Every pack extends that of England',
      'extends: england',
    ],
    [
      'an authority code too short',
      'northmere/pack.yaml',
      "'991'",
      "'91'",
      '4:12',
      '“la_codes” is not written as it should be',
      'codes',
    ],
  ])('%s', (_, path, was, is, place, problem, remedy) => {
    const [first, ...more] = problemsWhen(path, was, is);
    expect(more).toEqual([]);
    expect(first && `${first.file}:${first.line}:${first.column}`).toBe(`${path}:${place}`);
    expect(first?.problem).toContain(problem);
    expect(first?.remedy).toContain(remedy);
    expect(first?.remedy).not.toBe('');
  });

  test.each([
    ['a file of no kind', { 'northmere/clock.yaml': 'a: 1' }, 'northmere/clock.yaml', 'Did you mean clocks.yaml?'],
    ['the other ending', { 'northmere/clocks.yml': 'a: 1' }, 'northmere/clocks.yml', 'Did you mean clocks.yaml?'],
    [
      'a code set outside its folder',
      { 'northmere/code-sets.yaml': 'a: 1' },
      'northmere/code-sets.yaml',
      'code-sets/NAME.yaml',
    ],
    ['a pack without a name', { 'northmere/pack.yaml': null }, 'northmere/pack.yaml', 'Add pack.yaml'],
    ['an empty file', { 'northmere/dates.yaml': '' }, 'northmere/dates.yaml', 'Correct'],
    [
      'an authority with two packs',
      { 'eastholt/pack.yaml': (smallPacks['northmere/pack.yaml'] ?? '').replace('name: northmere', 'name: eastholt') },
      'eastholt/pack.yaml',
      'one pack',
    ],
    [
      'a clock in two files',
      { 'england/clocks/more.yaml': smallPacks['england/clocks.yaml']?.split('days-limit')[0] ?? '' },
      'england/clocks/more.yaml',
      'one place',
    ],
  ])('%s', (_, changes, file, remedy) => {
    const { problems } = readPacks(filesWith(changes));
    expect(problems.map((each) => each.file)).toEqual([file]);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  test('no pack of England', () => {
    const files = filesWith().filter(({ path }) => path.startsWith('northmere'));
    expect(readPacks(files).problems.map(({ problem }) => problem)).toContain(
      'There is no pack of England, which every other extends.',
    );
  });

  test('a hostile file of aliases is refused rather than unfolded', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(readPacks(filesWith({ 'northmere/dates.yaml': bomb })).problems[0]?.file).toBe('northmere/dates.yaml');
  });
});

test('all problems are told at once, in the order of the files, as lines an editor can jump to', () => {
  const { problems } = readPacks(
    filesWith({
      'northmere/clocks.yaml': 'plan-written-up:\n  values:\n    - {value: x, unit: y, from: z}\n',
      'england/duties.yaml': 'oops: [',
    }),
  );
  const said = new PackProblems(problems).message.split('\n');
  expect(said[0]).toBe('6 problems in the packs. Nothing was loaded.');
  expect(said.slice(1).map((line) => line.trim().split(' ')[0])).toEqual([
    'england/duties.yaml:1:8',
    'northmere/clocks.yaml:3:7',
    'northmere/clocks.yaml:3:7',
    'northmere/clocks.yaml:3:15',
    'northmere/clocks.yaml:3:24',
    'northmere/clocks.yaml:3:33',
  ]);
  expect(problems.map(sayProblem).every((line) => line.split('. ').length >= 2)).toBe(true);
});
