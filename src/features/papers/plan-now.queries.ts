import { Refused } from '../../web/answer.ts';
import {
  answersOf,
  type CopyReader,
  copyForFamily,
  copyForReader,
  copyOf,
  type Moment,
  type Offers,
  type OpenPlan,
  type PlanAsked,
  type PlanCopy,
  readerOf,
  tablesOf,
} from '../plans/index.ts';

/** The plan as it stands, as far as its reader may see it: the same rule as the plan's page and the copies that are kept. */
export async function planNow(
  offers: Offers,
  { readable, doer }: OpenPlan,
  asked: PlanAsked,
): Promise<PlanCopy<'now'>> {
  const { plan, read, today } = asked;
  const answers = await answersOf(
    read,
    plan.id,
    readable.map(({ id }) => id),
  );
  const sections = readable.map(({ section }) => section);
  const tables = await tablesOf(offers, asked, sections);
  return copyForReader(copyOf(plan, answers, tables, { moment: 'now', on: today, missed: [] }), readerOf(doer));
}

/**
 * A copy for somebody in the family. It is made by whoever leads the plan, or by the child's social worker, who releases copies;
 * and never holds more than its maker may see.
 */
export function forFamily<M extends Moment | 'now'>(
  copy: PlanCopy<M>,
  reader: CopyReader,
  mayRelease: boolean,
): PlanCopy<M> {
  if (!mayRelease) {
    throw new Refused(
      'Neither leads the plan nor is the child’s social worker.',
      'Copies for families are made by whoever leads the plan, or by the social worker.',
    );
  }
  return copyForFamily(copy, reader);
}
