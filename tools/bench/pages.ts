import type { InventedWorld } from '../../src/features/demonstration/index.ts';
import type { House } from '../../src/web/house.ts';
import { type Bench, cookieOf, measure, serve } from './traffic.ts';

interface Given extends Bench {
  readonly house: House;
  readonly world: InventedWorld;
}

/** Asks the pages over loopback as real people with real sessions, and says how long they take. */
export async function measurePages(
  given: Given,
  wide: { readonly school: string; readonly children: number },
): Promise<void> {
  const { house, world } = given;
  const { url, close } = await serve(house);
  const as = (post: string, place: string) => cookieOf(house, world, post, place);
  const teacher = await as('designated-teacher', 'school-1');
  const head = await as('headteacher', 'school-1');
  const virtualHead = await as('virtual-school-head', 'northmere');
  const wideHead = await as('headteacher', wide.school);
  const looked = world.children.filter(
    ({ place, statuses }) => place === 'school-1' && statuses.some(({ kind, to }) => kind === 'CLA' && to === null),
  );
  const children = looked.slice(0, 20).map(({ id }) => `/children/${id}`);
  for (const [what, cookie, paths, goal] of [
    ['My work, a designated teacher', teacher, ['/my-work'], '50 ms'],
    ['My work, a Virtual School head', virtualHead, ['/my-work'], '50 ms'],
    ['A child’s page, a designated teacher', teacher, children, '50 ms'],
    ['A child’s page, a headteacher', head, children, '50 ms'],
    ['Children, a school of 250', head, ['/children'], '100 ms'],
    [`Children, a school of ${wide.children}`, wideHead, ['/children'], '100 ms'],
    ['Children, the authority', virtualHead, ['/children'], '100 ms'],
    ['What is due, a school', head, ['/whats-due'], ''],
    ['What is due, the authority', virtualHead, ['/whats-due'], ''],
  ] as const) {
    await measure(given, what, { url, cookie, asks: paths.map((path) => ({ path })), goal });
  }
  await close();
}
