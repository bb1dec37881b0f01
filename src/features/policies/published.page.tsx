import { Block, PageHead } from '../../ui/components.ts';
import { dayPlain } from '../../ui/format.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Sentences } from './policy-words.page.tsx';
import type { Published } from './published.queries.ts';
import { publishedPaperUrl } from './urls.ts';

/** The policy as anybody reads it: no sign-in, names and editions of today, and nothing of any child. */
export function PublishedPage({ ctx, policyId, view }: { ctx: PageContext; policyId: string; view: Published }) {
  const { organisation, title, ratifiedOn, reviewOn, sections, filling } = view;
  return (
    <BarePage ctx={ctx} title={`${title}: ${organisation.name}`}>
      <PageHead
        title={title}
        lede={`${organisation.name}. Ratified on ${dayPlain(ratifiedOn)}. Next review by ${dayPlain(reviewOn)}.`}
        more={`Names and editions are those of today, ${dayPlain(filling.on)}.`}
      />
      {sections.map((section) => (
        <Block key={section.section} title={section.title}>
          <Sentences sentences={section.sentences} filling={filling} />
        </Block>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={publishedPaperUrl(policyId, 'pdf')}>
          Download as PDF
        </a>
        {', '}
        <a class="govuk-link" href={publishedPaperUrl(policyId, 'docx')}>
          as Word document
        </a>
      </p>
    </BarePage>
  );
}
