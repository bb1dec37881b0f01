import { ALERTS, type AlertId } from '../../access/index.ts';

export interface AlertLetter {
  readonly subject: string;
  readonly text: string;
}

const without: Readonly<Record<AlertId, string>> = Object.fromEntries(
  ALERTS.map((alert) => [alert.id, alert.without]),
) as Record<AlertId, string>;

/**
 * What is mailed. Without content: that it happened, and nothing of whom it was about or who did it. With content: who did
 * it, and where to read the rest after signing in. No child is named in either.
 *
 * @param by names of those who did it; null: told without content
 * @param page where the rest is read; null: there is nothing to open
 */
export function alertLetter(alert: AlertId, by: readonly string[] | null, page: string | null): AlertLetter {
  const happened = by === null || by.length === 0 ? without[alert] : named(without[alert], by);
  const rest =
    by === null
      ? 'You are told because whoever is usually told did it, or is not to know of whom it was about. Ask what came of it; it is written down.'
      : page === null
        ? 'It is written down.'
        : alert === 'kept-long-enough'
          ? `What it is, and what can be done, is here after signing in: ${page}`
          : alert === 'childs-part-passed'
            ? `What it is, and what worries them, is here after signing in: ${page}`
            : `Which record, and why, is here after signing in: ${page}`;
  const last =
    alert === 'kept-long-enough'
      ? 'Nothing is destroyed until two people have agreed.'
      : alert === 'childs-part-passed'
        ? 'Read it now. Where a child may be in danger, do not wait.'
        : 'This is sent whenever it happens. It does not mean that it was wrong.';
  return {
    subject: 'Mainstay tells you of something at once',
    text: `${happened}\n\n${rest}\n\n${last}\n`,
  };
}

/** “Somebody read a record” becomes “Mr Sampleton read a record”. */
function named(words: string, by: readonly string[]): string {
  return words.replace(/^(Somebody|Two people)\b/, by.join(' and '));
}
