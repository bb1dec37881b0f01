import type { PeopleView } from '../contacts/model.ts';
import { relationWord, toldWords, whoTheyAre } from '../contacts/model.ts';
import type { RecordTable } from '../plans/model.ts';

/** The people around a child now: as what, parental responsibility, what they may be told. Never how to reach them. */
export function peopleTable(view: PeopleView, words: Readonly<Record<string, string>>): RecordTable {
  const own = view.now.map((each) => [
    each.name,
    whoTheyAre(each, view.reader),
    each.parentalResponsibility === null ? 'Not known' : each.parentalResponsibility ? 'Yes' : 'No',
    each.unsafe ? 'Not to be contacted' : start(toldWords(each.mayBeTold, words) ?? 'nobody has said yet'),
  ]);
  const named = new Set(view.now.map(({ name }) => name));
  const byWork = view.byRelation
    .filter(({ name }) => name === null || !named.has(name))
    .map((each) => [
      each.name ?? 'Named by the other organisation',
      start(relationWord(each.relation, view.reader)),
      // an authority may share it under a care order, which stands under care; somebody who works with the child has none themselves
      'Not in person',
      'By their work',
    ]);
  return {
    heads: ['Name', 'As', 'Parental responsibility', 'May be told'],
    rows: [...own, ...byWork],
    note: own.length + byWork.length === 0 ? 'Nobody is recorded around the child yet.' : null,
  };
}

const start = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
