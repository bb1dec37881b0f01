import type { Day } from '../../calendar/index.ts';
import { dayWords } from '../../ui/format.ts';
import { moneyFigure, moneyWords } from './money.ts';
import { decisionWords, type PremiumDecision, type PremiumRequest } from './premium-request.ts';

/** "Agreed, £300, Tuesday 24 November, Ms Example". */
export const decisionLine = ({ kind, amount, on, by }: PremiumDecision, today: Day): string =>
  [decisionWords[kind], ...(kind === 'refused' ? [] : [moneyWords(amount)]), dayWords(on, today), by]
    .filter(Boolean)
    .join(', ');

/** What was decided before the decision that counts, for a file: figures and days as programs read them. */
export const earlierInFile = ({ decisions }: Pick<PremiumRequest, 'decisions'>): string =>
  decisions
    .slice(0, -1)
    .map(({ kind, amount, on, by, reason }) =>
      [on, decisionWords[kind], moneyFigure(amount), by, reason].filter((part) => part !== null).join(', '),
    )
    .join('; ');
