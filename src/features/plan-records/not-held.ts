import type { RecordBlock } from '../../packs/model.ts';
import type { RecordSource } from '../plans/model.ts';

const said = {
  attendance:
    'Attendance is not held in Mainstay. It is kept in your own register: the figures the plan needs are asked below.',
  suspensions:
    'Suspensions are not held in Mainstay. They are in your own register: what the plan needs of them is asked below.',
  progress: 'Marks by subject are not held in Mainstay. Say below what they show.',
  wellbeing: 'SDQ and other scores are not held in Mainstay. Say below what they showed, and when.',
  support: 'What is in place is not held in Mainstay as a list. Say below what there is.',
} as const satisfies Partial<Record<RecordBlock, string>>;

/** What is kept elsewhere: a sentence that says so, where rows would be. It is asked for as questions of the section. */
export const notHeld: readonly RecordSource<unknown>[] = (Object.keys(said) as (keyof typeof said)[]).map((block) => ({
  block,
  table: async () => ({ heads: [], rows: [], note: said[block] }),
}));
