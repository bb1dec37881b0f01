import type { PlanSection } from '../../packs/model.ts';
import { type FormValues, fieldValue } from '../../ui/form.tsx';
import { type Colour, colours, type Judgement, type SectionJudgement } from './judgement.ts';

const LONGEST = 2000;

export const readColour = (text: string): Colour | undefined => colours.find((colour) => colour === text);

export const readWords = (values: FormValues, name: string): string =>
  fieldValue(values, name).replace(/\r\n?/g, '\n').trim();

/** Reads a judgement: a colour for each section that needs one, and what each needs that is not good as it is. */
export function readJudgement(
  values: FormValues,
  sections: readonly Pick<PlanSection, 'id' | 'title'>[],
  needed: readonly Pick<PlanSection, 'id'>[] = sections,
): { readonly errors: Readonly<Record<string, string>>; readonly judged: readonly SectionJudgement[] } {
  const errors: Record<string, string> = {};
  const judged = sections.flatMap(({ id, title }): SectionJudgement[] => {
    const colour = readColour(fieldValue(values, `colour.${id}`));
    const words = readWords(values, `words.${id}`);
    const isNeeded = words !== '' || needed.some((each) => each.id === id);
    if (colour === undefined && isNeeded) errors[`colour.${id}`] = `Choose how “${title}” is`;
    else if (colour !== undefined && colour !== 'green' && words === '')
      errors[`words.${id}`] = `Say what would make “${title}” good`;
    if (words.length > LONGEST) errors[`words.${id}`] = `This can have at most ${LONGEST} characters`;
    return colour === undefined ? [] : [{ section: id, colour, words }];
  });
  return { errors, judged };
}

/** The form as a judgement would have been typed. */
export const judgementValues = (judgement: Judgement | undefined): FormValues =>
  Object.fromEntries(
    (judgement?.sections ?? []).flatMap(({ section, colour, words }) => [
      [`colour.${section}`, colour],
      [`words.${section}`, words],
    ]),
  );
