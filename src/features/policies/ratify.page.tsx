import type { GuidanceEdition } from '../../packs/model.ts';
import { Button, Crumb, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Policy, Version } from './policy.ts';
import { Unverified } from './unverified.page.tsx';
import { policyUrl, stepUrl } from './urls.ts';

export interface RatifyView {
  readonly policy: Policy;
  readonly version: Version;
  readonly form: FormState;
  /** “Our default is a year after it was ratified.” */
  readonly rhythm: string;
  /** Editions the version names that nobody has verified. */
  readonly unverified: readonly GuidanceEdition[];
}

/** When and where those who govern ratified it. */
export function RatifyPage({ ctx, view }: { ctx: PageContext; view: RatifyView }) {
  const { policy, version, form, rhythm, unverified } = view;
  return (
    <Page ctx={ctx} title="Write down that it was ratified" hasErrors={hasErrors(form)}>
      <Crumb href={policyUrl(policy.id)}>{policy.title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`Version ${version.nth} was ratified`}
        lede="From then on this version stands as it is. A later change is a new version."
      />
      <PostForm action={stepUrl(policy.id, 'ratify')} csrfToken={ctx.csrfToken}>
        <DateField form={form} name="on" label="On which day was it ratified?" question />
        <TextField
          form={form}
          name="minute"
          label="Minute"
          hint="So that it can be found: FGB 12 November 2026, item 7."
          question
        />
        <DateField form={form} name="review" label="By when is it reviewed next?" hint={rhythm} question />
        {unverified.length > 0 && (
          <>
            <Unverified editions={unverified} />
            <Checkboxes
              form={form}
              name="told"
              label="Have you looked?"
              question
              choices={[
                {
                  value: 'yes',
                  text:
                    unverified.length === 1
                      ? 'We have looked, and it is published as it is named in this policy'
                      : 'We have looked, and each is published as it is named in this policy',
                  hint: 'What is published then names it without saying that it is not verified.',
                },
              ]}
            />
          </>
        )}
        <FormEnd>
          <Button>Write it down</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
