import type { ComponentChildren } from 'preact';
import type { Day } from '../../calendar/index.ts';
import { Block, Button, Columns, Crumb, Mini, PageHead, Tag } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OpenPlan } from '../plans/index.ts';
import { couldBeClearer } from './could-be-clearer.ts';
import { kindWords, outcomes, outcomeWords, type Target, targetKinds } from './target.ts';
import { targetsUrl } from './urls.ts';
import { OutcomeText, planTitle, TargetText } from './view-targets.page.tsx';
import { sectionWith } from './who-sets.ts';

interface Shown {
  readonly ctx: PageContext;
  readonly opened: OpenPlan;
  readonly form: FormState;
  readonly today: Day;
}

/** The frame of the forms about targets: the plan they are of, the form, and what helps beside it. */
function TargetForm(
  props: Shown & { title: string; lede: string; save: string; side?: ComponentChildren; children: ComponentChildren },
) {
  const { ctx, opened, form, title, lede, save, side, children } = props;
  const back = targetsUrl(opened.child.id, opened.plan.id);
  return (
    <Page title={`${title}: ${opened.child.name.short}`} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={back}>
        {opened.child.name.short}, {planTitle(opened)}: targets
      </Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={title} lede={lede} />
      <Columns
        main={
          <PostForm action={ctx.here} csrfToken={ctx.csrfToken} confirmLeaving hidden={versionOf(form)}>
            {children}
            <FormEnd>
              <Button>{save}</Button>
              <a class="govuk-link" href={back}>
                Leave it as it is
              </a>
            </FormEnd>
          </PostForm>
        }
        side={side}
      />
    </Page>
  );
}

const versionOf = ({ values }: FormState): Record<string, string> | undefined =>
  typeof values.version === 'string' ? { version: values.version } : undefined;

export function ChangeTargetPage(props: Shown & { target: Target | null }) {
  const { opened, form, target, today } = props;
  return (
    <TargetForm
      {...props}
      title={target === null ? 'Set a target' : 'Change the target'}
      lede="Something somebody who was not there could say was reached or not."
      save={target === null ? 'Set the target' : 'Save the change'}
      side={<Beside opened={opened} target={target} today={today} />}
    >
      <Radios
        form={form}
        name="kind"
        label="What is it about?"
        choices={targetKinds.map((value) => ({ value, text: kindWords[value] }))}
        small
      />
      <TextArea
        form={form}
        name="success"
        label="What will success look like?"
        hint="What somebody would see, hear or count: “Reads aloud to a partner for five minutes”"
        question
        rows={3}
      />
      <TextArea
        form={form}
        name="baseline"
        label="Where does it start from?"
        hint="Today, in the same measure"
        rows={2}
        optional
      />
      <TextArea form={form} name="need" label="Why does it matter now?" hint="The need it answers" rows={2} optional />
      <TextArea form={form} name="who" label="Who does what?" hint="A person, and what they do" rows={2} optional />
      <TextField
        form={form}
        name="often"
        label="How often?"
        hint="“Ten minutes, three mornings a week”"
        autocomplete="off"
        optional
      />
      <DateField form={form} name="by" label="By when?" optional />
    </TargetForm>
  );
}

/** What a reader looks for, and of a target that is there what could be clearer. It stops nothing. */
function Beside({ opened, target, today }: { opened: OpenPlan; target: Target | null; today: Day }) {
  const looksFor = sectionWith(opened.plan.form, 'targets')?.readerLooksFor ?? [];
  const clearer = target === null ? [] : couldBeClearer(target, today);
  return (
    <>
      {clearer.length > 0 && (
        <Block title="Could be clearer">
          <Mini
            items={clearer.map(({ words }) => (
              <span key={words}>
                <Tag state="ring">{words}</Tag>
              </span>
            ))}
          />
        </Block>
      )}
      {looksFor.length > 0 && (
        <Block title="What a reader looks for">
          <Mini items={looksFor.map((words) => <span key={words}>{words}</span>)} />
        </Block>
      )}
    </>
  );
}

export function OutcomePage(props: Shown & { target: Target }) {
  const { form, target, today } = props;
  return (
    <TargetForm
      {...props}
      title="What became of it"
      lede="Not met is an answer, too: why is what the next target learns from."
      save="Write it down"
      side={
        <Block title="The target">
          <TargetText target={target} today={today} />
          <OutcomeText target={target} today={today} />
        </Block>
      }
    >
      <Radios
        form={form}
        name="outcome"
        label={target.success}
        choices={outcomes.map((value) => ({ value, text: outcomeWords[value] }))}
        question
      />
      <TextArea form={form} name="why" label="Why?" hint="What helped, or what got in the way" rows={3} optional />
      <TextArea form={form} name="impact" label="What changed for the child?" rows={3} optional />
      <DateField
        form={form}
        name="on"
        label="The day it was settled"
        hint="The day of the meeting, or when it was agreed"
      />
    </TargetForm>
  );
}

export function TakeOutPage(props: Shown & { target: Target }) {
  return (
    <TargetForm
      {...props}
      title="Take the target out"
      lede={`“${props.target.success}” stays to be read, and nothing is asked about it any more.`}
      save="Take it out"
    >
      <TextField form={props.form} name="reason" label="Why is it a target no longer?" autocomplete="off" />
    </TargetForm>
  );
}
