import { randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { ArrivedFile } from './arrivals.commands.ts';
import { confirmImport } from './confirm.commands.ts';
import type { ImportRecord, ReadingChoices } from './import-record.ts';
import { importingOrganisation, importOf } from './imports.queries.ts';
import type { ImportKind } from './plan.ts';
import { readImport, type Within } from './read-import.job.ts';
import { keepAnswer, stageAgain, startImport } from './stage.commands.ts';

export const csv = (name: string, ...lines: string[]): ArrivedFile => ({
  name,
  bytes: Buffer.from([...lines, ''].join('\r\n')),
});

/** Brings files in as a person would, step by step. */
export class Bringing {
  readonly id: string = randomUUID();
  readonly #house: House;
  readonly #within: Within;
  readonly #organisationId: string;

  constructor(house: House, within: Within, organisationId: string) {
    this.#house = house;
    this.#within = within;
    this.#organisationId = organisationId;
  }

  async read(
    kind: ImportKind,
    files: readonly ArrivedFile[],
    more: { asAt?: Day; reading?: Partial<ReadingChoices> } = {},
  ): Promise<ImportRecord> {
    await this.#within((work) =>
      startImport(work, this.#house, {
        id: this.id,
        controllerId: this.#organisationId,
        kind,
        asAt: more.asAt ?? work.asking.today,
        files,
        reading: more.reading ?? {},
      }),
    );
    await readImport(this.#house, this.#within, this.id, this.#organisationId);
    return this.record();
  }

  record(): Promise<ImportRecord> {
    return this.#within(async (work) => {
      const record = await importOf(work.read, this.id, this.#organisationId);
      if (!record) throw new Error('There is no such import.');
      return record;
    });
  }

  async answer(about: { row: number } | { child: string }, answer: object): Promise<ImportRecord> {
    await this.#within(async (work) => {
      const record = await importOf(work.read, this.id, this.#organisationId);
      const organisation = await importingOrganisation(work.read, this.#organisationId);
      if (!record || !organisation) throw new Error('There is no such import.');
      await keepAnswer(work, this.#house, record, about, answer);
      await stageAgain(work, this.#house, record, organisation);
    });
    return this.record();
  }

  confirm(heard?: (rows: number) => void) {
    return this.#within((work: Work) => confirmImport(work, this.#house, this.id, this.#organisationId, heard));
  }
}
