import { Button, Fold } from '../../ui/components.ts';
import { FormEnd, type FormState, PostForm, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Placed } from './own-section.ts';
import type { Policy } from './policy.ts';
import { InBraces, type NameInBraces, type PromiseNamed, SectionPage } from './section-form.page.tsx';
import { newOwnSectionUrl, ownSectionOutUrl, ownSectionUrl } from './urls.ts';

export interface OwnSectionView {
  readonly policy: Policy;
  /** Null while it is not written yet. */
  readonly section: { readonly id: string; readonly title: string } | null;
  /** The sections it can stand after. */
  readonly others: readonly Placed[];
  readonly promises: readonly PromiseNamed[];
  readonly names: readonly NameInBraces[];
  readonly form: FormState;
}

/** A section that stands in no model: its title, where it stands, and its sentences with what they promise. */
export function OwnSectionPage({ ctx, view }: { ctx: PageContext; view: OwnSectionView }) {
  const { policy, section, others, promises, names, form } = view;
  const title = section === null ? 'A section of our own' : section.title;
  return (
    <SectionPage
      {...{ ctx, policy, form, title }}
      lede="It stands between the sections of the model, and is read, published and printed as they are."
      saved={section === null ? undefined : 'What you wrote before is kept.'}
    >
      <PostForm
        action={section === null ? newOwnSectionUrl(policy.id) : ownSectionUrl(policy.id, section.id)}
        csrfToken={ctx.csrfToken}
        confirmLeaving={section === null}
        saveAsYouGo={section !== null}
      >
        <TextField form={form} name="title" label="Title" question />
        <SelectField
          form={form}
          name="after"
          label="Where does it stand?"
          question
          choices={[
            { value: '', text: 'Before all others' },
            ...others.map(({ id, title: other }) => ({ value: id, text: `After “${other}”` })),
          ]}
        />
        <TextArea
          form={form}
          name="words"
          label="Its sentences"
          question
          hint="One sentence a line. Where a sentence makes a promise, put the promise behind it in square brackets: [C1] or [C1, D2]. What stands in braces is filled in when the policy is read."
          rows={12}
        />
        <Fold soft summary="Promises a sentence can make">
          <ul class="govuk-list govuk-list--bullet">
            {promises.map(({ id, title: promise }) => (
              <li key={id}>
                [{id}]: {promise}
              </li>
            ))}
          </ul>
        </Fold>
        <InBraces names={names} />
        <FormEnd>
          <Button>Save and go back</Button>
        </FormEnd>
      </PostForm>
      {section !== null && (
        <Fold soft summary="Take this section out">
          <p class="govuk-body">The draft stands without it from then on. Nothing that was ratified changes.</p>
          <PostForm inline action={ownSectionOutUrl(policy.id, section.id)} csrfToken={ctx.csrfToken}>
            <Button kind="outlined">Take it out</Button>
          </PostForm>
        </Fold>
      )}
    </SectionPage>
  );
}
