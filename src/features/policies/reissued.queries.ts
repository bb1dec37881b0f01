import type { GuidanceEdition } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form-state.ts';
import type { Here } from '../organisations/index.ts';
import { documentsIn, documentsNamed, filled } from './fill.ts';
import { documentsOfKind, hasRead, reissuedSince } from './guidance.ts';
import { type GuidanceRead, guidanceReadAt } from './policies.queries.ts';
import { ratifiedOf, type Section } from './policy.ts';
import { fillingOf, type PolicyHere, sectionsHere } from './policy-now.queries.ts';

interface Reissues {
  readonly open: readonly {
    readonly edition: GuidanceEdition;
    readonly sentences: readonly { readonly section: string; readonly words: string }[];
  }[];
  readonly read: readonly (GuidanceRead & { readonly title: string })[];
}

/** Guidance that came into force since a policy was ratified: what nobody has looked at, and what somebody has. */
export async function reissuesOf(work: Work, found: Here, at: PolicyHere): Promise<Reissues> {
  const held = ratifiedOf(at.versions);
  if (held?.ratifiedOn == null || held.writtenOn === null) return { open: [], read: [] };
  const { pack, organisation } = found;
  const sections: readonly Section[] = at.policy.here ? await sectionsHere(work, found, held) : [];
  const documents = at.policy.here
    ? [...new Set(sections.flatMap((section) => documentsIn(section, pack)))]
    : documentsOfKind(at.policy.kind, pack);
  const reads = (await guidanceReadAt(work.read, organisation.id)).filter(({ versionId }) => versionId === held.id);
  const { ratifiedOn, writtenOn } = held;
  const inForce = reissuedSince({ ratifiedOn, writtenOn }, documents, pack).filter(
    ({ edition }) => edition.from <= work.asking.today,
  );
  const filling = await fillingOf(work, found, at, held);
  const sentencesNaming = (document: string) =>
    sections.flatMap(({ title, sentences }) =>
      sentences
        .filter(({ words }) => documentsNamed(words, pack).includes(document))
        .map(({ words }) => ({ section: title, words: filled(words, filling) })),
    );
  return {
    open: inForce
      .filter((reissue) => !hasRead(reissue, reads))
      .map(({ edition }) => ({ edition, sentences: sentencesNaming(edition.document) })),
    read: reads.map((each) => {
      const edition = pack.guidance().find(({ id }) => id === each.edition);
      return { ...each, title: edition === undefined ? each.edition : `${edition.title}, ${edition.edition}` };
    }),
  };
}

/** The same as a page is handed it. */
export const reissuedView = async (
  work: Work,
  found: Here,
  at: PolicyHere,
  mayJudge: boolean,
  form: FormState = emptyForm,
) => ({ ...(await reissuesOf(work, found, at)), policyId: at.policy.id, isHere: at.policy.here, mayJudge, form });
