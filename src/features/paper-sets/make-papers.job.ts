import { crc32 } from 'node:zlib';
import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction, type Work } from '../../platform/database/database.ts';
import { type Files, openFiles } from '../../platform/files/index.ts';
import { type Paper, PressProblem } from '../../platform/papers/index.ts';
import { NothingHere, Refused, StepUpNeeded } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { visitorAway } from '../../web/visitor.ts';
import { paperNow } from '../papers/index.ts';
import { type Offers, openPlan } from '../plans/index.ts';
import { MOST_TRIES } from './paper-set.ts';
import {
  beginItem,
  claimPapers,
  finishPapers,
  holdPapers,
  MAKE_PAPERS,
  settleItem,
  tidyPapers,
  whereLeft,
} from './paper-sets.commands.ts';
import { nextItem } from './paper-sets.queries.ts';

/** Papers made before the queue is asked again, so that another organisation's come in between. */
const IN_A_ROW = 20;
/** Minutes after which whoever has said nothing of a set in hand is taken to be gone. */
const GONE_AFTER = 2;
const LARGEST = 50_000_000;

/** Makes the papers of an organisation's oldest set, some in a row, and asks for itself again while any are left. */
export const makePapersJob = (offers: Offers): JobDefinition => ({
  name: MAKE_PAPERS,
  cron: null,
  run: (house, data) => makePapers(house, offers, String(data.organisationId)),
});

/** What a process that ended in the middle has left is gone on with, and what was kept long enough goes. */
export const leftPapersJob: JobDefinition = {
  name: 'left-papers',
  cron: '*/2 * * * *',
  run: async (house) => {
    await inTransaction(house.database, askingIn(house, { personId: null, organisationId: null }), async (work) => {
      for (const organisationId of await whereLeft(work))
        await house.outlet.enqueue(work, MAKE_PAPERS, { organisationId }, { key: organisationId });
    });
  },
};

export const tidyPapersJob: JobDefinition = {
  name: 'tidy-papers',
  cron: '30 3 * * *',
  run: (house) => inTransaction(house.database, askingIn(house, { personId: null, organisationId: null }), tidyPapers),
};

export async function makePapers(
  house: House,
  offers: Offers,
  organisationId: string,
  inARow = IN_A_ROW,
): Promise<void> {
  const job = { personId: null, organisationId };
  const claimed = await inTransaction(house.database, askingIn(house, job), (work) => claimPapers(work, later(house)));
  if (claimed === undefined) return;
  const { setId, personId } = claimed;
  const as = <T>(action: (work: Work) => Promise<T>): Promise<T> =>
    inTransaction(house.database, askingIn(house, { personId, organisationId: null }), action);
  const files = await openFiles(house.dataDir, house.keys);
  for (let made = 0; made < inARow; made += 1)
    if (!(await makeOne({ house, offers, files, as, setId, personId, organisationId }))) break;
  const left = await as(async (work) => {
    if ((await nextItem(work.read, setId)) === undefined) await finishPapers(work, setId);
    else await holdPapers(work, setId, null);
    return whereLeft(work);
  });
  if (!left.includes(organisationId)) return;
  await inTransaction(house.database, askingIn(house, job), (work) =>
    house.outlet.enqueue(work, MAKE_PAPERS, { organisationId }, { key: organisationId }),
  );
}

interface Making {
  readonly house: House;
  readonly offers: Offers;
  readonly files: Files;
  readonly as: <T>(action: (work: Work) => Promise<T>) => Promise<T>;
  readonly setId: string;
  readonly personId: string;
  readonly organisationId: string;
}

/** One plan: opened, drawn, kept, said. Done twice it does the same. False: nothing is left. */
async function makeOne({ house, offers, files, as, setId, personId, organisationId }: Making): Promise<boolean> {
  const item = await as(async (work) => {
    const next = await nextItem(work.read, setId);
    if (next === undefined) return undefined;
    await beginItem(work, setId, next.position);
    await holdPapers(work, setId, later(house));
    return next;
  });
  if (item === undefined) return false;
  const settle = (outcome: Parameters<typeof settleItem>[3]) => as((work) => settleItem(work, setId, item, outcome));
  if (item.tries >= MOST_TRIES) {
    await settle({ state: 'failed' });
    return true;
  }
  try {
    const read = await as((work) => openFor(work, house, offers, { ...item, personId, organisationId }));
    const drawn = await house.press.draw(read.paper, 'pdf');
    const stored = await files.put(organisationId, drawn, { kinds: ['pdf'], bytes: LARGEST });
    const file = { hash: stored.hash, size: stored.size, crc32: crc32(drawn) };
    await settle({ state: 'made', file, scopes: read.scopes });
  } catch (error) {
    if (error instanceof NothingHere || error instanceof Refused || error instanceof StepUpNeeded) {
      await settle({ state: 'not-open' });
      return true;
    }
    // drawn again by the next try, as often as may be; the others do not wait for it
    if (!(error instanceof PressProblem))
      house.log.warn({ type: error instanceof Error ? error.name : 'unknown' }, 'A paper of a set could not be made');
    if (item.tries + 1 >= MOST_TRIES) await settle({ state: 'failed' });
  }
  return true;
}

/** The plan as this person may read it now. A look, as if they had opened it. */
async function openFor(
  work: Work,
  house: House,
  offers: Offers,
  at: { childId: string; planId: string; personId: string; organisationId: string },
): Promise<{ readonly paper: Paper; readonly scopes: readonly string[] }> {
  const visitor = await visitorAway(work, at.personId, at.organisationId);
  if (visitor === undefined) throw new NothingHere('works there no longer');
  const opened = await openPlan(work, visitor, house, at, 'copy of a plan, one of many');
  const { paper } = await paperNow(offers, { house, work, visitor, opened, reader: null });
  return { paper, scopes: [...opened.child.scopes].toSorted() };
}

const later = (house: House): Date => new Date(house.clock().getTime() + GONE_AFTER * 60_000);

function askingIn(house: House, who: Pick<Asking, 'personId' | 'organisationId'>): Asking {
  const now = house.clock();
  return { ...who, name: MAKE_PAPERS, operator: false, sessionId: null, today: dayInEngland(now), now };
}
