declare const safe: unique symbol;

/**
 * HTML that may go on a page as it is. Only `govuk-templates.ts` makes it, from the official templates or from vnodes, both
 * of which escape what they are given; a test holds that no other file does.
 */
export type SafeHtml = string & { readonly [safe]: true };
