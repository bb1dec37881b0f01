import { actionOf, isAction, type PostId } from '../src/access/index.ts';
import type { AddedRoute } from '../src/platform/http/server.ts';
import { isFile } from './crawl.ts';

/** Whoever sees no child and reads figures, or governs: what these reach together is what has to tell of no child. */
export const seeNoChild = [
  'governor',
  'link-governor',
  'chair-of-governors',
  'management-committee-member',
  'clerk',
  'trust-lead',
  'analyst',
] as const satisfies readonly PostId[];

/**
 * What a page gives somebody who sees no child. `figures`: numbers about children, every one a number of a release
 * (test/release-figures.ts reads them, and the solver weighs them). The others hold none, and read the same whatever the
 * numbers are: `work` what is asked of the reader; `staff` posts, training and who has read what, numbers of staff too;
 * `policy` policies and guidance; `setting` terms, clocks, forms; `own` one's own account, questions and looks; `outside`
 * pages for people without a post, opened by a token, a code or the device they were given.
 */
export type Gives = 'figures' | 'work' | 'staff' | 'policy' | 'setting' | 'own' | 'outside' | 'house';

const given: Readonly<Record<Gives, readonly string[]>> = {
  figures: [
    '/promises',
    '/promises/releases',
    '/promises/releases/:release',
    '/promises/releases/:release/:promise',
    '/promises/:promise',
    '/promises/:promise/too-few',
  ],
  work: [
    ...['/', '/more', '/my-work', '/my-work/done', '/duties/:dutyId', '/duties/:dutyId/not-needed'],
    ...['/actions/:actionId', '/break-glass', '/promises/questions', '/promises/ask'],
  ],
  staff: [
    ...['/school', '/school/of/:organisation', '/school/people', '/school/people/:person', '/school/register/:post'],
    ...['/briefings', '/briefings/ask', '/briefings/about/:about', '/briefings/:briefing', '/briefings/:briefing/read'],
    ...['/briefings/:briefing/certificate.pdf', '/briefings/:briefing/people/:person/certificate.pdf'],
    '/briefings/:briefing/record.:format',
    ...['/school/register/:post/papers/:file', '/school/training', '/school/training/add', '/school/training/:row'],
    ...['/school/training/:row/certificates/:file', '/school/training/coverage', '/training/here/:session/:code'],
    ...['/school/training/sessions', '/school/training/sessions/add', '/school/training/sessions/:session'],
  ],
  policy: [
    ...['/policies', '/policies/:policy', '/policies/:policy/ratify', '/policies/:policy/versions/:version'],
    ...['/policies/:policy/versions/:version/check', '/policies/:policy/versions/:version/changes'],
    ...['/policies/:policy/versions/:version/paper.:format', '/published-policy/:policy'],
    ...['/published-policy/:policy/policy.:format', '/policies/check', '/policies/compare', '/guidance'],
    '/guidance/:document',
  ],
  setting: [
    ...[
      '/school/year',
      '/school/settings',
      '/plan-templates',
      '/plan-templates/:pack',
      '/plan-templates/:pack/:template',
    ],
    ...['/plan-templates/:pack/:template/blank.pdf', '/plan-templates/:pack/:template/blank.docx'],
    ...['/plan-templates/:pack/:template/:section', '/schemas/plan-export-1.json'],
  ],
  own: [
    ...['/account', '/account/password', '/account/second-step', '/account/reminders', '/asked', '/asked/:questionId'],
    ...['/still-here', '/sign-in/again', '/sign-in/second-step'],
  ],
  outside: [
    ...['/sign-in', '/reset', '/reset/:token', '/invitation/:token', '/calendar/:file', '/your-part/open/:token'],
    ...['/your-part', '/your-part/files/:question', '/your-part/file/:file', '/your-part/copy.pdf'],
    ...['/your-part/copy.docx', '/my-views', '/my-views/questions/:question', '/my-views/files/:file'],
    ...['/my-views/look-over', '/my-views/hidden', '/my-views/questions/:question/readers', '/set-up/:token'],
    ...['/set-up/:token/place', '/set-up/:token/year', '/set-up/:token/people', '/set-up/:token/you'],
  ],
  house: ['/help', '/accessibility', '/who-can-see-what', '/health'],
};

/** What each address gives. One that is not here has not been thought about. */
export const givenBy: ReadonlyMap<string, Gives> = new Map(
  Object.entries(given).flatMap(([gives, urls]) => urls.map((url) => [url, gives as Gives] as const)),
);

/**
 * The addresses somebody who sees no child can come to. Not those on one child: test/every-route.db.test.ts tries each. (Who
 * considers one suspension reads its papers, and nothing else of the child.)
 */
export function reachedBy(routes: readonly AddedRoute[]): string[] {
  return routes.filter(({ method, who }) => method === 'GET' && isReached(who)).map(({ url }) => url);
}

function isReached(who: string): boolean {
  if (!who.startsWith('may ')) return !who.startsWith('child ');
  const action = who.slice('may '.length);
  if (!isAction(action)) throw new Error(`${action} is no action.`);
  const { anyone, posts, overSchools } = actionOf(action);
  const allowed: readonly string[] = [...posts, ...overSchools];
  return anyone || seeNoChild.some((post) => allowed.includes(post));
}

/** The pattern of a path, among these: `/promises/b1` is `/promises/:promise` where nothing says it word by word. */
export function patternOf(path: string, urls: Iterable<string>): string | undefined {
  const bare = path.replace(/[?#].*/, '');
  const fits = [...urls].filter((url) =>
    new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`).test(bare),
  );
  return fits.sort((a, b) => a.split(':').length - b.split(':').length)[0];
}

/**
 * What is worth following for a reader: of pages that are alike, such as the sections of a form, three; of files that are alike,
 * which take long to draw, one of each format, and none that
 * tells of nobody (policies, blank forms) without `formsToo`. Asked anew for each.
 */
export function worthFollowing(formsToo = true): (path: string) => boolean {
  const followed = new Map<string, number>();
  return (path) => {
    const pattern = patternOf(path, givenBy.keys());
    const gives = pattern === undefined ? undefined : givenBy.get(pattern);
    const file = isFile(path);
    if (pattern === undefined || gives === undefined) return true;
    if (all.includes(gives) && (gives === 'figures' || !path.includes('?'))) return true;
    if (file && !formsToo) return false;
    const alike = file ? `${pattern} ${path.replace(/.*\./, '')}` : pattern;
    followed.set(alike, (followed.get(alike) ?? 0) + 1);
    return (followed.get(alike) ?? 0) <= (file ? 1 : 3);
  };
}
const all: readonly Gives[] = ['figures', 'work', 'staff'];
