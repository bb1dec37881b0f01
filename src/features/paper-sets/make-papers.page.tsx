import { Button } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { paperSetsUrl } from './urls.ts';

interface MakePapersProps {
  readonly ctx: PageContext;
  /** Where the list takes the ask: it knows its plans. */
  readonly action: string;
  /** How many plans the list has, as its filters leave it. */
  readonly count: number;
  /** The filters. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** At the end of a list of plans: make papers of all of them, in the background. */
export function MakePapers({ ctx, action, count, hidden }: MakePapersProps) {
  if (ctx.someoneLooking) return null;
  return (
    <>
      {count > 0 && (
        <PostForm inline action={action} csrfToken={ctx.csrfToken} hidden={hidden}>
          <p class="second-line">
            <Button kind="link">
              {count === 1 ? 'Make a paper of this plan' : `Make papers of these ${count} plans`}
            </Button>
          </p>
        </PostForm>
      )}
      <p class="second-line">
        <a class="govuk-link" href={paperSetsUrl}>
          Papers you asked for
        </a>
      </p>
    </>
  );
}
