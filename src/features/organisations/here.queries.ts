import { type Pack, type Packs, pickPack } from '../../packs/index.ts';
import { inItsWords, type OrganisationWords, organisationWords } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Organisation, organisationOf } from './organisations.queries.ts';

/** The organisation somebody works for now, with the pack of its own duties and what its pages call it. */
export interface Here {
  readonly organisation: Organisation;
  readonly pack: Pack;
  readonly words: OrganisationWords;
}

export async function here(work: Work, packs: Packs, visitor: Visitor): Promise<Here> {
  const organisation = await organisationOf(work.read, visitor.organisation?.id ?? '');
  if (organisation === undefined) throw new NothingHere('organisation');
  return hereOf(packs, organisation);
}

export function hereOf(packs: Packs, organisation: Organisation): Here {
  const picked = pickPack(packs, 'school', {
    lookingAfter: null,
    holdingCase: null,
    school: organisation.authorityCode,
  });
  const pack = inItsWords(picked.pack, organisation);
  return { organisation, pack, words: organisationWords(pack, organisation) };
}
