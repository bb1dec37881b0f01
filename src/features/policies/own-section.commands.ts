import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import type { Here } from '../organisations/index.ts';
import { mustBeDraft } from './draft.commands.ts';
import type { Place } from './own-section.ts';
import { keepSections } from './policies.commands.ts';
import type { Section, Version } from './policy.ts';

/** Writes a section of the school’s own, and puts those behind it where they now stand. `before`: those the draft had. */
export async function keepOwnSection(
  work: Work,
  doer: Doer,
  { organisation }: Here,
  version: Version,
  written: Omit<Section, 'place' | 'follows'>,
  places: ReadonlyMap<string, Place>,
  before: readonly Section[],
): Promise<void> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  mustBeDraft(version);
  const old = before.find(({ section }) => section === written.section);
  const placed = (section: Omit<Section, 'place' | 'follows'>): Section[] => {
    const place = places.get(section.section);
    return place === undefined ? [] : [{ ...section, ...place }];
  };
  const [mine] = placed(written);
  if (mine === undefined) throw new Error('A section stands somewhere.');
  const moved = before
    .filter(({ how, section }) => how === 'own' && section !== written.section)
    .filter(({ section, place, follows }) => {
      const now = places.get(section);
      return now !== undefined && (now.place !== place || now.follows !== follows);
    });
  await keepSections(work, organisation.id, version.id, [mine, ...moved.flatMap(placed)]);
  await recordEvent(work, {
    ...{ verb: 'policy.own-section-written', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { section: written.section },
    values: [{ field: `section.${written.section}`, before: old ?? null, after: mine }],
  });
}

/** Takes a section of the school’s own out of a draft; what it said stays in the audit. */
export async function takeOutOwnSection(
  work: Work,
  doer: Doer,
  { organisation }: Here,
  version: Version,
  section: Section,
): Promise<void> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  mustBeDraft(version);
  await work.write
    .deleteFrom('policy_section')
    .where('organisation_id', '=', organisation.id)
    .where('version_id', '=', version.id)
    .where('section', '=', section.section)
    .where('how', '=', 'own')
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.own-section-taken-out', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { section: section.section },
    values: [{ field: `section.${section.section}`, before: section, after: null }],
  });
}
