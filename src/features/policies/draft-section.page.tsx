import type { ModelSection } from '../../packs/model.ts';
import { Button } from '../../ui/components.ts';
import { Checkboxes, FormEnd, type FormState, PostForm, Radios, TextArea } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Filling, filled, unverifiedIn } from './fill.ts';
import type { Policy } from './policy.ts';
import { Promises } from './policy-words.page.tsx';
import { InBraces, type NameInBraces, type PromiseNamed, SectionPage } from './section-form.page.tsx';
import { Unverified } from './unverified.page.tsx';
import { sectionUrl } from './urls.ts';

export interface DraftSectionView {
  readonly policy: Policy;
  readonly model: ModelSection;
  readonly filling: Filling;
  /** Every promise the model’s section makes, with its title. */
  readonly promises: readonly PromiseNamed[];
  readonly form: FormState;
  readonly saved: string;
  readonly movedOn: boolean;
  readonly names: readonly NameInBraces[];
}

/** One section: what the model says and promises, and what becomes of it here. */
export function DraftSectionPage({ ctx, view }: { ctx: PageContext; view: DraftSectionView }) {
  const { policy, model, filling, promises, form, saved, movedOn, names } = view;
  return (
    <SectionPage
      {...{ ctx, policy, form, saved }}
      title={model.title}
      lede={
        movedOn
          ? 'The model has changed since you adopted this section. Adopt it again to take what it says now.'
          : undefined
      }
    >
      <Unverified editions={unverifiedIn([model], filling)} />
      <h2 class="govuk-heading-m">What the model says</h2>
      <ul class="govuk-list govuk-list--bullet">
        {model.sentences.map(({ id, words, makes }) => (
          <li key={id}>
            {filled(words, filling)} <Promises ids={makes} />
          </li>
        ))}
      </ul>
      <p class="govuk-body soft small">
        {model.owner}’s model, from {model.source.document} ({model.source.version}).
      </p>
      <PostForm action={sectionUrl(policy.id, model.id)} csrfToken={ctx.csrfToken} saveAsYouGo>
        <Radios
          form={form}
          name="how"
          label="What becomes of it here?"
          question
          choices={[
            {
              value: 'adopted',
              text: 'Keep it as the model has it',
              hint: 'Names and editions stay current by themselves.',
            },
            {
              value: 'adapted',
              text: 'Say it in our own words',
              under: (
                <>
                  <TextArea
                    form={form}
                    name="words"
                    label="Our words"
                    hint="One sentence a line. What stands in braces is filled in when the policy is read."
                    rows={12}
                  />
                  {promises.length > 0 && (
                    <Checkboxes
                      form={form}
                      name="promises"
                      label="Which of its promises do these words still make?"
                      small
                      choices={promises.map(({ id, title }) => ({ value: id, text: `${id}: ${title}` }))}
                    />
                  )}
                </>
              ),
            },
            {
              value: 'left-out',
              text: 'Leave it out',
              under: (
                <TextArea
                  form={form}
                  name="reason"
                  label="Why it is left out"
                  rows={3}
                  hint="Those who govern read it."
                />
              ),
            },
          ]}
        />
        <InBraces names={names} />
        <FormEnd>
          <Button>Save and go on</Button>
          <Button kind="outlined" name="act" value="back">
            Save and go back
          </Button>
        </FormEnd>
      </PostForm>
    </SectionPage>
  );
}
