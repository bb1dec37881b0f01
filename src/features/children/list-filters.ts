import type { Group, Scope } from '../../access/index.ts';
import { readYearGroup, type YearGroup, yearGroups } from '../../codes/index.ts';
import { childrenUrl } from './child-urls.ts';
import { groupWords, readGroup } from './group-words.ts';

export const SORTS = ['name', 'year', 'adult', 'school'] as const;
export type Sort = (typeof SORTS)[number];

/** What somebody asked the list of children for. Null: not asked. */
export interface ListFilters {
  /** Part of a name, or the beginning of a number. */
  readonly words: string;
  readonly group: Group | null;
  readonly year: YearGroup | null;
  /** 'any': support or a plan; 'K', 'E': one of the two; else a code of a kind of need. */
  readonly need: string | null;
  /** A person's id, or 'nobody'. */
  readonly adult: string | null;
  readonly school: string | null;
  /** Those who have left, instead of those who are here. */
  readonly left: boolean;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

export const PAGE_SIZE = 50;

export const everyone: ListFilters = {
  words: '',
  group: null,
  year: null,
  need: null,
  adult: null,
  school: null,
  left: false,
  sort: 'name',
  page: 1,
};

/** The years a child can be asked for by: those in which children move up. */
export const filterYears: readonly YearGroup[] = yearGroups.filter((year) => year !== 'M' && year !== 'X');

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address. What is no filter is left out, never an error: an old bookmark still opens the list. */
export function readFilters(query: Query): ListFilters {
  const text = (name: string): string => {
    const value = query[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 100);
  };
  const id = (name: string): string | null => (isUuid(text(name)) ? text(name) : null);
  const page = Number(text('page'));
  return {
    words: text('q').replace(/\s+/g, ' '),
    group: readGroup(text('group')) ?? null,
    year: filterYears.find((year) => year === readYearGroup(text('year'))) ?? null,
    need: /^[A-Za-z]{1,5}$/.test(text('need')) ? normalNeed(text('need')) : null,
    adult: text('adult') === 'nobody' ? 'nobody' : id('adult'),
    school: id('school'),
    left: text('here') === 'left',
    sort: SORTS.find((sort) => sort === text('sort')) ?? 'name',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

const normalNeed = (text: string): string => (text.toLowerCase() === 'any' ? 'any' : text.toUpperCase());
const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** The parts by which something is filtered or sorted: nobody filters, sorts or counts by what they may not see. */
const partOfSort: Readonly<Partial<Record<Sort, Scope>>> = { adult: 'profile' };

/** The same filters without those that ask for a part this reader sees of no child. */
export function allowedFilters(filters: ListFilters, sees: ReadonlySet<Scope>): ListFilters {
  const { group } = filters;
  const sortPart = partOfSort[filters.sort];
  return {
    ...filters,
    group: group !== null && sees.has(groupWords(group).part) ? group : null,
    need: sees.has('send') ? filters.need : null,
    adult: sees.has('profile') ? filters.adult : null,
    left: sees.has('moves') && filters.left,
    sort: sortPart === undefined || sees.has(sortPart) ? filters.sort : 'name',
  };
}

/** What may stay in the address while somebody can see the screen: no name, no group, no need. */
export function quietFilters(filters: ListFilters): ListFilters {
  return { ...filters, words: '', group: null, need: null, adult: null };
}

export const sameFilters = (a: ListFilters, b: ListFilters): boolean => listHref(a) === listHref(b);

/** How many filters are on, leaving aside the search, the order and the page. */
export function countFilters(filters: ListFilters): number {
  const { group, year, need, adult, school, left } = filters;
  return [group, year, need, adult, school].filter((one) => one !== null).length + (left ? 1 : 0);
}

/** What the address holds of the filters, without what is as it is at first. */
export function filterValues(filters: ListFilters): Record<string, string> {
  const { words, group, year, need, adult, school, left, sort, page } = filters;
  return {
    ...(words === '' ? {} : { q: words }),
    ...(group === null ? {} : { group }),
    ...(year === null ? {} : { year }),
    ...(need === null ? {} : { need }),
    ...(adult === null ? {} : { adult }),
    ...(school === null ? {} : { school }),
    ...(left ? { here: 'left' } : {}),
    ...(sort === 'name' ? {} : { sort }),
    ...(page === 1 ? {} : { page: String(page) }),
  };
}

/** The address of the list with these filters; `base` for what is made of the same list. */
export function listHref(filters: ListFilters, base: string = childrenUrl): string {
  const query = new URLSearchParams(filterValues(filters)).toString();
  return query === '' ? base : `${base}?${query}`;
}

/** Somebody asks what there is to choose from: their list comes with the filters open. */
export const isChoosing = (query: Query): boolean => query.choose === 'yes';

/** The address of this list with the filters open. */
export const choosingHref = (filters: ListFilters): string =>
  `${childrenUrl}?${new URLSearchParams({ ...filterValues(filters), choose: 'yes' })}`;
