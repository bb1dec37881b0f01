import type { PlanTemplate } from '../../packs/index.ts';
import { Refused } from '../../web/answer.ts';
import type { Visitor } from '../../web/visitor.ts';
import {
  type AnswerRow,
  answersOf,
  keptAnswers,
  type Offers,
  type OpenPlan,
  type PlanAsked,
  sectionOf,
} from '../plans/index.ts';
import { EXPORT_VERSION, type PlanExport } from './plan-export.ts';
import { planNow } from './plan-now.queries.ts';

/** The plan as data, for whoever leads it: everything they see of it, every version of every answer with it. */
export async function exportOf(
  offers: Offers,
  opened: OpenPlan,
  asked: PlanAsked,
  by: { readonly visitor: Visitor; readonly now: Date },
): Promise<PlanExport> {
  const { child, plan, readable, leadsPlan } = opened;
  if (!leadsPlan) {
    throw new Refused('Does not lead this plan.', 'A plan is taken as data by whoever leads it, where it is held.');
  }
  const copy = await planNow(offers, opened, asked);
  const partIds = readable.map(({ id }) => id);
  const isKept = await keptAnswers(asked.read, plan.id);
  const rows = (await answersOf(asked.read, plan.id, partIds)).filter((row) => !isKept(row));
  const answers = Map.groupBy(rows, (row) => row.partId);
  const seen = new Set(partIds);
  return {
    ...{ format: 'mainstay-plan', version: EXPORT_VERSION, exported_at: by.now.toISOString() },
    exported_for: [by.visitor.name, by.visitor.organisation?.name].filter(Boolean).join(', '),
    left_out: plan.parts.filter(({ id }) => !seen.has(id)).map(({ section }) => titleOf(plan.form, section)),
    child: { name: child.name.full },
    plan: {
      ...{ id: plan.id, kind: plan.kind, title: plan.form.title, form: plan.form.id, pack: plan.pack },
      term: plan.term === null ? null : { academic_year: plan.term.academicYear, term: plan.term.term },
      ...{ held_by: plan.controller, state: plan.state, begun_on: plan.begunOn },
      ...{ meeting_on: plan.meetingOn, held_on: plan.heldOn },
    },
    moves: child.sees('plan')
      ? plan.steps.map(({ position, from, to, on, reason, sections, missed, by: who, at }) => ({
          ...{ position, from, to, on, reason, missed: [...missed], by: who, at: at.toISOString() },
          sections: sections.map(({ section, words }) => ({ section, words })),
        }))
      : [],
    sections: readable.map((part) => {
      const section = sectionOf(plan.form, part.section);
      const copied = copy.sections.find((each) => each.section === part.section && each.label === part.label);
      const versions = Map.groupBy(answers.get(part.id) ?? [], (row) => row.question);
      return {
        ...{ id: part.section, title: titleOf(plan.form, part.section), label: part.label, lead: part.lead },
        part: section?.part ?? 'plan',
        helped_by: [...(section?.helpedBy ?? [])],
        ...{ state: part.state, reason: part.reason, settled_on: part.settledOn },
        questions: (section?.questions ?? []).flatMap(({ id, ask, kind }) =>
          kind === 'records' ? [] : [{ id, ask, kind, versions: (versions.get(id) ?? []).map(versionOf) }],
        ),
        records: (copied?.records ?? []).map(({ block, ask, table }) => ({
          ...{ block, ask, heads: [...table.heads], rows: table.rows.map((cells) => [...cells]), note: table.note },
        })),
      };
    }),
  };
}

const titleOf = (form: PlanTemplate, id: string): string => sectionOf(form, id)?.title ?? id;

type Version = PlanExport['sections'][number]['questions'][number]['versions'][number];
const versionOf = (row: AnswerRow): Version => ({
  ...{ version: row.version, base_version: row.baseVersion, settles: [...row.settles] },
  ...{ value: row.value as Version['value'], confirmed: row.confirmed, author: row.author },
  ...{ told_by: row.toldBy, at: row.at.toISOString() },
});
