import type { Match } from './match.ts';
import type { Mendable, RowProblem, Said } from './said.ts';

type Why =
  | Exclude<Match, { is: 'known' | 'nobody' | 'ask' }>
  | { is: 'died' }
  | { is: 'left-already' }
  | { is: 'not-enough' }
  | { is: 'other-birth' };

/** What planning finds wrong with a row, in the words of the preview. Of a sealed record the words tell nothing. */
export function problemOf(said: Said, why: Why): RowProblem {
  const { words, column, value, check, mends } = wordsFor(said, why);
  const [problem, remedy] = words;
  return {
    file: said.file,
    row: said.row,
    column: column ?? null,
    value: value ?? null,
    kind: why.is,
    problem,
    remedy,
    effect: check ? 'check' : 'row-left-out',
    about: 'cohort',
    mends: mends ?? null,
  };
}

function wordsFor(
  said: Said,
  why: Why,
): { words: [string, string]; column?: string; value?: string | null; check?: boolean; mends?: Mendable } {
  switch (why.is) {
    case 'closed':
      return {
        words: [
          'This record is closed.',
          'It can’t be brought in. If you think the child should be here, speak to your adviser at the authority.',
        ],
      };
    case 'two-children':
      return {
        words: [
          'The numbers in this row belong to two different children.',
          'Compare the UPN and the authority’s number with the records of both, and correct the one that is wrong.',
        ],
      };
    case 'same-child-twice': {
      const rows = why.rows.length === 1 ? `row ${why.rows[0]}` : `rows ${why.rows.join(', ')}`;
      return {
        words: [
          `This row and ${rows} are about one child.`,
          'Leave out all but one of them, or correct their numbers.',
        ],
      };
    }
    case 'died':
      return {
        words: [
          'The file says that this child has died. Nothing was brought in.',
          'If that is not so, correct it in the authority’s system.',
        ],
      };
    case 'left-already':
      return {
        words: [
          'The leaving date is in the past, so the child was not brought in.',
          'Nothing needs doing if that is right.',
        ],
        value: said.enrolment?.left ?? null,
      };
    case 'not-enough':
      return {
        words: [
          'There is no UPN here, and no name with a date of birth, so this child could not be told from others.',
          'Give the UPN or the date of birth.',
        ],
        mends: said.details.family_name ? 'date-of-birth' : 'upn',
      };
    case 'other-birth':
      return {
        words: [
          'A school has a child with this UPN who was born on another day, so the number was left out and the two were not joined.',
          'Compare the UPN and the date of birth with the school.',
        ],
        column: 'UPN',
        value: said.details.upn ?? null,
        check: true,
      };
  }
}
