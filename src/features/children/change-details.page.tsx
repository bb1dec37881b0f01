import type { Day } from '../../calendar/index.ts';
import { Checkboxes, DateField, type FormState, Radios, SelectField, TextField } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { ChangePage } from './change.page.tsx';
import type { ChildDetails } from './child-details.ts';
import { choosable } from './details.form.ts';
import type { CodeSets, DetailSection } from './details-words.page.ts';
import { fieldLabel, valueWords } from './details-words.page.ts';
import type { OpenChild } from './open-child.commands.ts';

/** What another organisation has of the same section. */
export interface TheirDetails {
  readonly organisation: string;
  readonly details: ChildDetails;
}

export interface ChangeDetailsProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly section: DetailSection;
  readonly form: FormState;
  readonly known: ChildDetails;
  readonly sets: CodeSets;
  readonly today: Day;
  readonly atAuthority: boolean;
  readonly others: readonly TheirDetails[];
  /** What the form is drawn with: sent along, so that two people do not write over each other. */
  readonly was: string;
}

export function ChangeDetailsPage(props: ChangeDetailsProps) {
  const { ctx, child, section, form, others, was } = props;
  return (
    <ChangePage
      ctx={ctx}
      child={child}
      title={section.title}
      lede="What you put right here stays when the next list is brought in."
      form={form}
      save="Save"
      hidden={{ was }}
      below={others.length > 0 && <Others {...props} />}
    >
      <Fields {...props} />
    </ChangePage>
  );
}

function Fields({ section, form, known, sets, today, atAuthority }: ChangeDetailsProps) {
  const codes = (set: string, standing: readonly string[]) => choosable(sets(set), today, standing);
  const some = (value: string | null) => (value === null ? [] : [value]);
  const notKnown = { value: '', text: 'Not recorded' };
  switch (section.id) {
    case 'details':
      return (
        <>
          <TextField
            form={form}
            name="preferred"
            label="Name the child goes by"
            autocomplete="off"
            spellcheck={false}
          />
          <div class="fields-beside">
            <TextField form={form} name="given" label="Given names" autocomplete="off" spellcheck={false} />
            <TextField form={form} name="family" label="Family name" autocomplete="off" spellcheck={false} />
          </div>
          <DateField form={form} name="born" label="Date of birth" />
          <Radios
            form={form}
            name="sex"
            label="Sex, as returns ask for it"
            small
            choices={[
              { value: 'F', text: 'Female' },
              { value: 'M', text: 'Male' },
              { value: 'U', text: 'Not known' },
            ]}
          />
          <TextField form={form} name="upn" label="UPN" width={20} autocomplete="off" spellcheck={false} />
          <TextField
            form={form}
            name="uln"
            label="ULN"
            hint="From age 14"
            width={20}
            inputmode="numeric"
            autocomplete="off"
          />
          {atAuthority && (
            <TextField
              form={form}
              name="authority-number"
              label="Number in the authority’s system"
              width={20}
              autocomplete="off"
              spellcheck={false}
            />
          )}
        </>
      );
    case 'characteristics':
      return (
        <>
          <SelectField
            form={form}
            name="ethnicity"
            label="Ethnicity"
            hint="As the child or the parents have said"
            choices={[notKnown, ...codes('ethnicity', some(known.ethnicity))]}
          />
          <SelectField
            form={form}
            name="language"
            label="First language"
            choices={[notKnown, ...codes('language', some(known.first_language))]}
          />
          <Checkboxes
            form={form}
            name="disability"
            label="Disability"
            small
            choices={codes('disability', known.disability)}
          />
          <Radios
            form={form}
            name="young-carer"
            label="Young carer"
            small
            choices={codes('young-carer', some(known.young_carer))}
          />
        </>
      );
    case 'send':
      return (
        <>
          <Radios
            form={form}
            name="provision"
            label="Provision"
            small
            choices={codes('sen-provision', some(known.sen_provision))}
          />
          <Checkboxes
            form={form}
            name="needs"
            label="Kinds of need"
            small
            choices={codes('sen-need', known.sen_needs)}
          />
        </>
      );
    case 'premium':
      return (
        <>
          <Checkboxes
            form={form}
            name="premium"
            label="Pupil premium the child attracts"
            small
            choices={codes('pupil-premium', known.pupil_premium)}
          />
          <SelectField
            form={form}
            name="census"
            label="Post looked-after arrangements, as the October census asks"
            hint="A parent or guardian says so, and you have seen the order."
            choices={[notKnown, ...codes('previously-looked-after', some(known.post_care_census))]}
          />
        </>
      );
  }
}

/** Facts of two organisations stand side by side; nobody writes over the other's. */
function Others({ section, others, sets, today }: ChangeDetailsProps) {
  return (
    <section class="block">
      <h2>What others have</h2>
      {others.map(({ organisation, details }) => (
        <p class="govuk-body" key={organisation}>
          <b>{organisation}</b>:{' '}
          {section.fields
            .flatMap((field) => {
              const words = valueWords(details, field, sets, today);
              return words === null ? [] : [`${fieldLabel(field)} ${words}`];
            })
            .join('; ')}
        </p>
      ))}
    </section>
  );
}
