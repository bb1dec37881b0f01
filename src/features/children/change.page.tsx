import type { ComponentChildren } from 'preact';
import { Button, Crumb, Empty, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from './child-urls.ts';
import type { OpenChild } from './open-child.commands.ts';

export interface ChangePageProps {
  readonly ctx: PageContext;
  readonly child: Pick<OpenChild, 'id' | 'name'>;
  /** "Key adult": the page is then called "Key adult for Robin T." in the tab. */
  readonly title: string;
  readonly lede?: ComponentChildren;
  readonly form: FormState;
  /** What the button says. */
  readonly save: string;
  /** A second button or a link, after it. */
  readonly otherwise?: ComponentChildren;
  readonly withFiles?: boolean;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The questions. */
  readonly children: ComponentChildren;
  /** Under the form: history, what others hold. */
  readonly below?: ComponentChildren;
}

/** A page with one form about a child. */
export function ChangePage(props: ChangePageProps) {
  const { ctx, child, title, lede, form, save, otherwise, withFiles, hidden, children, below } = props;
  return (
    <Page title={`${title}: ${child.name.short}`} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={title} lede={lede} />
      <PostForm
        action={ctx.here}
        csrfToken={ctx.csrfToken}
        hidden={hidden}
        confirmLeaving
        {...(withFiles ? { withFiles } : {})}
      >
        {children}
        <FormEnd>
          <Button>{save}</Button>
          {otherwise}
          <a class="govuk-link" href={childUrl(child.id)}>
            Leave it as it is
          </a>
        </FormEnd>
      </PostForm>
      {below}
    </Page>
  );
}

/** Instead of a form that shows names, dates of birth or reasons while somebody can see the screen. */
export function HiddenNowPage({ ctx, childId, notSaved }: { ctx: PageContext; childId: string; notSaved?: boolean }) {
  return (
    <Page title="Hidden while someone is looking" ctx={ctx}>
      <Crumb href={childUrl(childId)}>Back to the child’s page</Crumb>
      <PageHead small title="Hidden while someone is looking" />
      <Empty
        lead={
          notSaved ? 'It was not saved: something in it has to be put right.' : 'This page shows names and reasons.'
        }
      >
        Turn off “Someone is looking” at the top of the page when you are alone, and open it again.
      </Empty>
    </Page>
  );
}
