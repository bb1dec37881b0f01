import { ActionLink, Acts, PageHead } from '../../ui/components.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** Shown once, as the answer to the form that made them. A print says nothing of whose they are: paper gets lost. */
export function RecoveryCodesPage(props: { ctx: PageContext; codes: readonly string[]; next: string; isNew: boolean }) {
  const { ctx, codes, next, isNew } = props;
  return (
    <BarePage ctx={{ ...ctx, printedBy: null, organisationName: null }} title="Keep your recovery codes">
      <PageHead
        title="Keep your recovery codes"
        lede={`${isNew ? 'The second step is on.' : 'These are new; the ones before no longer work.'} If you are without your phone, one of these lets you in instead. Each works once.`}
      />
      <p class="govuk-body">
        <b>They are shown only now.</b> Print this page, or write the codes down, and keep them where you keep keys. Not
        on the computer you sign in with.
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p class="print-only">Recovery codes for Mainstay. Each works once. Keep this paper as you keep keys.</p>
      <Acts>
        <ActionLink href={next}>I have kept them</ActionLink>
      </Acts>
    </BarePage>
  );
}
