import type { PlanQuestion } from '../../packs/model.ts';
import { Crumb, PageHead } from '../../ui/components.ts';
import { ErrorSummary, type FormState, hasErrors } from '../../ui/form.tsx';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { PlanFiles } from '../plans/index.ts';
import type { FileRow } from '../plans/model.ts';
import { ownFilesUrl, ownFileUrl, ownPartUrl } from './urls.ts';

/** Adding a file to one’s own part, on a phone as anywhere. */
export function OwnFilesPage(props: {
  ctx: PageContext;
  question: PlanQuestion;
  rows: readonly FileRow[];
  form: FormState;
  done: string | null;
}) {
  const { ctx, question, rows, form, done } = props;
  return (
    <BarePage ctx={ctx} title={question.ask} hasErrors={hasErrors(form)}>
      <Crumb href={ownPartUrl}>Your part</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={question.ask} lede={question.hint ?? undefined} />
      <PlanFiles
        ctx={ctx}
        view={{
          ...{ question, rows, form, done, action: ownFilesUrl(question.id), open: ownFileUrl },
          asksWhose: false,
        }}
        back={ownPartUrl}
      />
    </BarePage>
  );
}
