import { Button, Crumb, Empty, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { everybodysPartUrl, helperUrl } from '../invitations/model.ts';
import type { CanHelp } from './help-child.queries.ts';

const asWhom: Readonly<Record<CanHelp['asWhom'], string>> = {
  'key-adult':
    'Key adult. Hands it over, and reads what is said; the child is told so, and can keep an answer from them.',
  'teacher-of': 'Teaches the child. Hands it over, and does not read it.',
  'support-of': 'Supports the child. Hands it over, and does not read it.',
};
export const NOBODY = 'nobody';

interface HelpChildProps {
  readonly ctx: PageContext;
  readonly child: { readonly id: string; readonly name: { readonly first: string } };
  readonly planId: string;
  readonly partId: string;
  readonly can: readonly CanHelp[];
  readonly form: FormState;
}

/** Who helps the child with their own part of this plan, beside whoever leads it. */
export function HelpChildPage({ ctx, child, planId, partId, can, form }: HelpChildProps) {
  const back = everybodysPartUrl(child.id, planId);
  return (
    <Page ctx={ctx} title="Who helps the child" hasErrors={hasErrors(form)}>
      <Crumb href={back}>Everybody’s part</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`Who helps ${child.name.first}`}
        lede={`One adult ${child.name.first} trusts, beside you. They find it in their own work, and hand over a device when it suits.`}
        more="It is for this plan alone, and ends with it. You can take it back at any time."
      />
      {can.length === 0 ? (
        <Empty lead="Nobody is recorded who could.">
          Name a key adult on the child’s page, or have their class recorded, and come back.
        </Empty>
      ) : (
        <PostForm action={helperUrl(child.id, planId, partId)} csrfToken={ctx.csrfToken}>
          <Radios
            form={form}
            name="who"
            label={`Who helps ${child.name.first} with it`}
            question
            choices={[
              ...can.map((each) => ({ value: each.personId, text: each.name, hint: asWhom[each.asWhom] })),
              { value: NOBODY, text: 'Nobody but me' },
            ]}
          />
          <FormEnd>
            <Button>Save who helps</Button>
            <a class="govuk-link" href={back}>
              Leave it
            </a>
          </FormEnd>
        </PostForm>
      )}
    </Page>
  );
}
