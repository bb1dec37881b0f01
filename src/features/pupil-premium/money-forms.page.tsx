import { Block, Mini } from '../../ui/components.ts';
import {
  DateField,
  type FormState,
  fieldValue,
  HiddenField,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { ChangePage, type Opened } from '../children/index.ts';
import type { Target } from '../targets/model.ts';
import { decisionLine } from './decision-words.page.ts';
import type { Entry } from './ledger.ts';
import { moneyWords } from './money.ts';
import {
  decisions,
  decisionWords,
  helpedKinds,
  helpedWords,
  type PremiumRequest,
  questionsAbout,
} from './premium-request.ts';

interface Drawn {
  readonly opened: Opened;
  readonly form: FormState;
}

export function AskMoneyPage({ opened, form, targets }: Drawn & { targets: readonly Target[] }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Ask for money"
      lede="For something that serves a target and goes beyond what is done for everybody."
      form={form}
      save="Ask for it"
    >
      <SelectField
        form={form}
        name="target"
        label="Which target does it serve?"
        choices={[
          { value: '', text: targets.length === 0 ? 'No target is set yet' : 'None of them' },
          ...targets.map(({ id, success }) => ({ value: id, text: success })),
        ]}
      />
      <TextArea
        form={form}
        name="intervention"
        label="What is it for?"
        hint="What happens, who does it, how often"
        question
        rows={3}
      />
      <TextArea
        form={form}
        name="evidence"
        label="Why should it work?"
        hint="What is known about it, or what worked for this child before"
        rows={2}
        optional
      />
      <TextArea
        form={form}
        name="beyond"
        label="What does it do beyond what is done for everybody?"
        rows={2}
        optional
      />
      <TextField
        form={form}
        name="cost"
        label="What does it cost?"
        inputmode="decimal"
        prefix="£"
        width={10}
        autocomplete="off"
      />
      <TextField
        form={form}
        name="other"
        label="Paid for besides by somebody else"
        inputmode="decimal"
        prefix="£"
        width={10}
        autocomplete="off"
        optional
      />
      <TextField form={form} name="from" label="By whom?" autocomplete="off" optional />
      <DateField form={form} name="ends" label="The day it ends" hint="What it changed is asked for after it" />
    </ChangePage>
  );
}

export function DecidePage({ opened, form, request }: Drawn & { request: PremiumRequest }) {
  const questions = questionsAbout(request);
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Decide about a request"
      lede={`${request.intervention}: ${moneyWords(request.cost)}`}
      form={form}
      save="Write the decision down"
      below={
        <>
          {questions.length > 0 && (
            <Block title="You may want to ask">
              <Mini items={questions.map((words) => <span key={words}>{words}</span>)} />
            </Block>
          )}
          <Block title="What was asked for">
            <Mini
              items={[
                ...(request.evidence === null
                  ? []
                  : [<span key="evidence">Why it should work: {request.evidence}</span>]),
                ...(request.beyond === null
                  ? []
                  : [<span key="beyond">Beyond what is for everybody: {request.beyond}</span>]),
                <span key="by">Asked by {request.askedBy ?? request.controller}</span>,
              ]}
            />
          </Block>
        </>
      }
    >
      <Radios
        form={form}
        name="decision"
        label="What is decided?"
        choices={decisions.map((value) => ({
          value,
          text: decisionWords[value],
          under:
            value === 'amended' ? (
              <TextField
                form={form}
                name="amount"
                label="The sum that is agreed"
                inputmode="decimal"
                prefix="£"
                width={10}
                autocomplete="off"
              />
            ) : undefined,
        }))}
      />
      <TextArea
        form={form}
        name="reason"
        label="Why?"
        hint="Whoever asked reads it. It is needed unless all of it is agreed to"
        rows={3}
      />
    </ChangePage>
  );
}

/** The decision stays; a later one is written down beside it. */
export function DecideAgainPage({
  opened,
  form,
  request,
  promised,
  spent,
}: Drawn & { request: PremiumRequest; promised: bigint; spent: bigint }) {
  const [now] = request.decisions.slice(-1);
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Decide again"
      lede={`${request.intervention}. ${now === undefined ? '' : decisionLine(now, opened.today)}; ${moneyWords(spent)} spent, ${moneyWords(promised)} still promised.`}
      form={form}
      save="Write the later decision down"
    >
      <HiddenField name="seen" value={fieldValue(form.values, 'seen')} />
      <p>What was decided before stays to be read, by whoever asked too. What is spent cannot be decided away.</p>
      <Radios
        form={form}
        name="decision"
        label="What is decided now?"
        choices={[
          {
            value: 'amended',
            text: 'Agreed, with another sum',
            under: (
              <TextField
                form={form}
                name="amount"
                label="The whole sum that is agreed from now on"
                inputmode="decimal"
                prefix="£"
                width={10}
                autocomplete="off"
              />
            ),
          },
          { value: 'refused', text: 'Not agreed after all' },
        ]}
      />
      <TextArea form={form} name="reason" label="Why?" hint="Whoever asked reads it" rows={3} />
    </ChangePage>
  );
}

export function SpendPage({ opened, form, request, promised }: Drawn & { request: PremiumRequest; promised: bigint }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Write down spending"
      lede={`${request.intervention}. ${moneyWords(promised)} is promised to it; what goes beyond is listed as not agreed.`}
      form={form}
      save="Write it down"
    >
      <TextField
        form={form}
        name="amount"
        label="What was spent?"
        inputmode="decimal"
        prefix="£"
        width={10}
        autocomplete="off"
      />
      <DateField form={form} name="on" label="The day it was spent" />
      <TextField form={form} name="words" label="To whom, or for what" autocomplete="off" optional />
    </ChangePage>
  );
}

export function ReleasePage({
  opened,
  form,
  request,
  promised,
}: Drawn & { request: PremiumRequest; promised: bigint }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Give back what is left over"
      lede={`${request.intervention} did not need ${moneyWords(promised)}. It is free for something else then.`}
      form={form}
      save="Give it back"
    >
      <p>Nothing else changes: what was spent stays as it is.</p>
    </ChangePage>
  );
}

export function ImpactPage({ opened, form, request }: Drawn & { request: PremiumRequest }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="What did it change?"
      lede={`${request.intervention}. “It went well” does not help the next child; what changed does.`}
      form={form}
      save="Write it down"
    >
      <Radios
        form={form}
        name="helped"
        label="Did it help?"
        choices={helpedKinds.map((value) => ({ value, text: helpedWords[value] }))}
        small
      />
      <TextArea
        form={form}
        name="impact"
        label="What changed for the child?"
        hint="Before and after, in the same measure where there is one"
        rows={4}
      />
    </ChangePage>
  );
}

export function GivePage({ opened, form, usual }: Drawn & { usual: string | null }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Give this year its money"
      lede={usual ?? 'What this child’s year may use. It need not be the rate; money may be pooled.'}
      form={form}
      save="Give it"
    >
      <TextField
        form={form}
        name="amount"
        label="How much?"
        inputmode="decimal"
        prefix="£"
        width={10}
        autocomplete="off"
      />
      <TextField
        form={form}
        name="words"
        label="What it is"
        hint="“The year’s share”, “a second slice”"
        autocomplete="off"
        optional
      />
    </ChangePage>
  );
}

export function NoneAskedPage({ opened, form }: Drawn) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Nothing is needed this term"
      lede="The Virtual School sees it, and nothing is asked for until next term."
      form={form}
      save="Say so"
    >
      <TextArea form={form} name="reason" label="Why?" rows={3} />
    </ChangePage>
  );
}

export function CorrectPage({ opened, form, entry }: Drawn & { entry: Entry }) {
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title="Take an entry back"
      lede={`${moneyWords(entry.amount)}. It stays, and another entry moves the money back. Then write down what is right.`}
      form={form}
      save="Take it back"
    >
      <TextField form={form} name="reason" label="What was wrong?" autocomplete="off" />
    </ChangePage>
  );
}
