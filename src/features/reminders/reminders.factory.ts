import type { Reminder } from './reminder.ts';

/** Due on Fri 27 November 2026, for Robin T., unless said otherwise. */
export function aReminder(given: Partial<Reminder> = {}): Reminder {
  return {
    dutyId: '00000000-0000-4000-8000-000000000001',
    organisationId: 'school',
    childId: 'child',
    child: 'Robin T.',
    title: 'Hold the planning meeting',
    dueOn: '2026-11-27',
    estimated: false,
    whileVacant: false,
    ...given,
  };
}
