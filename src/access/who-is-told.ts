import type { OrganisationKind, PostId } from './posts.ts';

interface AlertWords {
  readonly id: string;
  /** All that is said to somebody who is told without content. */
  readonly without: string;
}

/** What somebody else is told of at once. */
export const ALERTS = [
  { id: 'glass-broken', without: 'Somebody read a record beyond need to know and gave a reason.' },
  { id: 'unusual-looking', without: 'Somebody looked at records in an unusual way.' },
  { id: 'address-revealed', without: 'Somebody looked at something that is hidden from most.' },
  { id: 'bar-lifted', without: 'Somebody changed who is kept from a record.' },
  { id: 'record-sealed', without: 'Somebody sealed a record.' },
  { id: 'post-set', without: 'Somebody gave or ended a post.' },
  { id: 'second-factor-reset', without: 'Somebody let a colleague set up their sign-in anew.' },
  { id: 'address-of-person-changed', without: 'Somebody changed where a colleague’s mail goes.' },
  { id: 'original-read', without: 'Somebody opened a file that was brought in.' },
  { id: 'values-destroyed', without: 'Two people destroyed old values in the audit.' },
  { id: 'childs-part-passed', without: 'Somebody passed on what a child said.' },
  { id: 'kept-long-enough', without: 'Something was kept for as long as it has to be, and can be destroyed.' },
] as const satisfies readonly AlertWords[];

export type AlertId = (typeof ALERTS)[number]['id'];

export interface Holder {
  readonly personId: string;
  readonly post: PostId;
}

export interface Alert {
  readonly alert: AlertId;
  readonly at: OrganisationKind;
  /** Everybody who did it: two people for what takes two. */
  readonly causedBy: readonly string[];
  /** Relatives of the child it is about: never told of it. */
  readonly barred: readonly string[];
}

export interface PostsHeld {
  /** Posts held today at the organisation itself. */
  readonly here: readonly Holder[];
  /** Posts held today at its trust and its authority. */
  readonly above: readonly Holder[];
}

export interface Told {
  readonly personId: string;
  readonly post: PostId;
  /** False: that it happened, and nothing of whom it was about. */
  readonly withContent: boolean;
}

interface Route {
  /** Told of it with content. */
  readonly usual: readonly PostId[];
  /** In place of one who caused it, the first that is filled; without content, because they see no child. */
  readonly instead: readonly PostId[];
}

/**
 * Told to fewer than is usual, with content: the first of these posts that somebody holds. What a child said may be about
 * anybody, so it goes to whoever keeps children safe, and to the head only where there is no such lead to tell.
 */
export const TOLD_ALONE: Partial<Readonly<Record<AlertId, Readonly<Record<OrganisationKind, readonly PostId[]>>>>> = {
  'childs-part-passed': {
    school: ['safeguarding-lead', 'headteacher'],
    trust: ['trust-lead'],
    authority: ['virtual-school-head'],
  },
};

/** The Virtual School head comes last for schools: where there is neither a chair nor a trust somebody still knows. */
export const ALERT_ROUTES: Readonly<Record<OrganisationKind, Route>> = {
  school: {
    usual: ['headteacher', 'safeguarding-lead'],
    instead: ['chair-of-governors', 'trust-lead', 'virtual-school-head'],
  },
  trust: { usual: ['trust-lead'], instead: ['administrator'] },
  authority: { usual: ['virtual-school-head'], instead: ['authority-administrator'] },
};

/**
 * Who is told, each person once. Never somebody who caused it, and never a relative of the child. Where one of those
 * who are usually told caused it, is barred, or holds the only post that is filled, somebody above is told without
 * content. Empty when nobody is left: the caller keeps the alert open until a post is filled.
 */
export function whoIsTold(alert: Alert, posts: PostsHeld): readonly Told[] {
  const { instead } = ALERT_ROUTES[alert.at];
  const away = new Set([...alert.causedBy, ...alert.barred]);
  const isThere = (post: PostId) => posts.here.some((holder) => holder.post === post && !away.has(holder.personId));
  const alone = TOLD_ALONE[alert.alert]?.[alert.at];
  const first = alone?.find(isThere);
  const usual = alone === undefined ? ALERT_ROUTES[alert.at].usual : first === undefined ? [] : [first];
  const usually = posts.here.filter((holder) => usual.includes(holder.post));
  const told = once(usually.filter(({ personId }) => !away.has(personId)));
  const withContent = told.map((holder) => ({ ...holder, withContent: true }));
  if (told.length > 0 && usually.every(({ personId }) => !away.has(personId))) return withContent;

  const already = new Set(told.map(({ personId }) => personId));
  const others = [...posts.here, ...posts.above].filter(
    ({ personId }) => !away.has(personId) && !already.has(personId),
  );
  for (const post of instead) {
    const holders = once(others.filter((holder) => holder.post === post));
    if (holders.length > 0) return [...withContent, ...holders.map((holder) => ({ ...holder, withContent: false }))];
  }
  return withContent;
}

function once(holders: readonly Holder[]): readonly Holder[] {
  return [...new Map(holders.toReversed().map((holder) => [holder.personId, holder])).values()].toReversed();
}
