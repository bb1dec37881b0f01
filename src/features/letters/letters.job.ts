import { randomUUID } from 'node:crypto';
import { postman } from '../../platform/mail/mail.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { emptyOldLetters, sendNextLetter } from './letters.commands.ts';

/** Sends what waits. In the demonstration nothing leaves the machine: letters are shown on the outbox page. */
export const sendLetters: JobDefinition = {
  name: 'send-letters',
  cron: '* * * * *',
  run: async (house) => {
    if (house.demo || house.smtpUrl === null) return;
    await sendWaiting(house, house.smtpUrl, house.mailFrom);
  },
};

export const tidyLetters: JobDefinition = {
  name: 'tidy-letters',
  cron: '20 3 * * *',
  run: async (house) => {
    await emptyOldLetters(house.database, house.clock());
  },
};

/** Sends every letter that is due to be tried. Returns how many were tried. */
export async function sendWaiting(house: House, smtpUrl: string, from: string): Promise<number> {
  const post = postman(smtpUrl, from);
  const domain = new URL(house.publicUrl).hostname;
  let tried = 0;
  try {
    const once = () =>
      sendNextLetter(house.database, house.clock(), (letter) =>
        post.deliver({
          to: letter.to,
          subject: letter.subject,
          text: letter.text,
          calendar: letter.calendar,
          messageId: `<${letter.id}.${randomUUID().slice(0, 8)}@${domain}>`,
        }),
      );
    while (tried < 500 && (await once())) tried += 1;
  } finally {
    post.close();
  }
  return tried;
}
