import type { Actor, OrganisationKind } from '../access/index.ts';
import type { Packs } from '../packs/index.ts';
import type { Keys } from '../platform/crypto/index.ts';
import type { OpenDatabase, Work } from '../platform/database/database.ts';
import type { Press } from '../platform/papers/index.ts';
import type { Turns } from '../platform/sandbox/turns.ts';
import type { SessionLimits } from '../platform/sessions/sessions.ts';
import type { AssetManifest } from '../ui/manifest.ts';
import type { Outlet } from './outlet.ts';

/** What every route, job and command is handed: opened once by src/main.ts or src/cli.ts, never reached for. */
export interface House {
  readonly database: OpenDatabase;
  readonly packs: Packs;
  readonly keys: Keys;
  /** Where it is answered from, for links in mail: `https://mainstay.example.sch.uk`, without a slash at the end. */
  readonly publicUrl: string;
  readonly demo: boolean;
  /** Where mail is handed in; null: nowhere yet, and letters wait. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly dataDir: string;
  /** The instant it is; tests and the demonstration hand in their own. */
  readonly clock: () => Date;
  readonly sessionLimits: SessionLimits;
  readonly assets: AssetManifest;
  readonly log: Log;
  /** The places of the navigation, in order; src/app.ts collects them from the features. */
  readonly places: readonly PlaceOffer[];
  readonly outlet: Outlet;
  /** Draws papers as PDF and Word, in a process of its own. */
  readonly press: Press;
  /** Who reads a file now, and who waits, of those who wait in front of a page. */
  readonly turns: Turns;
  /** Brings what is due up to date for these subjects, in the transaction that changed their facts. */
  readonly refreshDuties: (work: Work, subjects: readonly DutySubject[]) => Promise<void>;
  /** Works out what is stale of what a page is about to show. Returns how many subjects are too many, and wait for the job. */
  readonly freshenDuties: (
    work: Work,
    shown: { readonly organisationIds?: readonly string[]; readonly childIds?: readonly string[] },
  ) => Promise<number>;
  /** Works out all that is stale, in transactions of its own. Returns how many subjects there were. */
  readonly drainDuties: () => Promise<{ readonly subjects: number }>;
  /** The rules that say what is due; their words and promises are in the packs. */
  readonly dutyRules: readonly { readonly id: string; readonly subjectKind: DutySubject['kind'] }[];
}

/** What a duty is about. */
export interface DutySubject {
  readonly kind: 'child' | 'organisation' | 'person';
  readonly id: string;
}

/** A place in the navigation, and who is offered it. Offering is a kindness; the route itself refuses. */
export interface PlaceOffer {
  readonly href: string;
  readonly label: string;
  /** Where else one is in this place: pages under these addresses. */
  readonly under?: readonly string[];
  readonly order: number;
  readonly offeredTo: (visitor: { actor: Actor; organisation: WorkPlace }) => boolean;
}

/** The organisation somebody is working for now. */
export interface WorkPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly schoolKind: string | null;
  /** The authority a school is in, and its trust; null where there is none. */
  readonly authorityId: string | null;
  readonly trustId: string | null;
}

/** Structured and without a child's data: say ids of jobs and counts, never names. */
export interface Log {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
}
