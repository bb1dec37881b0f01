import { describe, expect, test } from 'vitest';
import { packsForTests } from '../duties/duties.factory.ts';
import { entitlements, fundFor, type Known } from './entitlement.ts';

const pack = packsForTests().england;
const on = '2025-11-24';
const known = (given: Partial<Known>): Known => ({
  ...{ groups: [], bornOn: '2016-05-03', year: '4', premium: [], orderDeclared: false },
  ...given,
});
const found = (given: Partial<Known>, day: `${number}-${number}-${number}` = on) =>
  entitlements(pack, known(given), day).map(({ fund, comes, rate }) => [fund, comes, rate?.value ?? null]);

describe('what comes with a child', () => {
  test.each<[string, Partial<Known>, (string | boolean | number | null)[][]]>([
    ['looked after', { groups: ['CLA'] }, [['plus', true, 263_000]]],
    ['looked after, born not known', { groups: ['CLA'], bornOn: null }, [['plus', true, 263_000]]],
    ['looked after, before Reception: by the hour', { groups: ['CLA'], bornOn: '2021-10-01' }, [['plus', true, 100]]],
    ['looked after, past Year 11', { groups: ['CLA'], bornOn: '2009-08-31' }, [['plus', false, null]]],
    ['looked after, the youngest of Year 11', { groups: ['CLA'], bornOn: '2010-08-31' }, [['plus', true, 263_000]]],
    ['previously looked after, not declared', { groups: ['CPLA'] }, [['school-plus', false, null]]],
    ['previously looked after, declared', { groups: ['CPLA'], orderDeclared: true }, [['school-plus', true, 263_000]]],
    [
      'previously looked after, in the census',
      { groups: ['CPLA'], premium: ['AFC'] },
      [['school-plus', true, 263_000]],
    ],
    ['free meals, primary', { premium: ['DPP'] }, [['school', true, 151_500]]],
    ['free meals, secondary', { premium: ['DPP'], year: '9' }, [['school', true, 107_500]]],
    [
      'never two: care and free meals',
      { groups: ['CLA'], premium: ['DPP'] },
      [
        ['plus', true, 263_000],
        ['school', false, null],
      ],
    ],
    [
      'free meals beside what has not come yet',
      { groups: ['CPLA'], premium: ['DPP'] },
      [
        ['school-plus', false, null],
        ['school', true, 151_500],
      ],
    ],
    [
      'service comes on top',
      { groups: ['CLA'], premium: ['SCP'] },
      [
        ['plus', true, 263_000],
        ['school', true, 35_000],
      ],
    ],
    ['a social worker and nothing of its own (D16)', { groups: ['CIN'] }, [['school', true, null]]],
    ['kinship and free meals', { groups: ['KIN'], premium: ['DPP'] }, [['school', true, 151_500]]],
    ['nobody in particular', {}, []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });

  test('each year by its own rate, with its source and how sure it is', () => {
    expect(
      [2021, 2022, 2023, 2024, 2025].map((year) => found({ groups: ['CLA'], bornOn: null }, `${year}-11-24`)[0]?.[2]),
    ).toEqual([...[234_500, 241_000, 253_000, 257_000, 263_000]]);
    const [now] = entitlements(pack, known({ groups: ['CLA'] }), '2026-11-24');
    expect(now?.rate).toMatchObject({ value: 269_000, verified: 'low' });
    // 31 March is the year before
    expect(found({ groups: ['CLA'] }, '2026-03-31')).toEqual([['plus', true, 263_000]]);
  });

  test('a request is met from what comes first, and from nothing where nothing comes', () => {
    const fund = (given: Partial<Known>) => fundFor(entitlements(pack, known(given), on));
    expect([
      fund({ groups: ['CLA'] }),
      fund({ groups: ['CPLA'], orderDeclared: true }),
      fund({ groups: ['CSW'] }),
      fund({}),
    ]).toEqual([...['plus', 'school-plus', 'school', null]]);
  });
});
