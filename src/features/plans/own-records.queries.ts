import { yearGroupLabel } from '../../codes/index.ts';
import { staysOf } from '../children/index.ts';
import { sectionOf } from './plan.ts';
import { isSentWithPlan } from './plan-missing.ts';
import type { RecordSource } from './plan-offers.ts';
import { leadWords, partWords } from './plan-words.ts';
import type { PlanAsked } from './records.queries.ts';

/** Rows that plans know themselves: who was asked for their part, and how it stands. */
export const contributions: RecordSource<PlanAsked> = {
  block: 'contributions',
  table: async ({ plan }) => ({
    heads: ['Part', 'Who', 'How it stands'],
    rows: plan.form.sections
      .flatMap(({ id }) => plan.parts.filter(({ section }) => section === id))
      .filter(({ lead }) => lead !== 'records' && !isSentWithPlan(lead))
      .map((part) => [
        [sectionOf(plan.form, part.section)?.title ?? part.section, part.label].filter(Boolean).join(': '),
        leadWords(part.lead),
        partWords[part.state],
      ]),
    note: null,
  }),
};

/** Names the child goes by, and where they are at school. */
export const theChild: RecordSource<PlanAsked> = {
  block: 'child',
  table: async ({ read, child, today }) => {
    const stay = (await staysOf(read, child.id, today)).find(
      ({ kind, from, to }) => kind === 'main' && from <= today && (to === null || to > today),
    );
    const where = [stay?.school ?? 'On no roll', stay?.year ? yearGroupLabel(stay.year) : '', stay?.className ?? ''];
    return { heads: ['Name', 'School', 'Year', 'Class'], rows: [[child.name.full, ...where]], note: null };
  },
};
