import { SMTPServer } from 'smtp-server';
import { sendWaiting } from '../src/features/letters/letters.job.ts';
import type { House } from '../src/web/house.ts';

/** A letter as its mail program shows it. */
export interface TakenLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailbox {
  /** What has come so far, the oldest first. */
  readonly taken: readonly TakenLetter[];
  /** Hands in what waits, as the worker does each minute. Returns how many letters were tried. */
  deliver(house: House): Promise<number>;
  /** The last letter to an address. Throws where none has come. */
  last(to: string): TakenLetter;
  close(): Promise<void>;
}

/** A real SMTP server on this machine that takes every letter. */
export async function openMailbox(): Promise<Mailbox> {
  const taken: TakenLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let mail = '';
      stream.on('data', (chunk) => {
        mail += chunk;
      });
      stream.on('end', () => {
        taken.push(readMail(mail));
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    taken,
    deliver: (house) => sendWaiting(house, `smtp://127.0.0.1:${address.port}`, house.mailFrom),
    last: (to) => {
      const found = taken.findLast((letter) => letter.to === to);
      if (found === undefined) throw new RangeError(`No letter has come to ${to}.`);
      return found;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** A header of a mail or of a part of one, unfolded; empty where there is none. */
export const headerOf = (mail: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(mail)?.[1]?.replace(/\r\n[ \t]+/g, ' ') ?? '';

/** The part of a mail of this type, decoded as its headers say; the mail itself where it has no parts. */
export function partOf(mail: string, type: string): string {
  const parts = mail.split(/^--.*\r\n/m);
  return decodedBody(parts.find((part) => headerOf(part, 'Content-Type').startsWith(type)) ?? mail);
}

/** To whom a mail is, what it is about and what it says. */
export function readMail(mail: string): TakenLetter {
  return {
    to: headerOf(mail, 'To'),
    subject: decodedWords(headerOf(mail, 'Subject')),
    text: partOf(mail, 'text/plain'),
  };
}

function decodedBody(part: string): string {
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  switch (headerOf(part, 'Content-Transfer-Encoding').toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString();
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
    default:
      return body;
  }
}

/** A subject as it is read: words that are not ASCII are encoded. */
const decodedWords = (words: string): string =>
  words.replace(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_, q: string) =>
    decodeURIComponent(q.replaceAll('_', ' ').replaceAll('=', '%')),
  );
