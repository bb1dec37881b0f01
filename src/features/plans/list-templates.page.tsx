import type { Pack, PlanTemplate } from '../../packs/model.ts';
import { Crumb, Empty, PageHead, Table } from '../../ui/components.ts';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { templatesOfUrl, templateUrl } from './urls.ts';

export interface TemplatesView {
  readonly pack: Pack;
  readonly templates: readonly PlanTemplate[];
  /** Other packs whose forms can be read: a school follows the authority that looks after each child. */
  readonly others: readonly Pack[];
  readonly back: { readonly href: string; readonly words: string };
}

/** What a plan asks, by whose form. */
export function TemplatesPage({ ctx, view }: { ctx: PageContext; view: TemplatesView }) {
  const { pack, templates, others, back } = view;
  return (
    <Page ctx={ctx} title={`What plans ask: ${pack.title}`}>
      <Crumb href={back.href}>{back.words}</Crumb>
      <PageHead
        title={`What plans ask: ${pack.title}`}
        lede="Each form as it is filled in, with who writes which part. A looked-after child’s plan is the form of the authority that looks after the child."
      />
      {templates.length === 0 ? (
        <Empty lead="No form is in force today.">England’s forms are used until there is one.</Empty>
      ) : (
        <Table
          caption="Forms"
          count={templates.length}
          columns={[
            {
              head: 'Form',
              isHead: true,
              width: 40,
              cell: (each: PlanTemplate) => (
                <a class="govuk-link" href={templateUrl(pack.name, each.id)}>
                  {each.title}
                </a>
              ),
            },
            { head: 'For', width: 36, cell: (each) => each.about },
            {
              head: 'Whose',
              width: 24,
              label: true,
              cell: (each) => `${each.owner}, ${countOf(each.sections.length, 'section')}`,
            },
          ]}
          rows={templates}
          rowKey={(each) => each.id}
        />
      )}
      {others.length > 0 && (
        <p class="govuk-body">
          Forms of others:{' '}
          {others.map((each, at) => (
            <>
              {at > 0 && ', '}
              <a key={each.name} class="govuk-link" href={templatesOfUrl(each.name)}>
                {each.title}
              </a>
            </>
          ))}
          .
        </p>
      )}
    </Page>
  );
}
