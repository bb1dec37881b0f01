import { Block, Crumb, PageHead } from '../../ui/components.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childsVersionUrl, type OpenPlan, planJsonUrl, planPaperUrl, planTitle, planUrl } from '../plans/index.ts';
import { family } from './made-for.ts';
import { planSchemaUrl } from './urls.ts';

export interface TakeCopyView {
  readonly opened: OpenPlan;
  /** "PEP", or "Plan" for those who may not know why. */
  readonly word: string;
  readonly mayRelease: boolean;
  readonly mayMakeChilds: boolean;
  readonly mayExport: boolean;
}

/** The copies there are of a plan, each made for its reader. */
export function TakeCopyPage({ ctx, view }: { ctx: PageContext; view: TakeCopyView }) {
  const { opened, word, mayRelease, mayMakeChilds, mayExport } = view;
  const { child, plan } = opened;
  const title = planTitle(plan, word);
  return (
    <Page ctx={ctx} title={`Take a copy: ${title}`}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {title}
      </Crumb>
      <PageHead
        small
        title="Take a copy"
        lede="Each copy is made for its reader, says for whom it was made and when, and is written down as a look. Keep it as you keep the record itself."
      />
      <Copy title="For yourself" words="Everything of this plan that you see here.">
        <Kinds pdf={planPaperUrl(child.id, plan.id, 'pdf')} word={planPaperUrl(child.id, plan.id, 'docx')} />
      </Copy>
      {mayMakeChilds && (
        <Copy
          title={`For ${child.name.first}`}
          words="Their own words, what was done about them, what was agreed, and when the meeting is. Large, and in the words they were asked in. It may hold what they want nobody else at home to read: give it to them yourself."
        >
          <Kinds pdf={childsVersionUrl(child.id, plan.id, 'pdf')} word={childsVersionUrl(child.id, plan.id, 'docx')} />
        </Copy>
      )}
      {mayRelease &&
        (['parent', 'carer'] as const).map((reader) => (
          <Copy key={reader} title={family[reader].title} words={family[reader].leaves}>
            <Kinds
              pdf={`${planPaperUrl(child.id, plan.id, 'pdf')}?for=${reader}`}
              word={`${planPaperUrl(child.id, plan.id, 'docx')}?for=${reader}`}
            />
          </Copy>
        ))}
      {mayRelease && (
        <p class="soft">
          Whole parts are left out. Nobody reads the sentences of the others for you: read a family’s copy through
          before you hand it over.
        </p>
      )}
      {mayExport && (
        <Copy
          title="For another program"
          words="Everything you see of the plan as data (JSON), with every version of every answer, in a published format."
        >
          <p>
            <a class="govuk-link" href={planJsonUrl(child.id, plan.id)}>
              JSON
            </a>
            {' · '}
            <a class="govuk-link" href={planSchemaUrl}>
              What is in it
            </a>
          </p>
        </Copy>
      )}
    </Page>
  );
}

function Copy({ title, words, children }: { title: string; words: string; children: preact.ComponentChildren }) {
  return (
    <Block title={title}>
      <p>{words}</p>
      {children}
    </Block>
  );
}

function Kinds({ pdf, word }: { pdf: string; word: string }) {
  return (
    <p>
      <a class="govuk-link" href={pdf}>
        PDF
      </a>
      {', '}
      <a class="govuk-link" href={word}>
        Word
      </a>
    </p>
  );
}
