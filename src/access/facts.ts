import type { During } from './during.ts';
import type { JobId } from './jobs.ts';
import type { OrganisationKind, PostId } from './posts.ts';
import type { RelationId } from './relations.ts';
import type { Scope } from './scopes.ts';

/** CSW: has a social worker now, or had one in the last six years; the other groups as they stand today. */
export const GROUPS = ['CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN'] as const;
export type Group = (typeof GROUPS)[number];

export interface HeldPost {
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly post: PostId;
  readonly during: During;
}

/** Somebody signed in, or named on the command line. Former posts may be among `posts`: they give nothing. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  /** Signed in with a second factor. Without one no post that asks for it gives anything. */
  readonly secondFactor: boolean;
  readonly posts: readonly HeldPost[];
  /** The posts of barred colleagues this person stands in for, for one child or more; which, the child's facts say. */
  readonly standsIn: readonly { readonly organisationId: string; readonly post: PostId }[];
}

/** The owner of the data folder at its own terminal, where nobody else was named. Logged by that name. */
export interface OperatorActor {
  readonly kind: 'operator';
  readonly name: string;
}

/** Work without a person. It may do what its job is for, and nothing else. Null: the whole deployment. */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: JobId;
  readonly organisationId: string | null;
}

/** A carer, parent, provider or health professional, asked for one part of one child's plan. */
export interface InvitationActor {
  readonly kind: 'invitation';
  readonly invitationId: string;
  readonly childId: string;
  readonly during: During;
  readonly withdrawn: boolean;
}

/** The child, with a sign-in of their own. */
export interface ChildActor {
  readonly kind: 'child';
  readonly childId: string;
}

export type Actor = PersonActor | OperatorActor | SystemActor | InvitationActor | ChildActor;

export const GRANT_SCOPES = ['enrolment', 'looked-after', 'case-holder', 'advice', 'handover', 'glass'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];

/** What one organisation opens to another. `sections` null: all that the posts there may see; else at most these parts. */
export interface Grant {
  readonly organisationId: string;
  readonly scope: GrantScope;
  readonly sections: readonly Scope[] | null;
  readonly during: During;
}

/** What the safeguarding lead of an organisation has shared with a post there, or with one person. */
export interface Share {
  readonly organisationId: string;
  readonly with: { readonly post: PostId } | { readonly personId: string };
  readonly scopes: readonly Scope[];
  readonly during: During;
}

export interface HeldRelation {
  readonly personId: string;
  readonly relation: RelationId;
  readonly during: During;
}

/** A parent, carer or relative of the child: barred from the record, whatever posts they hold. */
export interface Bar {
  readonly personId: string;
  /** Who takes the barred person's duties for this child; null while nobody is named. */
  readonly standInId: string | null;
  /** The posts the barred person holds today: what the stand-in stands in for. */
  readonly posts: readonly { readonly organisationId: string; readonly post: PostId }[];
}

/** What has to be known of a child to decide who may see it. Ids are those of the tables; all of it as known today. */
export interface ChildFacts {
  readonly childId: string;
  /** The organisations that answer for facts about the child; the one that holds the anchor first. */
  readonly controllers: readonly string[];
  /** Closed on adoption. */
  readonly sealed: boolean;
  readonly groups: readonly Group[];
  /** The authorities that look after the child today. */
  readonly lookedAfterBy: readonly string[];
  /** The schools where the child is on roll today. */
  readonly onRollAt: readonly string[];
  /** The schools where the child is arriving or leaving just now: a transfer is open or the day is near. */
  readonly movingAt: readonly string[];
  readonly hasSend: boolean;
  readonly grants: readonly Grant[];
  readonly shares: readonly Share[];
  readonly relations: readonly HeldRelation[];
  readonly bars: readonly Bar[];
  /** Authorities asked for advice with the parents' agreement that the child be named (previously looked-after children). */
  readonly adviceAgreedWith: readonly string[];
  /** The people the child lets read what they said, beside those the page names before they write. */
  readonly voiceOpenTo: readonly string[];
}

export interface OrganisationFacts {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  /** The authority the school is in, the trust it belongs to; null where there is none. */
  readonly authorityId: string | null;
  readonly trustId: string | null;
}

/** A glass somebody broke on one child. It opens for reading, for them alone, until it closes. */
export interface BrokenGlass {
  readonly childId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly reason: string;
  readonly brokenAt: Date;
  readonly until: Date;
}
