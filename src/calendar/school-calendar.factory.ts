import type { Day } from './day.ts';
import type { Closure, SchoolTerm } from './school-terms.ts';

/** Bank holidays of England and Wales, 2024 to 2028, for tests. The product takes them from its packs. */
export const bankHolidays: readonly Day[] = [
  ...(['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26'] as const),
  ...(['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05'] as const),
  ...(['2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03'] as const),
  ...(['2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'] as const),
  ...(['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30'] as const),
  ...(['2027-12-27', '2027-12-28', '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01'] as const),
  ...(['2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'] as const),
];

function term(
  academicYear: number,
  name: SchoolTerm['term'],
  [firstDay, lastDay]: readonly [Day, Day],
  [halfTermFrom, halfTermTo]: readonly [Day, Day] | readonly [null, null],
): SchoolTerm {
  return { academicYear, term: name, firstDay, lastDay, halfTermFrom, halfTermTo };
}

/** Two whole years of an invented school, 2025/26 and 2026/27. */
export const terms: readonly SchoolTerm[] = [
  term(2025, 'autumn', ['2025-09-01', '2025-12-19'], ['2025-10-27', '2025-10-31']),
  term(2025, 'spring', ['2026-01-05', '2026-03-27'], ['2026-02-16', '2026-02-20']),
  term(2025, 'summer', ['2026-04-13', '2026-07-21'], ['2026-05-25', '2026-05-29']),
  term(2026, 'autumn', ['2026-09-01', '2026-12-18'], ['2026-10-26', '2026-10-30']),
  term(2026, 'spring', ['2027-01-04', '2027-03-25'], ['2027-02-15', '2027-02-19']),
  term(2026, 'summer', ['2027-04-12', '2027-07-21'], ['2027-05-31', '2027-06-04']),
];

/** Its INSET days, one of them the first day of a year, and a day it closed. */
export const closures: readonly Closure[] = [
  { day: '2025-09-01', kind: 'inset', label: 'INSET day 1' },
  { day: '2026-01-05', kind: 'inset', label: 'INSET day 2' },
  { day: '2026-09-01', kind: 'inset', label: 'INSET day 1' },
  { day: '2026-09-02', kind: 'inset', label: 'INSET day 2' },
  { day: '2026-11-27', kind: 'closure', label: 'Boiler failed' },
  { day: '2027-07-21', kind: 'inset', label: 'INSET day 5' },
];
