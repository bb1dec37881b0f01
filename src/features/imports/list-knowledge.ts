import type { Day } from '../../calendar/day.ts';
import type { NamedAuthority } from './authority-names.ts';
import type { CodeSets } from './codes.ts';
import type { ListDictionary } from './list-dictionary.ts';

/** What a list is read by. JSON: an option of the program in the sandbox. */
export interface ListKnowledge {
  dictionary: ListDictionary;
  codeSets: CodeSets;
  /** Those of this deployment, and any others whose number is known. */
  authorities: readonly NamedAuthority[];
  today: Day;
}
