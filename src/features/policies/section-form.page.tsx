import type { ComponentChildren } from 'preact';
import { policyFacts } from '../../packs/model.ts';
import { Crumb, Fold, PageHead, SavedState } from '../../ui/components.ts';
import { ErrorSummary, type FormState, hasErrors } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Policy } from './policy.ts';
import { policyUrl } from './urls.ts';

/** A promise that sentences can make. */
export interface PromiseNamed {
  readonly id: string;
  readonly title: string;
}

/** A post or document that can stand in braces, and what it says today. */
export interface NameInBraces {
  readonly name: string;
  readonly says: string;
}

/** The page on which one section is written: which policy it is of, how it is called, what is wrong, and that it is saved. */
export function SectionPage(props: {
  readonly ctx: PageContext;
  readonly policy: Policy;
  readonly form: FormState;
  readonly title: string;
  readonly lede?: string | undefined;
  /** Undefined while nothing is saved yet. */
  readonly saved: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { ctx, policy, form, title, lede, saved, children } = props;
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <Crumb href={policyUrl(policy.id)}>{policy.title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={title}
        lede={lede}
        saved={saved === undefined ? undefined : <SavedState>{saved}</SavedState>}
      />
      {children}
    </Page>
  );
}

/** Folded under a section's sentences: every name they can hold. */
export function InBraces({ names }: { readonly names: readonly NameInBraces[] }) {
  const facts = Object.entries(policyFacts).map(([name, says]): NameInBraces => ({ name, says }));
  return (
    <Fold soft summary="What can stand in braces">
      <ul class="govuk-list govuk-list--bullet">
        {[...names, ...facts].map(({ name, says }) => (
          <li key={name}>
            {`{${name}}`}: {says}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
