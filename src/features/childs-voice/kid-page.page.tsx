import type { ComponentChildren } from 'preact';
import type { HelpLine, ReadingLevel } from '../../packs/model.ts';
import { Button, Panel } from '../../ui/components.ts';
import { type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { PlainPage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Invited } from '../invitations/model.ts';
import { readersWords, words } from './my-views.ts';
import { hideUrl, stopUrl } from './urls.ts';

/** What every one of the child’s pages knows. */
export interface Mine {
  readonly ctx: PageContext;
  readonly invited: Invited;
  readonly level: ReadingLevel;
  readonly readers: readonly string[];
  readonly helpLines: readonly HelpLine[];
}

export function KidPage({
  mine,
  title,
  children,
  form,
}: {
  mine: Pick<Mine, 'ctx'>;
  title: string;
  children: ComponentChildren;
  form?: FormState;
}) {
  return (
    <PlainPage
      ctx={mine.ctx}
      title={title}
      name="My views"
      aside={{ href: hideUrl, words: 'Hide this page' }}
      hasErrors={form !== undefined && hasErrors(form)}
    >
      {children}
    </PlainPage>
  );
}

export const Phone = ({ line }: { line: HelpLine }) => (
  <a class="govuk-link" href={`tel:${(line.phone ?? '').replace(/\s/g, '')}`}>
    {line.phone}
  </a>
);
export const isEmergency = ({ id }: HelpLine): boolean => id === 'emergency';

/** At the end of every page: who reads it, that nobody is watching, and whom to call. */
export function HelpNow({ mine }: { mine: Mine }) {
  const said = words[mine.level];
  const lines = mine.helpLines.filter((line) => !isEmergency(line));
  const emergency = mine.helpLines.find(isEmergency);
  return (
    <aside aria-label="Help now">
      <Panel>
        <p>
          <b>{said.reads(readersWords(mine.readers))} Nobody is watching now.</b>
        </p>
        <p>
          If you need help now, {said.adult}
          {lines.map((line) => (
            <>
              , or call {line.name} on <Phone line={line} />
            </>
          ))}
          .
          {emergency !== undefined && (
            <>
              {' '}
              In an emergency call <Phone line={emergency} />.
            </>
          )}
        </p>
      </Panel>
    </aside>
  );
}

export function Stop({ ctx, words: said }: { ctx: PageContext; words: string }) {
  return (
    <PostForm action={stopUrl} csrfToken={ctx.csrfToken} inline>
      <Button kind="outlined">{said}</Button>
    </PostForm>
  );
}
