import type { Asker } from './every-route.ts';

/** A page somebody reached, as they read it; of a file, its words. */
export interface Reached {
  readonly path: string;
  readonly status: number;
  readonly html: string;
}

/** What is drawn anew each time it is asked for, or was sent in: its words are compared, never its bytes. */
export const isFile = (path: string): boolean =>
  /(\.(pdf|docx|csv|ics)|\/(certificates|papers)\/[0-9a-f-]{36})$/.test(path.replace(/[?#].*/, ''));

/**
 * Every page that is reached by following links from these, each once, in the order it was found. `goes`: whether a link is
 * worth following, asked once of each. Files are left out, unless `wordsOf` reads them.
 */
export async function crawl(
  asker: Asker,
  starts: readonly string[],
  goes: (path: string) => boolean = () => true,
  wordsOf: ((path: string, answer: Response) => Promise<string>) | null = null,
): Promise<Reached[]> {
  const reached: Reached[] = [];
  const known = new Set(starts);
  for (const path of known) {
    const answer = await asker.get(path);
    const file = isFile(path);
    const html = file && wordsOf !== null ? await wordsOf(path, answer) : await answer.text();
    reached.push({ path, status: answer.status, html });
    const to = answer.headers.get('location');
    for (const link of [...(to === null ? [] : [to]), ...(file ? [] : linksIn(html))]) {
      if (!known.has(link) && (wordsOf !== null || !isFile(link)) && goes(link)) known.add(link);
    }
  }
  return reached;
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/**
 * A page as anybody of any deployment would read it: ids by the order in which they come, and what is made anew for each
 * request left out. `ids` goes along through all pages of one reader, so that a link is the same link everywhere.
 */
export function plainly(html: string, ids: Map<string, number>): string {
  return html
    .replace(/(name="_csrf" value=")[^"]*/g, '$1')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, ids.size + 1);
      return `id-${ids.get(id)}`;
    });
}
