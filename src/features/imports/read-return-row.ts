import type { Day } from '../../calendar/day.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import { adopted } from './looked-after-codes.ts';
import type { Episode } from './periods-from-episodes.ts';
import type { ReturnRow } from './return-rows.ts';

const SDQ_HIGHEST = 40;

/** One row of the episodes file; null: it can't be used, which was said. */
export function episodeOf(row: ReturnRow, today: Day): Episode | null {
  const from = row.day('DECOM');
  if (!from) {
    if (row.text('DECOM') === null)
      row.say('DECOM', 'no-beginning', 'This episode has no first day.', 'Give its DECOM.', 'row-left-out');
    return null;
  }
  const to = row.day('DEC');
  if (row.text('DEC') !== null && to === null) {
    row.say(
      'DEC',
      'end-not-read',
      'We can’t tell when this episode ended, so it was left out.',
      'Correct its DEC.',
      'row-left-out',
    );
    return null;
  }
  if (from > today)
    row.say('DECOM', 'ahead', 'This episode begins on a day still to come.', 'Check the date.', 'check');
  const legalStatus = row.code('LS', 'legal-status', from);
  if (legalStatus === null)
    row.say(
      'LS',
      'status-not-known',
      'Without a legal status we can’t tell short breaks from care. We took these days as being looked after.',
      'Give the legal status.',
      'check',
    );
  const ended = row.code('REC', 'episode-end', to ?? today);
  // An adoption without a day is said with the sealing.
  if (to === null && ended !== null && !adopted.has(ended))
    row.say(
      'REC',
      'end-without-a-day',
      'The episode has a reason for ending and no day on which it ended. We read it as still open.',
      'Give its DEC, or take the reason out.',
      'check',
    );
  if (to !== null && row.text('REC') === null)
    row.say(
      'REC',
      'end-without-a-reason',
      'The episode has ended and has no reason for it.',
      'Give the reason: X1 where the next begins on the same day.',
      'check',
    );
  return {
    row: row.row,
    from,
    to,
    legalStatus,
    need: row.code('CIN', 'primary-need', from),
    placement: row.code('PLACE', 'placement', from),
    provider: row.code('PLACE_PROVIDER', 'placement-provider', from),
    began: row.code('RNE', 'new-episode-reason', from),
    ended,
  };
}

export function reviewsOf(rows: readonly ReturnRow[], today: Day): LookedAfterChild['reviews'] {
  const reviews = new Map<Day, string | null>();
  for (const row of rows) {
    const on = row.day('REVIEW');
    if (on && !reviews.get(on)) reviews.set(on, row.code('REVIEW_CODE', 'review', on));
    else if (!on && row.text('REVIEW') === null)
      row.say('REVIEW', 'no-day', 'This review has no date.', 'Give its date.', 'row-left-out');
    if (on && on > today) row.say('REVIEW', 'ahead', 'This review is still to come.', 'Check the date.', 'check');
  }
  return [...reviews].map(([on, code]) => ({ on, code })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

export function sdqOf(row: ReturnRow | undefined, today: Day): LookedAfterChild['sdq'] {
  const text = row?.text('SDQ_SCORE') ?? null;
  const reason = row?.code('SDQ_REASON', 'sdq-reason', today) ?? null;
  if (!row || (text === null && reason === null)) return null;
  // Spreadsheets and databases write whole numbers as 14.0.
  const score =
    text === null
      ? null
      : /^\d{1,2}(\.0+)?$/.test(text) && Number(text) <= SDQ_HIGHEST
        ? Number(text)
        : row.say(
            'SDQ_SCORE',
            'sdq-score',
            `The total is a whole number from 0 to ${SDQ_HIGHEST}.`,
            'Correct the score.',
          );
  if (score !== null && reason !== null)
    row.say(
      'SDQ_REASON',
      'sdq-both',
      'There is a score and a reason why there is none. We took the score.',
      'Take one of the two out.',
      'check',
    );
  if (score === null && reason === null) return null;
  return { score, reason: score === null ? reason : null };
}

export function permanenceOf(row: ReturnRow | undefined, today: Day): LookedAfterChild['previousPermanence'] {
  const code = row?.code('PREV_PERM', 'previous-permanence', today) ?? null;
  if (!row || code === null) return null;
  return { code, authority: row.text('LA_PERM'), on: row.partDate('DATE_PERM') };
}
