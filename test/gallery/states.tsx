import { Block, Empty, Notice, PageHead, ProgressBar, TooFew } from '../../src/ui/components.ts';
import { DateField, ErrorSummary, type FormState } from '../../src/ui/form.tsx';
import { Page } from '../../src/ui/layout.tsx';
import { type Gallery, teacherContext } from './context.ts';

const form: FormState = {
  values: { 'held-day': '6', 'held-month': '7', 'held-year': '2026' },
  errors: { held: 'The meeting is before the term starts: give a date from 3 September' },
};

/** Errors, saved state, two writers, nothing due, long work, too few. */
export function States({ assets }: Gallery) {
  return (
    <Page title="Record the meeting" ctx={teacherContext(assets, 'Children')} hasErrors>
      <ErrorSummary form={form} />
      <PageHead small title="Record the meeting" />
      <DateField form={form} name="held" label="When was the meeting?" hint="For example, 6 11 2026" />
      <Notice stop lead="Not saved since 10:42." link={{ href: '/again', words: 'Try to save again' }}>
        The connection was lost. What you wrote is still on this page.
      </Notice>
      <Notice
        lead="Miss Fictionby wrote here while you did."
        link={{ href: '/two', words: 'See the two side by side' }}
      >
        Both answers are kept until one of you chooses.
      </Notice>
      <Block title="My work, with nothing due">
        <Empty lead="Nothing needs you today." link={{ href: '/term', words: 'See the rest of the term' }}>
          The next thing is Finn D.’s PEP meeting, on Thursday 3 December.
        </Empty>
      </Block>
      <Block title="Bringing in children">
        <ProgressBar
          id="reading"
          words="Row 6,200 of 10,000 read. About 6 seconds more. You can leave this page; it goes on."
          done={6200}
          of={10000}
        />
      </Block>
      <Block title="Figures for governors">
        <TooFew link={{ href: '/ask', words: 'Ask the school about this promise' }}>
          With fewer than ten, a figure could tell you about one child. The school can tell you in words how the promise
          was kept.
        </TooFew>
      </Block>
    </Page>
  );
}

/** Long work, looked at again and again. */
export function Reading({ assets, reads }: Gallery & { reads: number }) {
  return (
    <Page title="Reading the list" ctx={teacherContext(assets, 'Children')}>
      <PageHead title="Reading the list" />
      <ProgressBar
        id="reading"
        words={`Row ${reads * 3000} of 10,000 read. You can leave this page; it goes on.`}
        done={reads * 3000}
        of={10_000}
        watch="/reading"
      />
    </Page>
  );
}
