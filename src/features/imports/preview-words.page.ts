import { countOf, countWord, figure, listWords, sentence } from '../../ui/format.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportKind } from './plan.ts';
import type { PlanCounts } from './plan-counts.ts';

interface Line {
  count: number;
  words: string;
  soft?: boolean;
}

const fileOf: Readonly<Record<ImportKind, string>> = {
  list: 'list',
  'looked-after': 'return',
  'children-in-need': 'census',
};

/** "the list": what the file is called in the middle of a sentence. */
export const theFile = (kind: ImportKind): string => `the ${fileOf[kind]}`;

const children = (count: number): string => (count === 1 ? 'child' : 'children');

/** What an import comes to, counts as sentences, before it is confirmed. */
export function tallyLines({ kind }: Pick<ImportRecord, 'kind'>, counts: PlanCounts): Line[] {
  const rows = (count: number) => (count === 1 ? 'row' : 'rows');
  const lines: Line[] = [
    { count: counts.created, words: `new ${children(counts.created)}` },
    { count: counts.changed, words: `${children(counts.changed)} with changes` },
    {
      count: counts.leftOut,
      words: `${rows(counts.leftOut)} with a problem, left out unless you mend ${counts.leftOut === 1 ? 'it' : 'them'}`,
    },
    {
      count: counts.asks,
      words: `${rows(counts.asks)} about somebody who may be here already: you say, or ${counts.asks === 1 ? 'it is' : 'they are'} left out`,
    },
    {
      count: counts.valuesLeftOut,
      words: `${counts.valuesLeftOut === 1 ? 'value' : 'values'} that could not be read and ${counts.valuesLeftOut === 1 ? 'stays' : 'stay'} out`,
    },
    {
      count: counts.checks,
      words: `${counts.checks === 1 ? 'thing' : 'things'} to look at, which ${counts.checks === 1 ? 'keeps' : 'keep'} nothing out`,
    },
    { count: counts.missing, words: `${children(counts.missing)} no longer in ${theFile(kind)}: you decide` },
    {
      count: counts.proposed,
      words: `${counts.proposed === 1 ? 'child' : 'children'} proposed as previously looked after, to be confirmed afterwards`,
    },
    {
      count: counts.shortBreaks,
      words: `${children(counts.shortBreaks)} with short breaks, which are shown apart and are not being looked after`,
    },
    {
      count: counts.sealed,
      words: `${counts.sealed === 1 ? 'record that closes' : 'records that close'} with this file`,
    },
    { count: counts.unchanged, words: 'the same as before', soft: true },
    { count: counts.rest, words: 'other pupils: kept as counts only, names dropped', soft: true },
  ];
  const shown = lines.filter(({ count }) => count > 0);
  return shown.length > 0 ? shown : [{ count: 0, words: 'children in it' }];
}

/** What the button does: "Bring in 3 and change 2". */
export function buttonWords({ created, changed, sealed, ended }: PlanCounts): string {
  const acts = [
    created > 0 ? `bring in ${figure(created)}` : null,
    changed > 0 ? `change ${figure(changed)}` : null,
    ended > 0 ? `note ${figure(ended)} as gone` : null,
    sealed > 0 ? `close ${figure(sealed)}` : null,
  ].filter((act) => act !== null);
  return acts.length === 0 ? 'Note that all is as before' : sentence(listWords(acts));
}

/** What will happen, in sentences, over the button. */
export function decisionWords({ kind }: Pick<ImportRecord, 'kind'>, counts: PlanCounts, days: number): string {
  const { created, changed, sealed, ended } = counts;
  const acts = [
    created > 0 ? `${countOf(created, 'child', 'children')} will be added` : null,
    changed > 0
      ? created > 0
        ? `${countWord(changed)} changed`
        : `${countOf(changed, 'child', 'children')} will be changed`
      : null,
    ended > 0 ? `${countOf(ended, 'child', 'children')} will be noted as gone` : null,
  ].filter((act) => act !== null);
  const out = counts.leftOut + counts.asks;
  return [
    acts.length > 0
      ? `${sentence(listWords(acts))}.`
      : `Nothing changes. That it was so on the day of ${theFile(kind)} is noted.`,
    sealed > 0 ? `${sentence(countOf(sealed, 'record'))} will be closed, and stay closed.` : null,
    out > 0 ? `${sentence(countOf(out, 'row'))} ${out === 1 ? 'is' : 'are'} left out.` : null,
    acts.length > 0 ? `You can undo this for ${days} days.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
