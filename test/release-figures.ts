import type { Read } from './what-figures-tell.ts';

/** A figure as it stands on a page, in its own words: “Not kept”, “9 of 15 in time”. */
export interface Written {
  readonly commitment: string;
  readonly outcome: Read['outcome'];
  readonly done: number | null;
  readonly due: number | null;
}

const outcomes: Readonly<Record<string, Read['outcome']>> = {
  Kept: 'kept',
  'Not kept': 'not-kept',
  'Too few to show': 'too-few',
  'Nothing fell due': 'nothing-due',
};

const plain = (html: string): string =>
  html
    .replace(/<span class="govuk-visually-hidden">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads “Not kept, 9 of 15 in time”. Throws for words it does not know: a new way to say a figure has to be weighed first. */
export function readFigure(commitment: string, words: string): Written {
  const [said = '', ...rest] = words.split(', ');
  const outcome = outcomes[said];
  if (outcome === undefined) throw new Error(`“${words}” is no figure anybody has weighed.`);
  const numbers = /^(\d+(?:\.\d+)?) of (?:the )?(\d+)/.exec(rest.join(', '));
  return {
    ...{ commitment, outcome },
    ...{ done: numbers === null ? null : Number(numbers[1]), due: numbers === null ? null : Number(numbers[2]) },
  };
}

/** Every promise in the tables of a page of figures. */
export function figuresIn(html: string): Written[] {
  return [...html.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const promise = /Promise <\/span>([A-G]\d+)<\/a>/.exec(row)?.[1];
    const cells = [...row.matchAll(/<td role="cell"[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => plain(cell));
    const [figure] = cells;
    return promise === undefined || figure === undefined ? [] : [readFigure(promise, figure)];
  });
}

/** The promise in each set of figures, as its own page says it term by term: by “Autumn term 2026”. */
export function historyIn(html: string, commitment: string): ReadonlyMap<string, Written> {
  const rows = [...html.matchAll(/<th scope="row">([^<]* term[^<]*)<\/th><td class="right">(.*?)<\/td>/gs)];
  return new Map(rows.map(([, terms = '', words = '']) => [terms, readFigure(commitment, plain(words))]));
}

/** What stands at the top of a promise’s own page: of which terms, and how it was kept; null where it has no figure. */
export function headIn(html: string, commitment: string): { readonly terms: string; readonly figure: Written } | null {
  const found = /<h2>([^<]* term[^<]*), as at [^<]*<\/h2><\/div><p>(.*?)<\/p>/s.exec(html);
  return found === null ? null : { terms: found[1] ?? '', figure: readFigure(commitment, plain(found[2] ?? '')) };
}

/** Whose figures a page has, and of which terms: “Exampleton Primary School”, “Autumn term 2026”. */
export function whoseIn(html: string): { readonly organisation: string; readonly terms: string } | null {
  const found = /<p class="lede">([^<]*?)\. ([^<]*? terms? [^<]*?), as at /.exec(html);
  return found === null ? null : { organisation: found[1] ?? '', terms: found[2] ?? '' };
}
