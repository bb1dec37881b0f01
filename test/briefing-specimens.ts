import { randomUUID } from 'node:crypto';
import { byOrganisation, day, type Specimen } from './specimen-rows.ts';

const at = '2026-11-24T10:00:00Z';

/** One row of each table of briefings, as table-specimens.ts has of all others. */
export const briefingSpecimens: Readonly<Record<string, Specimen>> = {
  briefing: byOrganisation('due_on', ({ person }) => ({
    ...{ edition: 'kcsie-2026', title: 'Keeping safe', groups: ['teachers'], posts: ['teacher'], starters: true },
    ...{
      governors_only: false,
      questions: [],
      asked_on: '2026-11-24',
      asked_by: person,
      asked_at: at,
      due_on: '2026-12-18',
    },
  })),
  briefing_confirmation: byOrganisation('on_day', ({ person, anchor }) => ({
    ...{ briefing_id: anchor, person_id: randomUUID(), on_day: day, way: 'paper', questions: 0, by_person: person, at },
  })),
  briefing_reader: byOrganisation('reason', ({ person, anchor }) => ({
    ...{ briefing_id: anchor, person_id: randomUUID(), how: 'left-out', reason: 'Away', by_person: person, at },
  })),
  briefing_told: byOrganisation('reminded', ({ anchor }) => ({
    ...{ briefing_id: anchor, person_id: randomUUID(), told_on: day, reminded: [] },
  })),
  briefing_try: byOrganisation('first_right', ({ anchor }) => ({
    ...{ briefing_id: anchor, person_id: randomUUID(), first_right: [], at },
  })),
};
