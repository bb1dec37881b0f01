import type { Readable } from 'node:stream';
import type { VNode } from 'preact';

/** What a route gives back. The transaction is committed before any of it is sent. */
export type Answer =
  | { readonly kind: 'page'; readonly node: VNode; readonly status: number }
  | { readonly kind: 'see-other'; readonly to: string }
  | { readonly kind: 'json'; readonly value: unknown; readonly status: number }
  | {
      readonly kind: 'download';
      /** A function is asked once the transaction is committed: what takes long keeps no connection. */
      readonly body: string | Buffer | Readable | (() => Promise<Buffer>);
      readonly mediaType: string;
      readonly name: string;
      /** 'inline' only for what a calendar or browser must read in place. */
      readonly inline: boolean;
      /** Somebody sent it in: handed out under its own name, under the headers of platform/files/serving.ts. */
      readonly uploaded?: boolean;
    }
  /** What takes long is asked for once the transaction is committed: it keeps no connection. */
  | { readonly kind: 'later'; readonly work: () => Promise<Answer> }
  /** What the asker was given last time still holds. */
  | { readonly kind: 'not-modified' };

/** A page. 422 for a form that came back with errors. */
export const page = (node: VNode, status = 200): Answer => ({ kind: 'page', node, status });
/** After a change: the browser asks for the next page, so that reloading does nothing twice. */
export const seeOther = (to: string): Answer => ({ kind: 'see-other', to });
export const later = (work: () => Promise<Answer>): Answer => ({ kind: 'later', work });
export const json = (value: unknown, status = 200): Answer => ({ kind: 'json', value, status });
export const download = (
  body: string | Buffer | Readable | (() => Promise<Buffer>),
  mediaType: string,
  name: string,
): Answer => ({
  kind: 'download',
  body,
  mediaType,
  name,
  inline: false,
});

/** What somebody once sent in: saved under the name it is shown by, never shown or run. */
export const uploaded = (bytes: Buffer, mediaType: string, name: string): Answer => ({
  ...{ kind: 'download', body: bytes, mediaType, name, inline: false, uploaded: true },
});

/** Somebody may not do this. The page says so in words that give nothing away; the audit keeps `because`. */
export class Refused extends Error {
  override name = 'Refused';
  readonly tell: string;
  /** Something the person can do about it, where there is something. */
  readonly remedy: { readonly href: string; readonly words: string } | null;
  constructor(because: string, tell: string, remedy: { href: string; words: string } | null = null) {
    super(because);
    this.tell = tell;
    this.remedy = remedy;
  }
}

/** There is nothing at this address, or nothing this person may know of: the two look the same. */
export class NothingHere extends Error {
  override name = 'NothingHere';
}

/** The act is dangerous: the person is asked for their password or code again, then comes back. */
export class StepUpNeeded extends Error {
  override name = 'StepUpNeeded';
}

/** Thrown once something was written that must not stay: nothing of the transaction is kept, and this is the answer. */
export class TakenBack extends Error {
  override name = 'TakenBack';
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('taken back');
    this.answer = answer;
  }
}
