import type { ComponentChildren } from 'preact';
import { ActionLink, Acts, Mini, MiniRow, PageHead, Tag } from '../../ui/components.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { StepId } from './steps.ts';

/** The address of a step: `/set-up/TOKEN/year`. */
export const stepUrl = (token: string, step: StepId): string => `/set-up/${token}/${step}`;
export const yearFileStepUrl = (token: string): string => `/set-up/${token}/year/file`;

/** Nothing is told by a link that works no longer: not whose it was, nor what was set up. */
export function ClosedSetUpPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="This link does not work">
      <PageHead title="This link does not work" />
      <p class="govuk-body">
        A set-up link works once, for a day, and only the newest one. If nothing is set up yet, start Mainstay again: it
        prints another in its terminal.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in">
          Sign in
        </a>
      </p>
    </BarePage>
  );
}

/** The frame of each step: where one is, and the way back to the list. */
export function StepFrame(props: {
  ctx: PageContext;
  token: string;
  title: string;
  step: string;
  hasErrors?: boolean;
  children: ComponentChildren;
}) {
  const { ctx, token, title, step, children } = props;
  return (
    <BarePage ctx={ctx} title={title} hasErrors={props.hasErrors}>
      <nav class="crumb" aria-label="Back">
        <a class="govuk-link" href={`/set-up/${token}`}>
          Set up Mainstay
        </a>{' '}
        <span class="soft">{step}</span>
      </nav>
      {children}
    </BarePage>
  );
}

export interface OverviewView {
  readonly token: string;
  readonly steps: readonly {
    readonly id: StepId;
    readonly title: string;
    readonly words: string;
    readonly done: boolean;
    /** Can be opened: the ones before it are done. */
    readonly open: boolean;
  }[];
  readonly begun: boolean;
  /** "Tue 1 December, 10:00" */
  readonly until: string;
}

export function OverviewPage({ ctx, view }: { ctx: PageContext; view: OverviewView }) {
  const { token, steps, begun, until } = view;
  const next = steps.find((step) => !step.done);
  return (
    <BarePage ctx={ctx} title="Set up Mainstay">
      <PageHead
        title="Set up Mainstay"
        lede="About ten minutes for a small school. Then you bring in your children."
        more={`Each step is saved as you go. You can stop, and come back with the same link until ${until}.`}
      />
      {begun ? (
        <>
          <Mini
            items={steps.map(({ id, title, words, done, open }) => (
              <MiniRow
                key={id}
                over={<Tag state={done ? 'full' : 'ring'}>{done ? 'Done' : 'To do'}</Tag>}
                title={
                  open ? (
                    <a class="govuk-link" href={stepUrl(token, id)}>
                      {title}
                    </a>
                  ) : (
                    title
                  )
                }
              >
                {words}
              </MiniRow>
            ))}
          />
          {next && (
            <div class="form__end">
              <ActionLink href={stepUrl(token, next.id)}>Go on: {next.title.toLowerCase()}</ActionLink>
            </div>
          )}
        </>
      ) : (
        <>
          <p class="govuk-body">You need: your URN, the term dates of this school year, and who holds which post.</p>
          <Acts>
            <ActionLink href={stepUrl(token, 'place')}>Set up a school</ActionLink>
            <ActionLink href={`${stepUrl(token, 'place')}?kind=authority`} kind="outlined">
              Set up an authority’s Virtual School
            </ActionLink>
          </Acts>
        </>
      )}
    </BarePage>
  );
}
