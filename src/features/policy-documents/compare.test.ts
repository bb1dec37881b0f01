import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { asDay } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { comparePaper } from './compare.paper.ts';
import { compareDocuments } from './compare.ts';
import { markWords } from './mark-words.diff.ts';
import { readMarkdown } from './markdown.reader.ts';
import { checkOptions } from './options.ts';
import { comparisonAsMarkdown, comparisonAsText, sayComparison } from './say-comparison.ts';

const options = checkOptions(loadPacks().england, asDay('2026-11-24'));
const compare = (old: string, now: string) => compareDocuments(readMarkdown(old), readMarkdown(now), options);
const changes = (old: string, now: string) =>
  compare(old, now).clauses.map(({ change, old: before, now: after }) => [
    change,
    before?.text ?? null,
    after?.text ?? null,
  ]);

const sentences = [
  'Each looked-after child has a personal education plan that is reviewed every term.',
  'The designated teacher is a qualified teacher with two days of training each year.',
  'Before any suspension the designated teacher telephones the Virtual School.',
  'Attendance is checked each Monday and the social worker is told the same day.',
  'Governors receive a report in two parts every July.',
  'Careers are talked about from Year 7 and every child joins a club.',
  'Records are sent to the next school within five days.',
];

describe('two policies', () => {
  test('clauses are laid side by side by what they say, wherever they stand', () => {
    const old = ['# Exclusion', '', sentences[2], '', '# Planning', '', sentences[0], '', sentences[4]].join('\n');
    const now = [
      ...['# Planning', '', 'Each child who is looked after has a personal education plan, reviewed in each term.', ''],
      ...[
        '# Suspension',
        '',
        'Prior to suspending a child the designated teacher rings the Virtual School.',
        '',
        sentences[6],
      ],
    ].join('\n');
    expect(changes(old, now)).toEqual([
      [
        'moved-and-changed',
        sentences[0],
        'Each child who is looked after has a personal education plan, reviewed in each term.',
      ],
      ['dropped', sentences[4], null],
      ['changed', sentences[2], 'Prior to suspending a child the designated teacher rings the Virtual School.'],
      ['added', null, sentences[6]],
    ]);
  });

  test('the words that changed are marked, and only those', () => {
    const [pair] = compare('We meet every term with carers.', 'We meet every half term with carers.').clauses;
    expect(pair && markWords(pair)?.filter(({ mark }) => mark !== 'same')).toEqual([{ text: 'half ', mark: 'in' }]);
  });

  test('what governors need to know: children, guidance, roles and what is newly promised', () => {
    const old = [
      'Designated teacher: Mrs Testing',
      '',
      'We follow KCSIE 2023.',
      '',
      'This policy is about children looked after.',
      '',
      sentences[2],
      '',
      'Permanent exclusion is a last resort.',
    ].join('\n');
    const now = [
      'Designated teacher: Mr Madeup',
      '',
      'We follow KCSIE 2026.',
      '',
      'This policy is about children looked after and children in kinship care.',
      '',
      sentences[2],
    ].join('\n');
    const { features, toDo } = compare(old, now);
    const of = (id: string) => features.find((one) => one.id === id);
    expect(of('children')).toMatchObject({ before: [], now: ['Children in kinship care (KIN)'] });
    expect(of('safeguarding')?.before.join()).toContain('September 2023: replaced');
    expect(of('safeguarding')?.now.join()).toContain('September 2026: in force');
    expect(of('roles')).toMatchObject({
      before: ['Designated teacher: Mrs Testing'],
      now: ['Designated teacher: Mr Madeup'],
    });
    // A newer model left these words out: governors are asked whether they mean to.
    expect(of('suspension')?.before).toEqual(['Permanent exclusion is the last resort (C5)']);
    expect(toDo.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('No longer promised: Permanent exclusion is the last resort'),
    );
    expect(toDo.map(({ what }) => what)).toContainEqual(expect.stringContaining('Newly covered: KIN'));
    expect(comparisonAsText(compare(old, now))).toContain('before  Designated teacher: Mrs Testing');
  });

  test('of many promises that are left out it is asked once, each with its name, on paper and at a terminal too', () => {
    const comparison = compare(
      [
        'Each looked-after child has a PEP every term.',
        'Permanent exclusion is a last resort.',
        'All staff are trained in attachment and trauma each year.',
        'The child’s views are in every PEP.',
        'Every looked-after child has a key adult whom they chose.',
      ].join('\n\n'),
      'We are a friendly school.',
    );
    const asked = comparison.toDo.filter(({ what }) => what.startsWith('No longer promised'));
    expect(asked).toMatchObject([{ what: 'No longer promised. Is each meant to be left out?', where: null }]);
    expect(asked[0]?.each?.length).toBeGreaterThan(3);
    expect(asked[0]?.each).toContain('Permanent exclusion is the last resort (C5)');
    const paper = JSON.stringify(comparePaper({ oldName: 'old', newName: 'new', comparison }));
    for (const said of [paper, comparisonAsText(comparison), comparisonAsMarkdown(comparison)])
      expect(said).toContain('Permanent exclusion is the last resort (C5)');
  });

  test('a policy and itself: all the same, nothing to say', () => {
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1 }), (some) => {
        const comparison = compare(some.join('\n\n'), some.join('\n\n'));
        expect(comparison.clauses.every(({ change }) => change === 'same')).toBe(true);
        expect(sayComparison(comparison)).toBe('The two say the same.');
        expect(comparison.features.every(({ before, now }) => before.length + now.length === 0)).toBe(true);
      }),
    );
  });

  test('in another order nothing is added, dropped or changed; each clause is there once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 2 }), (order) => {
        const inPlace = sentences.filter((one) => order.includes(one));
        const { clauses } = compare(inPlace.join('\n\n'), order.join('\n\n'));
        expect(clauses.map(({ now }) => now?.text)).toEqual(order);
        expect(clauses.every(({ change }) => change === 'same' || change === 'moved')).toBe(true);
      }),
    );
  });

  test('what one has and the other not is added one way and dropped the other', () => {
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1 }), fc.subarray(sentences, { minLength: 1 }), (old, now) => {
        const forth = compare(old.join('\n\n'), now.join('\n\n')).counts;
        const back = compare(now.join('\n\n'), old.join('\n\n')).counts;
        expect([forth.added, forth.dropped]).toEqual([back.dropped, back.added]);
      }),
    );
  });
});
