import type { Group } from '../../access/index.ts';
import { type YearGroup, yearGroupLabel, yearGroups } from '../../codes/index.ts';
import { Button, Crumb, Empty, Notice, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { GROUPS_WITH_AN_AUTHORITY, sinceField } from './add-child.form.ts';
import { addChildUrl, childrenUrl, childUrl } from './child-urls.ts';
import { groupWords } from './group-words.ts';
import type { NamedPlace } from './places.queries.ts';
import type { Namesake } from './same-child.queries.ts';

export interface AddChildProps {
  readonly ctx: PageContext;
  readonly form: FormState;
  /** The groups this person may add a child of. */
  readonly groups: readonly Group[];
  readonly authorities: readonly NamedPlace[];
  /** At an authority: the schools to choose from; null at a school. */
  readonly schools: readonly NamedPlace[] | null;
  /** The child saved a moment ago. */
  readonly added: { readonly id: string; readonly name: string | null } | null;
  /** Children who may be this one. */
  readonly namesakes: readonly Namesake[];
  /** Who has this UPN already, where the person may see them. */
  readonly known: string | null;
}

export function AddChildPage(props: AddChildProps) {
  const { ctx, form, groups, authorities, schools, added, namesakes, known } = props;
  return (
    <Page title="Add a child" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={childrenUrl}>Children</Crumb>
      <ErrorSummary form={form} />
      {added && (
        <Notice
          announced
          lead={added.name === null ? 'The child is saved.' : `${added.name} is saved.`}
          link={{ href: childUrl(added.id), words: 'Open the child’s page' }}
        >
          Add the next one.
        </Notice>
      )}
      <PageHead small title="Add a child" lede="Type what you know. The rest can wait." />
      <PostForm action={addChildUrl} csrfToken={ctx.csrfToken} confirmLeaving>
        {known && (
          <Notice lead="This UPN is in the register." link={{ href: childUrl(known), words: 'Open that child’s page' }}>
            Nothing was saved.
          </Notice>
        )}
        {namesakes.length > 0 && <PerhapsKnown namesakes={namesakes} form={form} />}
        <div class="fields-beside">
          <TextField
            form={form}
            name="preferred"
            label="Name the child goes by"
            autocomplete="off"
            spellcheck={false}
          />
          <TextField form={form} name="family" label="Family name" autocomplete="off" spellcheck={false} optional />
        </div>
        <DateField form={form} name="born" label="Date of birth" optional />
        <TextField
          form={form}
          name="upn"
          label="UPN"
          hint="13 characters, like A123456789012"
          width={20}
          autocomplete="off"
          spellcheck={false}
          optional
        />
        {schools && <SchoolFields form={form} schools={schools} />}
        <div class="fields-beside">
          <SelectField
            form={form}
            name="year"
            label="Year"
            optional
            choices={[{ value: '', text: 'Not known yet' }, ...yearChoices]}
          />
          <TextField form={form} name="class" label="Class" autocomplete="off" spellcheck={false} optional />
        </div>
        {schools === null && (
          <DateField
            form={form}
            name="joined"
            label="On roll here since"
            hint="Leave it empty if the child was here before this school year."
            optional
          />
        )}
        <Checkboxes
          form={form}
          name="groups"
          label="Why the child is in the register"
          hint="Only those who may know see this."
          choices={groups.map((group) => ({
            value: group,
            text: groupWords(group).label,
            under: (
              <DateField
                form={form}
                name={sinceField(group)}
                label="Since"
                hint="If the first day is not known, the first day you know of."
              />
            ),
          }))}
        />
        {schools === null && groups.some((group) => GROUPS_WITH_AN_AUTHORITY.includes(group)) && (
          <AuthorityFields
            form={form}
            authorities={authorities}
            label="Authority that looks after the child, or holds the case"
          />
        )}
        <FormEnd>
          <Button>Save</Button>
          <Button kind="outlined" name="then" value="another">
            Save and add another
          </Button>
          <a class="govuk-link" href={childrenUrl}>
            Back to the list
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export const yearChoices = yearGroups.map((group: YearGroup) => ({ value: group, text: yearGroupLabel(group) }));

function SchoolFields({ form, schools }: { form: FormState; schools: readonly NamedPlace[] }) {
  return (
    <>
      <SelectField
        form={form}
        name="school"
        label="School"
        optional
        choices={[
          { value: '', text: 'None, or not known yet' },
          ...schools.map((school) => ({ value: school.id, text: school.name })),
          { value: 'other', text: 'A school that is not in this list' },
        ]}
      />
      <TextField
        form={form}
        name="other-school"
        label="Name of the school, if it is not in the list"
        autocomplete="off"
        spellcheck={false}
        optional
      />
      <DateField
        form={form}
        name="joined"
        label="Joined that school on"
        hint="Leave it empty if the child was there before this school year."
        optional
      />
    </>
  );
}

/** An authority of this deployment, another by its number, or not known yet. */
export function AuthorityFields(props: { form: FormState; authorities: readonly NamedPlace[]; label: string }) {
  const { form, authorities, label } = props;
  return (
    <>
      <SelectField
        form={form}
        name="authority"
        label={label}
        choices={[
          { value: '', text: 'Choose' },
          ...authorities.map((authority) => ({ value: authority.id, text: authority.name })),
          { value: 'other', text: 'Another authority' },
          { value: 'unknown', text: 'Not known yet' },
        ]}
      />
      <TextField
        form={form}
        name="authority-code"
        label="Number of the other authority"
        hint="Three figures. Only if it is not in the list."
        width={3}
        inputmode="numeric"
        autocomplete="off"
        optional
      />
    </>
  );
}

function PerhapsKnown({ namesakes, form }: { namesakes: readonly Namesake[]; form: FormState }) {
  return (
    <div class="notice">
      <p>
        <b>This may be a child who is here already.</b> Nothing was saved yet.
      </p>
      <ul class="govuk-list">
        {namesakes.map((child) => (
          <li key={child.id}>
            <a class="govuk-link" href={childUrl(child.id)}>
              {child.name.full}
            </a>
            {child.dateOfBirth !== null && `, born ${dayPlain(child.dateOfBirth)}`}
          </li>
        ))}
      </ul>
      <Checkboxes
        form={form}
        name="another"
        label="Is it another child?"
        small
        choices={[{ value: 'yes', text: 'Yes, it is another child. Add them.' }]}
      />
    </div>
  );
}

/** While somebody can see the screen a form would show what is typed. */
export function AddHiddenPage({ ctx }: { ctx: PageContext }) {
  return (
    <Page title="Add a child" ctx={ctx}>
      <Crumb href={childrenUrl}>Children</Crumb>
      <PageHead small title="Add a child" />
      <Empty lead="A name you type would be seen.">
        Turn off “Someone is looking” at the top of the page when you are alone.
      </Empty>
    </Page>
  );
}
