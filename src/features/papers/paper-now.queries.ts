import { planWord } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Paper } from '../../platform/papers/index.ts';
import { dayPlain } from '../../ui/format.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import type { OpenChild } from '../children/index.ts';
import { type CopyReader, type Offers, type OpenPlan, planTitle, stateWords } from '../plans/index.ts';
import { leavesOutWords, madeForWords } from './made-for.ts';
import { planPaper } from './plan.paper.ts';
import { forFamily, planNow } from './plan-now.queries.ts';

export type Reader = Exclude<CopyReader, 'child'> | null;

/** A plan as it stands, as a paper for whoever asks; with `reader`, for somebody in the family. Opening it was a look. */
export async function paperNow(
  offers: Offers,
  asked: {
    readonly house: Pick<House, 'packs'>;
    readonly work: Work;
    readonly visitor: Visitor;
    readonly opened: OpenPlan;
    readonly reader: Reader;
  },
): Promise<{ readonly paper: Paper; readonly title: string }> {
  const { house, work, visitor, opened, reader } = asked;
  const { child, plan } = opened;
  const now = await planNow(offers, opened, askedOf(house, work, visitor, opened));
  const title = planTitle(plan, wordFor(child));
  const paper = planPaper(reader === null ? now : forFamily(now, reader, mayRelease(opened)), {
    ...{ title: `${title}: ${child.name.full}`, form: plan.form, ...madeFor(visitor, reader) },
    stands: `As it stands on ${dayPlain(visitor.today)}: ${stateWords[plan.state].toLowerCase()}.`,
  });
  return { paper, title };
}

export const wordFor = (child: OpenChild): string =>
  planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';

/** Copies for families are made by whoever leads the plan, or by the child's social worker. */
export const mayRelease = ({ child, leadsPlan }: OpenPlan): boolean => leadsPlan || child.may('plan.write-social-work');

export const askedOf = (house: Pick<House, 'packs'>, work: Work, visitor: Visitor, { child, plan }: OpenPlan) => ({
  ...{ packs: house.packs, read: work.read, child, plan, today: visitor.today },
});

export function madeFor(visitor: Visitor, reader: Reader) {
  const organisation = visitor.organisation?.name ?? '';
  return {
    madeFor: madeForWords({ name: visitor.name, organisation, day: dayPlain(visitor.today) }, reader),
    leavesOut: reader === null ? null : leavesOutWords(reader),
  };
}
