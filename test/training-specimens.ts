import { randomUUID } from 'node:crypto';
import { briefingSpecimens } from './briefing-specimens.ts';
import { policySpecimens } from './policy-specimens.ts';
import { byOrganisation, day, type Specimen } from './specimen-rows.ts';

/** One row of each table of training and of policies, as table-specimens.ts has of all others. */
export const trainingSpecimens: Readonly<Record<string, Specimen>> = {
  ...briefingSpecimens,
  ...policySpecimens,
  post_evidence: byOrganisation('taken_back_at', ({ person, anchor }) => ({
    ...{ holding_id: anchor, requirement: 'time', words: 'Six hours', recorded_by: person },
    recorded_at: '2026-11-24T10:00:00Z',
  })),
  post_evidence_file: byOrganisation('taken_away_at', ({ person, anchor }) => ({
    ...{ evidence_id: anchor, person_id: randomUUID(), name: 'a.pdf', keyed_hash: 'x', media_type: 'application/pdf' },
    ...{ size_bytes: 1, added_by: person, added_at: '2026-11-24T10:00:00Z' },
  })),
  training_course: byOrganisation('title', ({ person }) => ({
    ...{ title: 'Attachment', counts_for: [], asked_of: [], made_by: person, made_at: '2026-11-24T10:00:00Z' },
  })),
  training_attendance: byOrganisation('said_at', ({ person, anchor }) => ({
    ...{ session_id: anchor, person_id: randomUUID(), said_by: person, said_at: '2026-11-24T10:00:00Z' },
  })),
  training_day: byOrganisation('confirmed_by', ({ person }) => ({
    ...{ person_id: randomUUID(), on_day: day, title: 'Day', days: 1, recorded_by: person },
  })),
  training_file: byOrganisation('taken_away_at', ({ person, anchor }) => ({
    ...{ person_id: randomUUID(), training_id: anchor, name: 'a.pdf', keyed_hash: 'x', media_type: 'application/pdf' },
    ...{ size_bytes: 1, added_by: person, added_at: '2026-11-24T10:00:00Z' },
  })),
  training_import: byOrganisation('recorded', ({ person }) => ({
    ...{ file_name: 'a.csv', read_rows: {}, brought_by: person, brought_at: '2026-11-24T10:00:00Z' },
  })),
  training_session: byOrganisation('closed_by', ({ person }) => ({
    ...{ course_id: randomUUID(), on_day: day, days: 1, opened_by: person, opened_at: '2026-11-24T10:00:00Z' },
  })),
};
