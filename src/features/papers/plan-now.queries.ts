import { Refused } from '../../web/answer.ts';
import {
  answersOf,
  type CopyReader,
  copyForFamily,
  copyForReader,
  copyOf,
  keptAnswers,
  type Moment,
  type Offers,
  type OpenPlan,
  type PlanAsked,
  type PlanCopy,
  readerOf,
  tablesOf,
} from '../plans/index.ts';

/**
 * The plan as it stands, as far as its reader may see it: the same rule as the plan's page and the copies that are kept. What a
 * child keeps from somebody is in it only for the child's own version: a paper does not choose who reads it.
 */
export async function planNow(
  offers: Offers,
  { readable, doer }: OpenPlan,
  asked: PlanAsked,
  { forTheChild = false }: { readonly forTheChild?: boolean } = {},
): Promise<PlanCopy<'now'>> {
  const { plan, read, today } = asked;
  const isKept = forTheChild ? () => false : await keptAnswers(read, plan.id);
  const rows = await answersOf(
    read,
    plan.id,
    readable.map(({ id }) => id),
  );
  const answers = rows.filter((row) => !isKept(row));
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
