import type { Pack, PlanSection, PlanTemplate } from '../../packs/model.ts';
import { Block, Crumb, PageHead, Table } from '../../ui/components.ts';
import { countOf, countWord, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { filledWhen, ledBy, onlyWhen, sourceWords } from './template-words.ts';
import { blankFormUrl, sectionUrl, templatesOfUrl } from './urls.ts';

export interface TemplateView {
  readonly pack: Pack;
  readonly template: PlanTemplate;
  /** Titles of the posts that sign it off, in order. */
  readonly signers: readonly string[];
}

/** One form: its sections in order, who writes each, and where each comes from. */
export function TemplatePage({ ctx, view }: { ctx: PageContext; view: TemplateView }) {
  const { pack, template, signers } = view;
  const questions = template.sections.reduce((sum, section) => sum + section.questions.length, 0);
  const always = template.sections.filter((section) => section.applies.length === 0).length;
  return (
    <Page ctx={ctx} title={template.title}>
      <Crumb href={templatesOfUrl(pack.name)}>What plans ask: {pack.title}</Crumb>
      <PageHead
        title={template.title}
        lede={template.about}
        more={`${sentence(countOf(template.sections.length, 'section'))}, ${countWord(always)} of them in every plan, and ${countOf(questions, 'question')} in all. Signed off by: ${signers.join(', then ')}.`}
      />
      <Table
        caption="Sections"
        count={template.sections.length}
        columns={[
          {
            head: 'Section',
            isHead: true,
            width: 34,
            cell: (section: PlanSection) => (
              <>
                <a class="govuk-link" href={sectionUrl(pack.name, template.id, section.id)}>
                  {section.title}
                </a>
                {section.owner !== template.owner && <div class="small soft">From {section.owner}</div>}
              </>
            ),
          },
          { head: 'Who writes it', width: 30, label: true, cell: ledBy },
          {
            head: 'When',
            width: 36,
            label: true,
            cell: (section) => (
              <>
                {filledWhen(section)}
                {onlyWhen(section) !== null && <div class="small soft">{onlyWhen(section)}.</div>}
              </>
            ),
          },
        ]}
        rows={template.sections}
        rowKey={(section) => section.id}
      />
      <Block title="On paper">
        <p class="govuk-body">
          The empty form, to be filled in by hand:{' '}
          <a class="govuk-link" href={blankFormUrl(pack.name, template.id, 'pdf')}>
            PDF
          </a>
          {', '}
          <a class="govuk-link" href={blankFormUrl(pack.name, template.id, 'docx')}>
            Word
          </a>
          . Each section can be taken by itself on its own page.
        </p>
      </Block>
      <Block title="Where it comes from">
        <p class="govuk-body">
          {template.owner}. {sourceWords(template)}
        </p>
      </Block>
    </Page>
  );
}
