import { monitorEventLoopDelay } from 'node:perf_hooks';
import { planPaperUrl } from '../../src/features/plans/plan-urls.ts';
import type { PaperFormat } from '../../src/platform/papers/index.ts';
import { at, milliseconds, type Report, seconds } from './report.ts';

interface Given {
  readonly url: string;
  readonly cookie: string;
  readonly plans: readonly { readonly childId: string; readonly planId: string }[];
  readonly report: Report;
}

/** A plan as PDF and Word from its page, and what that does to pages meanwhile: they are drawn in a process of their own. */
export async function measurePapers({ url, cookie, plans, report }: Given): Promise<void> {
  const fetched = async (path: string): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(url + path, { headers: { cookie } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    return performance.now() - began;
  };
  const paths = (format: PaperFormat) => plans.map(({ childId, planId }) => planPaperUrl(childId, planId, format));
  report.say(
    'A PEP as PDF, the first',
    seconds(await fetched(paths('pdf')[0] ?? '')),
    'the process that draws is started',
  );
  for (const [format, goal] of [
    ['pdf', 'goal 1 s'],
    ['docx', ''],
  ] as const) {
    const times: number[] = [];
    for (const path of paths(format)) times.push(await fetched(path));
    const what = format === 'pdf' ? 'A PEP as PDF' : 'A PEP as Word';
    report.say(what, milliseconds(at(times, 0.5)), `p95 ${milliseconds(at(times, 0.95))}, one after another; ${goal}`);
  }

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  await Promise.all(paths('pdf').map(fetched));
  const took = performance.now() - began;
  delay.disable();
  report.say(
    `${plans.length} PEPs as PDF at once`,
    seconds(took),
    `the server answered nothing for at most ${milliseconds(delay.max / 1e6)} (p99 ${milliseconds(delay.percentile(99) / 1e6)})`,
  );
}
