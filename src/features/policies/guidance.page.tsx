import type { GuidanceEdition } from '../../packs/model.ts';
import { Block, Button, Fold } from '../../ui/components.ts';
import { type FormState, PostForm, TextArea } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { guidanceDocumentUrl } from '../policy-documents/model.ts';
import type { GuidanceRead } from './policies.queries.ts';
import { stepUrl } from './urls.ts';

export interface ReissuedView {
  readonly policyId: string;
  /** It is kept here, and its sentences are known. */
  readonly isHere: boolean;
  readonly open: readonly {
    readonly edition: GuidanceEdition;
    /** The sentences that name it, with their section; none of a policy that is kept elsewhere. */
    readonly sentences: readonly { readonly section: string; readonly words: string }[];
  }[];
  readonly read: readonly (GuidanceRead & { readonly title: string })[];
  readonly mayJudge: boolean;
  readonly form: FormState;
}

/** Guidance that was reissued since the policy was ratified: what changed, and the sentence to look at. */
export function Reissued({ ctx, view }: { ctx: PageContext; view: ReissuedView }) {
  const { policyId, isHere, open, read, mayJudge, form } = view;
  if (open.length + read.length === 0) return null;
  return (
    <Block title="Guidance that was reissued since" count={open.length}>
      {open.map(({ edition, sentences }) => (
        <div key={edition.id} class="block">
          <p class="govuk-body">
            <b>
              <a class="govuk-link" href={guidanceDocumentUrl(edition.document)}>
                {edition.title}, {edition.edition}
              </a>
            </b>
            , in force since {dayPlain(edition.from)}. {edition.changed ?? ''}
            {edition.verified === 'low' && ' Not verified: look first whether it was published.'}
            {edition.url !== null && (
              <>
                {' '}
                <a class="govuk-link" href={edition.url} rel="noreferrer">
                  Read it
                </a>
              </>
            )}
          </p>
          {sentences.length === 0 && <p class="govuk-body">Read what changed, and whether this policy still agrees.</p>}
          {sentences.map(({ section, words }) => (
            <p key={words} class="govuk-body">
              Read what changed, then this sentence in “{section}”: {words}
            </p>
          ))}
          {mayJudge && (
            <Fold summary="Say that no sentence changes" open={form.errors[`words-${edition.id}`] !== undefined}>
              <PostForm
                action={stepUrl(policyId, 'guidance')}
                csrfToken={ctx.csrfToken}
                hidden={{ edition: edition.id }}
              >
                <TextArea
                  form={form}
                  name={`words-${edition.id}`}
                  label="No sentence changes, because"
                  about={edition.title}
                  hint={
                    isHere
                      ? 'Otherwise begin the next version: either settles it.'
                      : 'Otherwise change it, and write down that it was ratified again: either settles it.'
                  }
                  rows={2}
                />
                <Button kind="outlined" hiddenWords={`because of ${edition.title}`}>
                  No sentence changes
                </Button>
              </PostForm>
            </Fold>
          )}
        </div>
      ))}
      {read.map(({ edition, title, words, by, on }) => (
        <p key={edition} class="govuk-body soft">
          {title}: no sentence changes, {by} said on {dayPlain(on)}: {words}
        </p>
      ))}
    </Block>
  );
}
