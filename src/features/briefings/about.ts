import type { Day } from '../../calendar/day.ts';
import type { BriefingQuestion, GuidanceEdition, Pack } from '../../packs/model.ts';
import type { About } from './briefing.ts';

/** Something that can be read, as whoever briefs chooses it. */
export interface Readable {
  /** `policy:<version>` or `guidance:<edition>`, in addresses and forms. */
  readonly key: string;
  readonly about: About;
  /** “Keeping children safe in education” (September 2026). */
  readonly title: string;
  /** What is said of it in a line: since when it holds, what changed. */
  readonly line: string;
  readonly suggested: readonly BriefingQuestion[];
  /** Everybody reads it each school year. */
  readonly yearly: boolean;
}

export const editionTitle = ({ title, edition }: Pick<GuidanceEdition, 'title' | 'edition'>): string =>
  `“${title}” (${edition})`;

export interface HeldPolicy {
  readonly policyId: string;
  readonly title: string;
  readonly versionId: string;
  readonly nth: number;
  readonly ratifiedOn: Day;
  /** Kept here; otherwise only where it is published is known, or not even that. */
  readonly here: boolean;
  readonly address: string | null;
}

/** What there is to read on a day: policies kept here that hold, what is read each year, and other guidance in force. */
export function readables(
  policies: readonly HeldPolicy[],
  pack: Pick<Pack, 'guidance' | 'guidanceOn' | 'briefings'>,
  today: Day,
  dayWords: (day: Day) => string,
): Readable[] {
  const { yearly, questions } = pack.briefings();
  const ofPolicies = policies.map(
    (held): Readable => ({
      key: `policy:${held.versionId}`,
      about: { kind: 'policy', policyId: held.policyId, versionId: held.versionId },
      title: held.here ? `“${held.title}”, version ${held.nth}` : `“${held.title}” of ${dayWords(held.ratifiedOn)}`,
      line: [
        `Ratified on ${dayWords(held.ratifiedOn)}.`,
        held.here
          ? 'Kept here.'
          : held.address === null
            ? 'Where it is published is not said.'
            : 'Published elsewhere.',
      ].join(' '),
      suggested: held.here ? (questions['model-policy'] ?? []) : [],
      yearly: false,
    }),
  );
  const inForce = pack
    .guidanceOn(today)
    .filter(({ standing }) => standing === 'statutory' || standing === 'non-statutory');
  const ofGuidance = inForce.map(
    (edition): Readable => ({
      key: `guidance:${edition.id}`,
      about: { kind: 'guidance', edition: edition.id },
      title: editionTitle(edition),
      line: [`In force since ${dayWords(edition.from)}.`, edition.changed ?? '', uncheckedWords(edition)]
        .filter((words) => words !== '')
        .join(' '),
      suggested: questions[edition.document] ?? [],
      yearly: yearly.includes(edition.document),
    }),
  );
  return [...ofPolicies, ...ofGuidance.filter((each) => each.yearly), ...ofGuidance.filter((each) => !each.yearly)];
}

/** What is said of an edition nobody of us has read; '' of every other. */
export const uncheckedWords = ({ verified }: Pick<GuidanceEdition, 'verified'>): string =>
  verified === 'low' ? 'We have not seen its final text: look at what is published before you rely on it.' : '';
