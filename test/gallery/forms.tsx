import { Button, Notice, PageHead, SavedState } from '../../src/ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FileField,
  FormEnd,
  type FormState,
  PasswordField,
  PostForm,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from '../../src/ui/form.tsx';
import { BarePage, Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext, visitorContext } from './context.ts';

export function SignIn({ assets }: Gallery) {
  const form: FormState = {
    values: { email: 'sampleton@example.org' },
    errors: { password: 'The email address or the password is not right: try again, or ask for a new password' },
  };
  const ctx = visitorContext(assets);
  return (
    <BarePage title="Sign in" ctx={ctx} hasErrors>
      <ErrorSummary form={form} />
      <PageHead title="Sign in" />
      <PostForm action="/sign-in" csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="email"
          label="Email address"
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
        <PasswordField form={form} name="password" label="Password" autocomplete="current-password" />
        <FormEnd>
          <Button>Sign in</Button>
          <a class="govuk-link" href="/forgotten">
            I have forgotten my password
          </a>
        </FormEnd>
      </PostForm>
      <Notice lead="This is a demonstration.">Use any of the people on the list to look around.</Notice>
    </BarePage>
  );
}

/** Every kind of field, each with an error. */
export function AllFields({ assets }: Gallery) {
  const ctx = teacherContext(assets, 'Children');
  const form: FormState = {
    values: {
      name: 'Wren',
      born: '',
      'born-day': '31',
      'born-month': '2',
      needs: ['speech'],
      joins: 'yes',
      bus: 'It leaves\n  before <football> ends.',
    },
    errors: {
      name: 'Give the family name too',
      born: 'There is no such day: check the day and the month of the date of birth',
      needs: 'Choose one need at most, or say that there are several',
      joins: 'Say whether anything stops Wren joining in',
      year: 'Choose a year group',
      file: 'The file is empty: choose another',
      bus: 'Say who will sort it out',
      amount: 'Give an amount in pounds, like 120',
    },
  };
  return (
    <Page title="Add a child" ctx={ctx} hasErrors>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Add a child"
        lede="A minute is enough; the rest can wait."
        saved={<SavedState>Saved at 10:42. You can stop and come back.</SavedState>}
      />
      <PostForm action="/children/add" csrfToken={ctx.csrfToken} withFiles confirmLeaving>
        <TextField form={form} name="name" label="Name" autocomplete="off" width={20} />
        <DateField form={form} name="born" label="Date of birth" hint="For example, 6 11 2016" birth />
        <Checkboxes
          form={form}
          name="needs"
          label="Needs"
          choices={[
            { value: 'speech', text: 'Speech and language', hint: 'Also when it is only suspected' },
            { value: 'hearing', text: 'Hearing' },
          ]}
        />
        <Radios
          form={form}
          name="joins"
          question
          label="Does anything stop Wren joining in?"
          choices={[
            { value: 'no', text: 'No' },
            {
              value: 'yes',
              text: 'Yes',
              under: <TextArea form={form} name="bus" label="What is it, and who will sort it out?" rows={2} />,
            },
            { value: 'unknown', text: 'I don’t know yet' },
          ]}
        />
        <SelectField
          form={form}
          name="year"
          label="Year group"
          choices={[
            { value: '', text: 'Choose one' },
            { value: '5', text: 'Year 5' },
          ]}
        />
        <TextField form={form} name="amount" label="Amount" prefix="£" width={5} inputmode="decimal" optional />
        <FileField form={form} name="file" label="A list from your school system" accept=".csv" />
        <FormEnd>
          <Button>Add Wren</Button>
          <Button kind="outlined" name="next" value="another">
            Add Wren, and another
          </Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}
