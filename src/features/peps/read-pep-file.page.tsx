import type { Day } from '../../calendar/index.ts';
import { Block, Notice } from '../../ui/components.ts';
import { FileField, type FormState } from '../../ui/form.tsx';
import { dayLong, listWords } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { ChangePage, type OpenChild } from '../children/index.ts';
import type { PepInText } from './pep-in-text.ts';

/** Choosing the other system's PDF. */
export function ReadPepFilePage(props: { ctx: PageContext; child: OpenChild; form: FormState }) {
  const { ctx, child, form } = props;
  return (
    <ChangePage
      ctx={ctx}
      child={child}
      title="Read a PEP from another system’s PDF"
      lede="The day of the meeting, the targets and who came are read from it and shown to you. Nothing is stored before you say that it is right."
      form={form}
      save="Read it"
      withFiles
    >
      <FileField form={form} name="document" label="The PDF" hint="Up to 15 MB, with text in it" accept=".pdf" />
    </ChangePage>
  );
}

/** Over the form that was filled in from it: what was found, and that nothing is stored. */
export function FoundInFile({ found, pages }: { found: PepInText; pages: number }) {
  const got = [
    found.heldOn === null ? null : 'the day of the meeting',
    found.targets.length === 0 ? null : `${found.targets.length} ${found.targets.length === 1 ? 'target' : 'targets'}`,
    found.whoCame === null ? null : 'who came',
  ].filter((each) => each !== null);
  return (
    <>
      <Notice lead="Nothing is stored yet." announced>
        {got.length === 0
          ? `We read ${pages} ${pages === 1 ? 'page' : 'pages'} and recognised nothing for sure. Type what it says.`
          : `From ${pages} ${pages === 1 ? 'page' : 'pages'} we filled in ${listWords(got)}. Look at each, put right what is wrong, then save. To keep the PDF with it, choose it again at the end.`}
      </Notice>
      {!found.namesTheChild && (
        <Notice lead="The child’s name is not in this document." stop>
          Look whether it is the right one.
        </Notice>
      )}
      {found.days.length > 0 && (
        <Block title="Other days in it">
          <ul class="mini">
            {found.days.map(({ day, words }) => (
              <li key={`${day} ${words}`}>
                {dayLong(day)} <span class="second-line">{words}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}

/** The form as it would have been typed. */
export const valuesFound = (found: PepInText, days: (name: string, day: Day | null) => FormState['values']) => ({
  ...days('on', found.heldOn),
  targets: found.targets.join('\n'),
  who: found.whoCame ?? '',
});
