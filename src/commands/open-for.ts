import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Actor } from '../access/index.ts';
import { dayInEngland } from '../calendar/index.ts';
import { readConfig, WrongUse } from '../config.ts';
import { type OpenHouse, openHouse } from '../open-house.ts';
import { recordEvent } from '../platform/audit/audit.ts';
import { type Asking, inTransaction, type Work } from '../platform/database/database.ts';
import { readServerAddress } from '../platform/postgres/index.ts';
import type { House } from '../web/house.ts';
import { allOrganisations, type FoundOrganisation, personByEmail } from '../web/visitor.queries.ts';
import { actorOf } from '../web/visitor.ts';
import type { Given } from './command.ts';

/** A house opened for one command, and who it is done as. */
export interface OpenedFor {
  readonly house: House;
  readonly actor: Actor;
  /** Runs in one transaction in the name of whoever this is. An operator works for one organisation at a time. */
  work<T>(organisationId: string | null, action: (work: Work) => Promise<T>): Promise<T>;
}

/** The data folder a command means: `--data`, else what the server uses. */
export function dataDirOf(given: Given): string {
  return given.dataDir === undefined ? readConfig([], process.env).dataDir : resolve(given.dataDir);
}

/**
 * The operator is whoever owns the data folder, and only in their own terminal: nobody else names a person with --as, not
 * even an account that could read the folder. Throws WrongUse.
 */
export function assertOwnFolder(dataDir: string, me: number | undefined = process.getuid?.()): void {
  const folder = statSync(dataDir, { throwIfNoEntry: false });
  if (me === undefined || folder === undefined || folder.uid === me) return;
  throw new WrongUse(
    `${dataDir} belongs to another account of this machine. Run the command as the account that owns it, such as with sudo -u.`,
  );
}

/**
 * Opens the data folder beside whatever runs on it, finds who is meant, and closes it again. `--as` names a person whose
 * posts decide; without it the owner of the data folder is at the terminal, may set up and list, and is logged by name.
 */
export async function openFor<T>(given: Given, action: (opened: OpenedFor) => Promise<T>): Promise<T> {
  assertOwnFolder(dataDirOf(given));
  const config = readConfig([], process.env);
  const open: OpenHouse = await openHouse({
    dataDir: dataDirOf(given),
    role: 'tool',
    // links lead to the server that runs beside this, whatever its port
    publicUrl: (process.env.MAINSTAY_URL ? null : await readServerAddress(dataDirOf(given))) ?? config.publicUrl,
    demo: false,
    smtpUrl: config.smtpUrl,
    mailFrom: config.mailFrom,
    idleMinutes: config.idleMinutes,
    longestHours: config.longestHours,
    env: process.env,
    log: { info: () => {}, warn: () => {}, error: (_, message) => given.say(message) },
    say: given.say,
    poolSize: 3,
  });
  try {
    const now = open.house.clock();
    const today = dayInEngland(now);
    const base: Asking = {
      personId: null,
      organisationId: null,
      name: `terminal:${userInfo().username}`,
      operator: true,
      sessionId: null,
      today,
      now,
    };
    if (given.as === undefined) {
      return await action({
        house: open.house,
        actor: { kind: 'operator', name: userInfo().username },
        work: (organisationId, run) => inTransaction(open.house.database, { ...base, organisationId }, run),
      });
    }
    const email = given.as.toLowerCase();
    const person = await inTransaction(open.house.database, base, (work) => personByEmail(work.read, email));
    if (person === undefined)
      throw new WrongUse(`Nobody here has the address ${email}. See bin/mainstay person add --help.`);
    const asking: Asking = { ...base, personId: person.id, operator: false };
    const actor = await inTransaction(open.house.database, asking, async (work) => {
      // Whoever was named did not sign in: that somebody acted as them from the terminal stands in the audit by itself.
      await recordEvent(work, {
        verb: 'terminal.acted-as',
        organisationId: null,
        subject: { kind: 'person', id: person.id },
        detail: { terminal: base.name },
      });
      return actorOf(work, person.id);
    });
    return await action({
      house: open.house,
      actor,
      work: (_organisationId, run) => inTransaction(open.house.database, asking, run),
    });
  } finally {
    await open.close();
  }
}

/** The school with a URN, or the authority with a code, among what is here. Throws WrongUse, saying what to add. */
export function organisationNamed(
  all: readonly FoundOrganisation[],
  by: { urn?: string | undefined; authority?: string | undefined },
): FoundOrganisation {
  if (by.urn !== undefined) {
    const school = all.find((each) => each.urn === by.urn);
    if (school === undefined)
      throw new WrongUse(
        `There is no school with the URN ${by.urn} here. Add it first: bin/mainstay school add --help.`,
      );
    return school;
  }
  const authority = all.find((each) => each.kind === 'authority' && each.laCode === by.authority);
  if (authority === undefined) {
    throw new WrongUse(
      `There is no authority with the code ${by.authority} here. Add it first: bin/mainstay authority add --help.`,
    );
  }
  return authority;
}

export const organisationsHere = (opened: OpenedFor): Promise<FoundOrganisation[]> =>
  opened.work(null, (work) => allOrganisations(work.read));
