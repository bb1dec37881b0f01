import type { AssetManifest } from './manifest.ts';

/** One place of the navigation. On a phone the first three are shown, then More. */
export type Place = { readonly href: string; readonly label: string; readonly current: boolean };

/** What the packs call things where somebody works; of a primary school for who is not signed in. */
export type PlaceWords = {
  /** "the school", "the centre", "the authority": where they work. */
  readonly the: string;
  /** "the school" of which a text speaks; at an authority, any school. */
  readonly theSchool: string;
  readonly headteacher: string;
  readonly governor: string;
  readonly governors: string;
  readonly chair: string;
  readonly clerk: string;
};

/** What every page needs to know about who is looking at it. Made once a request. */
export type PageContext = {
  readonly assets: AssetManifest;
  readonly signedIn: boolean;
  /** null: not signed in, or no organisation chosen yet. */
  readonly organisationName: string | null;
  readonly personName: string | null;
  readonly postName: string | null;
  readonly words: PlaceWords;
  readonly places: readonly Place[];
  /** null: this person is shown no names, so there is no switch. */
  readonly someoneLooking: boolean | null;
  readonly csrfToken: string;
  readonly demo: boolean;
  /** Who a print would be by: "Mr Sampleton, Designated teacher". null: not signed in. */
  readonly printedBy: string | null;
  /** When the page was made; printed in English time. */
  readonly printedAt: Date;
  /** Path and query of this page, to come back to from the switch. */
  readonly here: string;
  /** After how many minutes without a request the session ends; leave out to warn nobody. */
  readonly idleMinutes?: number | undefined;
};

/** Addresses that pages of the house link to without knowing the features behind them. */
export const houseUrls = {
  home: '/',
  more: '/more',
  account: '/account',
  signOut: '/sign-out',
  someoneLooking: '/someone-is-looking',
  stillHere: '/still-here',
  help: '/help',
  accessibility: '/accessibility',
  whoCanSeeWhat: '/who-can-see-what',
} as const;

/** The name of the hidden field that carries the token against forged forms. */
export const csrfField = '_csrf';
