import type { Day } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import { answersAs } from '../../packs/index.ts';
import {
  allDetails,
  authoritiesAround,
  careOn,
  childLives,
  mainOn,
  type OpenChild,
  yearsOfMany,
} from '../children/index.ts';
import { toolsAt } from '../duties/index.ts';
import { type Entitlement, entitlements, fundFor } from './entitlement.ts';
import type { Fund } from './ledger.ts';

/** What comes with a child today, and whose money a request would be. */
export interface ChildPremium {
  readonly entitlements: readonly Entitlement[];
  readonly fund: Fund | null;
  /** Whose money it is; null: an authority that is not in Mainstay. */
  readonly fundOrganisationId: string | null;
}

export async function premiumOf(child: OpenChild, packs: Packs, today: Day): Promise<ChildPremium> {
  const { read } = child;
  const life = (await childLives.load(read, [child.id])).facts.get(child.id);
  const details = await allDetails(read, child.id, child.writesFor);
  const years = await yearsOfMany(read, [child.id], today);
  const schoolId = (life && mainOn(life, today)?.schoolId) ?? null;
  const tools = await toolsAt(read, packs, schoolId === null ? [child.writesFor] : [schoolId, child.writesFor], today);
  const place = schoolId === null ? undefined : tools.place(schoolId);
  const around = life
    ? authoritiesAround(life, today, place?.authorityCode ?? null)
    : { lookingAfter: null, holdingCase: null, school: null };
  const pack = tools.pack(answersAs(child.facts.groups), around, schoolId);
  const found = entitlements(
    pack,
    {
      groups: child.facts.groups,
      bornOn: life?.bornOn ?? null,
      year: years.get(child.id) ?? null,
      premium: details.flatMap(({ pupil_premium }) => pupil_premium),
      orderDeclared: details.some(({ post_care_census }) => !['', 'N'].includes(post_care_census ?? '')),
    },
    today,
  );
  const fund = fundFor(found);
  const care = life && careOn(life, today);
  const code = care?.authorityCode ?? null;
  const authority = care?.authorityId ?? (code === null ? null : (tools.authority(code)?.id ?? null));
  return { entitlements: found, fund, fundOrganisationId: fund === 'plus' ? authority : child.writesFor };
}
