import { describe, expect, test } from 'vitest';
import { countRest, whoIsInTheCohort } from './cohort.ts';
import { knowledge, listRead, upn } from './list.factory.ts';

const { today } = knowledge;
const standing = (header: string, row: string) => {
  const { rows, problems } = listRead(`UPN,Surname,${header}\n${upn(1)},Heron,${row}\n`);
  const [first] = rows;
  return {
    standing: first && whoIsInTheCohort(first, today),
    problems: problems.map(({ kind }) => kind),
    claims: first?.claims,
  };
};

describe('who is in the cohort, and why', () => {
  test.each([
    ['In Care', 'Yes', ['CLA']],
    ['In Care', 'TRUE', ['CLA']],
    ['In Care', '1', ['CLA']],
    ['In Care', 'In care', ['CLA']],
    ['In Care', 'Northmere', ['CLA']],
    ['In Care', 'Yes - Hertfordshire County Council', ['CLA']],
    ['In Care', 'London Borough of Barnet', ['CLA']],
    ['In Care', '990', ['CLA']],
    ['In Care', 'Previously looked after', ['CPLA']],
    ['Care Authority', 'Somewhere Else', ['CLA']],
    ['LAC since', '31/01/2024', ['CLA']],
    ['Legal Status', 'C2', ['CLA']],
    ['Legal Status', 'Interim care order', ['CLA']],
    ['PLAA', 'G', ['CPLA']],
    ['PLAA', 'Special Guardianship Order', ['CPLA']],
    ['PLAA', 'Y', ['CPLA']],
    ['Child in Need', 'Y', ['CIN']],
    ['CIN since', '31/01/2024', ['CIN']],
    ['Child Protection Plan', 'Neglect', ['CP']],
    ['CP', 'Yes', ['CP']],
    ['Social Worker', 'Sam Worker', ['CSW']],
    ['Social Worker', 'Yes', ['CSW']],
    ['Kinship', 'KF', ['KIN']],
    ['Kinship Care', 'Yes', ['KIN']],
    ['Social Care Status', 'CIN', ['CIN']],
    ['Social Care Status', 'LAC / CP', ['CLA', 'CP']],
  ])('%s: %s', (header, value, kinds) => {
    expect(standing(header, value)).toMatchObject({ standing: { in: 'cohort', kinds }, problems: [] });
  });

  test.each([
    ['In Care', 'N'],
    ['In Care', 'Not in care'],
    ['In Care', ''],
    ['PLAA', 'N'],
    ['PLAA', 'Not declared'],
    ['Child in Need', 'No'],
    ['Social Worker', 'None'],
    ['Kinship', 'ND'],
    ['Care Authority', 'N/A'],
  ])('not %s: %s', (header, value) => {
    expect(standing(header, value)).toMatchObject({ standing: { in: 'rest' }, problems: [] });
  });

  test.each([
    ['In Care', 'Ask Mrs P'],
    ['In Care', 'G'],
    ['PLAA', 'Z'],
    ['Child Protection Plan', 'Hm'],
    ['Kinship', 'grandma?'],
    ['Legal Status', 'Q9'],
  ])('never a guess: %s: %s', (header, value) => {
    expect(standing(header, value)).toMatchObject({ standing: { in: 'rest' }, problems: ['care-not-understood'] });
  });

  test('whose care, since when, by which order, of which kind', () => {
    expect(standing('In Care,Care Authority,In Care Start Date', 'Y,990,31/01/2024').claims).toMatchObject([
      { kind: 'CLA', authority: { name: 'Northmere', code: '990' }, from: '2024-01-31', to: null },
    ]);
    expect(standing('In Care', 'Essex').claims).toMatchObject([{ authority: { name: 'Essex', code: null } }]);
    expect(standing('PLAA', 'Adopted').claims).toMatchObject([{ kind: 'CPLA', order: 'A' }]);
    expect(standing('Kinship', 'Informal').claims).toMatchObject([{ kind: 'KIN', kinshipKind: 'KI' }]);
  });

  test('a social worker makes a group only where no other is said', () => {
    expect(standing('In Care,Social Worker', 'Y,Sam Worker')).toMatchObject({ standing: { kinds: ['CLA'] } });
    expect(standing('In Care,Social Worker', 'N,Sam Worker')).toMatchObject({ standing: { kinds: ['CSW'] } });
  });

  test('short breaks alone are not being looked after, and that is said', () => {
    expect(standing('Legal Status', 'V4')).toMatchObject({ standing: { in: 'rest' }, problems: ['short-breaks'] });
  });

  test('no stands against a leftover authority, and both are shown', () => {
    expect(standing('In Care,Care Authority', 'N,Northmere')).toMatchObject({
      standing: { in: 'rest' },
      problems: ['care-contradiction'],
    });
  });

  test('care that has ended is history', () => {
    expect(standing('In Care,In Care Start Date,In Care End Date', 'N,31/01/2020,31/01/2024')).toMatchObject({
      standing: { in: 'formerly', claims: [{ kind: 'CLA', from: '2020-01-31', to: '2024-01-31' }] },
      problems: [],
    });
  });
});

test('the rest are numbers: year, sex, SEN, pupil premium; leavers and the cohort are not among them', () => {
  const { rows } = listRead(
    [
      'UPN,NC Year,Sex,SEN,PP,In Care,Leaving Date',
      `${upn(1)},7,F,K,Y,N,`,
      `${upn(2)},7,F,K,Y,,`,
      `${upn(3)},8,M,,,,`,
      `${upn(4)},8,M,N,N,Y,`,
      `${upn(5)},8,M,N,N,,31/07/2026`,
    ].join('\n'),
  );
  expect(countRest(rows, today)).toEqual([
    { yearGroup: '7', sex: 'F', sen: 'K', pupilPremium: 'yes', pupils: 2 },
    { yearGroup: '8', sex: 'M', sen: 'not known', pupilPremium: 'not known', pupils: 1 },
  ]);
});
