import type { ImportCounts } from './import-record.ts';

interface Line {
  count: number;
  words: string;
  soft?: boolean;
}

const children = (count: number): string => (count === 1 ? 'child' : 'children');
const rows = (count: number): string => (count === 1 ? 'row' : 'rows');

/** What came of an import, counts as sentences, afterwards. */
export function doneLines(counts: ImportCounts): Line[] {
  const lines: Line[] = [
    { count: counts.created, words: `${children(counts.created)} brought in` },
    { count: counts.changed, words: `${children(counts.changed)} changed` },
    { count: counts.ended, words: `${children(counts.ended)} noted as gone` },
    { count: counts.sealed, words: counts.sealed === 1 ? 'record closed' : 'records closed' },
    { count: counts.proposed, words: `${children(counts.proposed)} proposed as previously looked after` },
    { count: counts.leftOut + counts.asks, words: `${rows(counts.leftOut + counts.asks)} left out` },
    {
      count: counts.missing - counts.ended,
      words: `${children(counts.missing - counts.ended)} no longer in the file, of whom nobody has said what became of them`,
    },
    { count: counts.unchanged, words: 'the same as before', soft: true },
    { count: counts.rest, words: 'other pupils kept as counts, names dropped', soft: true },
  ];
  const shown = lines.filter(({ count }) => count > 0);
  return shown.length > 0 ? shown : [{ count: 0, words: 'children in it' }];
}

/** What an undo came to. */
export function undoneLines({ putBack = 0, notPutBack = 0 }: ImportCounts): Line[] {
  return [
    { count: putBack, words: putBack === 1 ? 'fact put back as it was' : 'facts put back as they were' },
    {
      count: notPutBack,
      words: notPutBack === 1 ? 'fact that had changed since, and stays' : 'facts that had changed since, and stay',
    },
  ];
}
