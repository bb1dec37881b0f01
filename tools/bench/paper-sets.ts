import { makePapers } from '../../src/features/paper-sets/make-papers.job.ts';
import { paperSetUrl, takeSetUrl } from '../../src/features/paper-sets/urls.ts';
import { termPapersUrl, termPepsUrl } from '../../src/features/peps/pep-urls.ts';
import { planUrl } from '../../src/features/plans/plan-urls.ts';
import { planOffers } from '../../src/plan-offers.ts';
import type { House } from '../../src/web/house.ts';
import { at, milliseconds, type Report, seconds } from './report.ts';

interface Given {
  readonly house: House;
  readonly url: string;
  readonly cookie: string;
  readonly schoolId: string;
  readonly plans: readonly { readonly childId: string; readonly planId: string }[];
  readonly report: Report;
  readonly ask: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
  readonly term: string;
}

/** Between two pages that somebody reads meanwhile. */
const PAUSE = 250;

/** Papers of all plans of a term by the job, as the worker does it, and how a page does beside it. */
export async function measurePaperSet(given: Given): Promise<void> {
  const { house, url, cookie, schoolId, plans, report, ask, term } = given;
  const asked = await ask(termPapersUrl, { term });
  const setId = asked.headers.get('location')?.split('/').at(-1) ?? '';
  let making = true;
  let most = process.memoryUsage().rss;
  const before = most;
  const times: number[] = [];
  const reading = (async () => {
    for (let turn = 0; making; turn += 1) {
      const { childId, planId } = plans[turn % plans.length] ?? { childId: '', planId: '' };
      const path = turn % 5 === 4 ? termPepsUrl : planUrl(childId, planId);
      const began = performance.now();
      const answer = await fetch(url + path, { headers: { cookie } });
      await answer.arrayBuffer();
      if (path !== termPepsUrl) times.push(performance.now() - began);
      most = Math.max(most, process.memoryUsage().rss);
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  })();
  const began = performance.now();
  let text = '';
  while (!text.includes('Ready to take')) {
    await makePapers(house, planOffers, schoolId);
    text = await (await fetch(url + paperSetUrl(setId), { headers: { cookie } })).text();
  }
  const took = performance.now() - began;
  making = false;
  await reading;
  const count = Number(/Take the ([\d,]+) papers/.exec(text)?.[1]?.replace(',', '') ?? 0);
  report.say(
    `Papers of ${count} PEPs in the background`,
    seconds(took),
    `${milliseconds(took / Math.max(1, count))} a paper; a PEP's page meanwhile, one after another: p50 ${milliseconds(at(times, 0.5))}, p95 ${milliseconds(at(times, 0.95))} of ${times.length}; goal 60 ms; ${Math.round((most - before) / 1e6)} MB more memory`,
  );
  const taking = performance.now();
  const taken = await (await fetch(url + takeSetUrl(setId), { headers: { cookie } })).arrayBuffer();
  report.say(`${count} papers taken`, seconds(performance.now() - taking), `${Math.round(taken.byteLength / 1e6)} MB`);
}
