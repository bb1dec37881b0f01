import type { FindSource } from './layer.ts';
import type { PlanOutline, PlanQuestion, PlanSection } from './plan-contents.ts';
import { type PlanStep, planSteps } from './plan-words.ts';
import type { Raw } from './shapes.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

type Owner = { readonly name: string; readonly title: string };
type RawSection = Raw<'plan-sections'>[string];
type RawQuestion = RawSection['questions'][number];

/** What a text may hold where the template says nothing: a page and a half. One line: a line. */
const characters = { line: 200, text: 5000 };

/** The sections of plans that a layer gives, by id. */
export function planSectionsOf(sheets: readonly Sheet[], owner: Owner, find: FindSource): Map<string, PlanSection> {
  return new Map(
    sheetsOf(sheets, 'plan-sections').flatMap((sheet) =>
      Object.entries(sheet.value).map(([id, section]): [string, PlanSection] => [
        id,
        {
          id,
          title: section.title,
          about: section.about ?? null,
          part: section.part,
          lead: section.lead,
          helpedBy: section.helped_by,
          filled: section.filled,
          applies: section.applies ?? [],
          readerLooksFor: section.reader_looks_for,
          questions: section.questions.map(questionOf),
          source: find(section.source),
          verified: section.verified,
          pack: owner.name,
          owner: owner.title,
        },
      ]),
    ),
  );
}

function questionOf(question: RawQuestion): PlanQuestion {
  const { id, ask, kind, number } = question;
  const option = ({ hint, ...each }: NonNullable<RawQuestion['options']>[number]) => ({ ...each, hint: hint ?? null });
  return {
    id,
    ask,
    hint: question.hint ?? null,
    kind,
    say: question.say ?? null,
    options: (question.options ?? []).map(option),
    columns: (question.columns ?? []).map(({ options, ...column }) => ({
      ...column,
      options: (options ?? []).map(option),
    })),
    mostRows: question.rows?.most ?? 10,
    scale: question.scale ?? null,
    number: number ? { unit: number.unit, least: number.least ?? null, most: number.most ?? null } : null,
    records: question.records ?? null,
    mostCharacters: question.most_characters ?? (kind === 'words' ? characters.line : characters.text),
    needed: question.needed ?? null,
    lastTime: question.last_time,
    when: question.when ?? null,
  };
}

/** The templates of plans that a layer gives, by id, with their sections named. */
export function planOutlinesOf(sheets: readonly Sheet[], owner: Owner, find: FindSource): Map<string, PlanOutline> {
  return new Map(
    sheetsOf(sheets, 'plan-templates').flatMap((sheet) =>
      Object.entries(sheet.value).map(([id, template]): [string, PlanOutline] => [
        id,
        {
          id,
          title: template.title,
          short: template.short,
          kind: template.kind,
          phase: template.phase,
          groups: template.groups,
          about: template.about,
          signOff: template.sign_off,
          steps: template.steps ?? (Object.keys(planSteps) as PlanStep[]),
          sections: template.sections,
          from: template.from,
          to: template.to ?? null,
          source: find(template.source),
          verified: template.verified,
          note: template.note ?? null,
          pack: owner.name,
          owner: owner.title,
        },
      ]),
    ),
  );
}
