import type { Day } from '../../calendar/index.ts';
import { financialYearLabel } from '../../calendar/index.ts';
import { ActionLink, Block, Button, Crumb, Empty, Facts, Mini, PageHead, Tag } from '../../ui/components.ts';
import {
  Checkboxes,
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
import { countOf, dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { moneyWords } from './money.ts';
import type { Central } from './pool.queries.ts';
import { budgetOf, canBeTakenBack, type PoolSpending } from './pool.ts';
import {
  centralUrl,
  childMoneyUrl,
  keepCentrallyUrl,
  moneyOfYearUrl,
  spendForSeveralUrl,
  takePoolBackUrl,
} from './urls.ts';

export interface CentralView {
  readonly financialYear: number;
  readonly central: Central;
  /** Of children this reader sees; the money of others is there, their name is not. */
  readonly names: ReadonlyMap<string, string>;
  /** The year that runs: nothing is written in another. */
  readonly isNow: boolean;
  readonly today: Day;
}

/** What an authority keeps of a year's Plus for several children, and what became of it. */
export function CentralPage({ ctx, view }: { ctx: PageContext; view: CentralView }) {
  const { financialYear, central, isNow, today } = view;
  const { kept, spent, left } = budgetOf(central.entries, central.spending);
  return (
    <Page title="The central budget" ctx={ctx}>
      <Crumb href={moneyOfYearUrl(financialYear)}>Pupil premium {financialYearLabel(financialYear)}</Crumb>
      <PageHead
        small
        title="The central budget"
        lede="What the Virtual School keeps of the year’s Pupil Premium Plus and spends for several children. Each child’s share is in that child’s money, to the penny."
      />
      <Facts
        facts={[
          { label: 'Kept', value: moneyWords(kept) },
          { label: 'Spent', value: moneyWords(spent) },
          { label: 'Left', value: moneyWords(left) },
        ]}
      />
      {isNow && (
        <div class="acts page-acts">
          <ActionLink href={spendForSeveralUrl} kind="outlined">
            Write down spending for several children
          </ActionLink>
          <ActionLink href={keepCentrallyUrl} kind="link">
            Keep more or less
          </ActionLink>
        </div>
      )}
      <Block title="Spent for several children" count={central.spending.length}>
        {central.spending.length === 0 ? (
          <Empty lead="Nothing has been spent of it." />
        ) : (
          <ul class="mini">
            {central.spending.toReversed().map((pool) => (
              <li key={pool.id}>
                <Pool pool={pool} view={view} />
              </li>
            ))}
          </ul>
        )}
      </Block>
      {central.entries.length > 0 && (
        <Block title="What was kept, entry by entry" count={central.entries.length}>
          <Mini
            items={central.entries.map(({ kind, amount, words, on, by }) => (
              <>
                {kind === 'kept' ? 'Kept' : 'Less'}: {moneyWords(amount)}{' '}
                <span class="second-line">{[dayWords(on, today), by, words].filter(Boolean).join(', ')}</span>
              </>
            ))}
          />
        </Block>
      )}
    </Page>
  );
}

function Pool({ pool, view }: { pool: PoolSpending; view: CentralView }) {
  const { central, names, isNow, today } = view;
  const takesBack = pool.takesBackId !== null;
  const gone = central.spending.some(({ takesBackId }) => takesBackId === pool.id);
  const unseen = pool.shares.filter(({ childId }) => !names.has(childId));
  return (
    <>
      <p>
        <b>{pool.intervention}</b>{' '}
        <span class="soft small">
          {moneyWords(pool.amount)} for {countOf(pool.shares.length, 'child', 'children')}, {dayWords(pool.on, today)}
          {pool.by !== null && `, ${pool.by}`}
        </span>
      </p>
      {takesBack && (
        <p>
          <Tag state="none">Taken back</Tag> <span class="small">{pool.words}</span>
        </p>
      )}
      {gone && <p class="small soft">It was taken back later.</p>}
      {!takesBack && (
        <p class="small">
          {pool.shares.flatMap(({ childId, amount }, at) => {
            const name = names.get(childId);
            if (name === undefined) return [];
            return [
              <span key={childId}>
                {at > 0 && ', '}
                <a class="govuk-link" href={childMoneyUrl(childId)}>
                  {name}
                </a>{' '}
                {moneyWords(amount)}
              </span>,
            ];
          })}
          {unseen.length > 0 &&
            ` and ${countOf(unseen.length, 'child', 'children')} no longer seen here: ${moneyWords(unseen.reduce((sum, { amount }) => sum + amount, 0n))}`}
        </p>
      )}
      {isNow && canBeTakenBack(pool, central.spending) && (
        <p class="small">
          <a class="govuk-link" href={takePoolBackUrl(pool.id)}>
            Take it back<span class="govuk-visually-hidden">: {pool.intervention}</span>
          </a>
        </p>
      )}
    </>
  );
}

interface Drawn {
  readonly ctx: PageContext;
  readonly form: FormState;
}

function CentralForm(props: Drawn & { title: string; lede: string; save: string; children?: unknown }) {
  const { ctx, form, title, lede, save } = props;
  return (
    <Page title={title} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={centralUrl}>The central budget</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={title} lede={lede} />
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken} confirmLeaving>
        {props.children as never}
        <FormEnd>
          <Button>{save}</Button>
          <a class="govuk-link" href={centralUrl}>
            Leave it as it is
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

const Amount = ({ form, label }: { form: FormState; label: string }) => (
  <TextField form={form} name="amount" label={label} inputmode="decimal" prefix="£" width={10} autocomplete="off" />
);

export const KeepPage = ({ ctx, form, left }: Drawn & { left: bigint }) => (
  <CentralForm
    ctx={ctx}
    form={form}
    title="Keep part of the year centrally"
    lede={`${moneyWords(left)} is left of what was kept. What is written down stays; this is another entry.`}
    save="Write it down"
  >
    <Radios
      form={form}
      name="kind"
      label="Is more kept, or less?"
      choices={[
        { value: 'kept', text: 'More is kept' },
        { value: 'less', text: 'Less is kept: some goes back' },
      ]}
    />
    <Amount form={form} label="How much?" />
    <TextField form={form} name="words" label="Why?" hint="Needed where less is kept" autocomplete="off" optional />
  </CentralForm>
);

export const SpendForSeveralPage = (
  props: Drawn & { left: bigint; children: readonly { readonly id: string; readonly name: string }[] },
) => (
  <CentralForm
    ctx={props.ctx}
    form={props.form}
    title="Spending for several children"
    lede={`${moneyWords(props.left)} is left of what was kept. It is shared out evenly, and pence that are left over go to the first of them.`}
    save="Write it down"
  >
    <TextArea
      form={props.form}
      name="intervention"
      label="What was it for?"
      hint="It stands in each child’s money, and their schools read it: no names here"
      rows={2}
    />
    <Amount form={props.form} label="What was spent, in all?" />
    <DateField form={props.form} name="on" label="The day it was spent" />
    <Checkboxes
      form={props.form}
      name="child"
      label="For which children?"
      choices={props.children.map(({ id, name }) => ({ value: id, text: name }))}
      small
    />
  </CentralForm>
);

export const TakePoolBackPage = ({ ctx, form, pool }: Drawn & { pool: PoolSpending }) => (
  <CentralForm
    ctx={ctx}
    form={form}
    title="Take the spending back"
    lede={`${pool.intervention}: ${moneyWords(pool.amount)}. It stays, and another moves each child’s share back. Then write down what is right.`}
    save="Take it back"
  >
    <TextField form={form} name="reason" label="What was wrong?" autocomplete="off" />
  </CentralForm>
);
