import { createTransport, type Transporter } from 'nodemailer';

export interface LetterToSend {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** An event for the reader's calendar: beside the text, as calendar programs look for it. */
  readonly calendar: { readonly method: string; readonly content: string } | null;
}

export interface Postman {
  /** Hands a letter to the mail server. Throws when it was not taken; the message says why without the address. */
  deliver(letter: LetterToSend): Promise<void>;
  close(): void;
}

/** Mail over SMTP. Encrypted with STARTTLS wherever the server is not this machine itself. */
export function postman(smtpUrl: string, from: string): Postman {
  const url = new URL(smtpUrl);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const transport: Transporter = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
    secure: url.protocol === 'smtps:',
    requireTLS: !local && url.protocol !== 'smtps:',
    ignoreTLS: local,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    connectionTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return {
    deliver: async (letter) => {
      await transport.sendMail({
        from,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
        messageId: letter.messageId,
        ...(letter.calendar === null
          ? {}
          : {
              icalEvent: { method: letter.calendar.method, filename: 'meeting.ics', content: letter.calendar.content },
            }),
        disableFileAccess: true,
        disableUrlAccess: true,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transport.close(),
  };
}
