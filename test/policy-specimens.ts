import { byOrganisation, day, type Specimen } from './specimen-rows.ts';

const at = '2026-11-24T10:00:00Z';

/** One row of each table of policies, as table-specimens.ts has of all others. */
export const policySpecimens: Readonly<Record<string, Specimen>> = {
  policy: byOrganisation('title', ({ person }) => ({
    ...{ kind: 'own', title: 'Lost property', answers_for: 'headteacher', begun_by: person, begun_at: at },
  })),
  policy_comment: byOrganisation('settled_at', ({ person, anchor }) => ({
    ...{ version_id: anchor, words: 'Well said', by_person: person, at },
  })),
  policy_guidance_read: byOrganisation('words', ({ person, anchor }) => ({
    ...{ version_id: anchor, edition: 'kcsie-2026', words: 'No sentence changes', by_person: person, at, on_day: day },
  })),
  policy_section: byOrganisation('reason', ({ person, anchor }) => ({
    ...{ version_id: anchor, section: 'attendance', place: 1, title: 'A section', how: 'adopted' },
    ...{ sentences: [], promises: [], changed_by: person, changed_at: at },
  })),
  policy_version: byOrganisation('published_by', ({ person, anchor }) => ({
    ...{ policy_id: anchor, here: false, nth: 1, drafted_by: person, drafted_at: at },
  })),
};
