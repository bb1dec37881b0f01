import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { sendWaiting } from './letters.job.ts';

/** A real SMTP server: takes letters, or answers as it is told to. */
let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
let smtp: SMTPServer;
let smtpUrl: string;
let taken: string[] = [];
let refuse: { code: number } | null = null;

beforeAll(async () => {
  db = await newDatabase();
  ({ house, tidy } = await testHouse(db, { publicUrl: 'https://mainstay.example' }));
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(refuse === null ? null : Object.assign(new Error('no'), { responseCode: refuse.code }));
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        taken.push(text);
        done();
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const address = smtp.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  smtpUrl = `smtp://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(done));
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  taken = [];
  refuse = null;
  await db.keeper.query('delete from mail');
});

const write = (fails = false) =>
  inTransaction(db.app, asking({}), async (work) => {
    await house.outlet.mail(work, {
      toPerson: null,
      toAddress: 'sampleton@exampleton.example',
      subject: 'Your invitation',
      text: 'Open https://mainstay.example/invitation/abc',
      kind: 'invitation',
      organisationId: null,
    });
    if (fails) throw new Error('the command failed');
  });
const rows = async () => (await db.keeper.query('select state, attempts, last_error from mail')).rows;

describe('letters', () => {
  test('a letter is sent once, with nothing in it but what was written', async () => {
    await write();
    expect(await sendWaiting(house, smtpUrl, house.mailFrom)).toBe(1);
    expect(await sendWaiting(house, smtpUrl, house.mailFrom)).toBe(0);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('Subject: Your invitation');
    expect(taken[0]).toContain('https://mainstay.example/invitation/abc');
    expect(await rows()).toEqual([{ state: 'sent', attempts: 1, last_error: null }]);
    // Its link opens something by itself, so the text does not stay.
    expect((await db.keeper.query('select body_text from mail')).rows).toEqual([{ body_text: '' }]);
  });

  test('a command that fails sends nothing', async () => {
    await expect(write(true)).rejects.toThrow('the command failed');
    expect(await sendWaiting(house, smtpUrl, house.mailFrom)).toBe(0);
  });

  test('a server that is busy is tried again later; the letter waits', async () => {
    refuse = { code: 451 };
    await write();
    expect(await sendWaiting(house, smtpUrl, house.mailFrom)).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    refuse = null;
    expect(await sendWaiting(house, smtpUrl, house.mailFrom)).toBe(0);
    const later = { ...house, clock: () => new Date(testNow.getTime() + 5 * 60_000) };
    expect(await sendWaiting(later, smtpUrl, house.mailFrom)).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('an address that does not exist is not tried again, and is not repeated in the reason', async () => {
    refuse = { code: 550 };
    await write();
    await sendWaiting(house, smtpUrl, house.mailFrom);
    expect(await rows()).toEqual([
      { state: 'failed', attempts: 1, last_error: expect.not.stringContaining('sampleton') },
    ]);
  });

  test('a mail server that is away leaves every letter waiting', async () => {
    await write();
    await sendWaiting(house, 'smtp://127.0.0.1:9', house.mailFrom);
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });
});
