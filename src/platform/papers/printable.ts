/** Which characters a face can draw. */
export type Covers = (codePoint: number) => boolean;

/** Stands for a character no face can draw. */
export const NOT_PRINTABLE = '\u25af';
/** A word longer than this may be broken, or it would run off the page. */
const LONGEST_WORD = 36;

// Controls, private use, what is no character, and what turns the direction of the text around it: a name or an answer may
// not change how its neighbours read. Variation selectors and joiners are kept with their neighbours.
const unwanted =
  /[\p{Cc}\p{Co}\p{Cn}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const ordinary = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/u;
const quiet = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
const longWord = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'gu');
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text on one line, without what steers instead of says. */
export const plainLine = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\ufeff', '').replace(/\s+/gu, ' ').replace(unwanted, '');

/**
 * A plain line as it can be drawn, every cluster by one of the faces. What none has is shown as a box, and `lost` is told:
 * PDF/UA refuses a document with a character that no face has.
 */
export function printable(text: string, faces: readonly Covers[], lost: () => void): string {
  const line = plainLine(text);
  return (ordinary.test(line) ? line : drawable(line, faces, lost)).replace(longWord, '$&\u200b');
}

function drawable(line: string, faces: readonly Covers[], lost: () => void): string {
  let out = '';
  for (const { segment } of clusters.segment(line)) {
    const points = [...segment.replace(quiet, '')].map((each) => each.codePointAt(0) ?? 0);
    if (faces.some((covers) => points.every(covers))) out += segment;
    else if (points.every((point) => faces.some((covers) => covers(point))))
      out += [...segment.replace(quiet, '')].join('');
    else {
      out += NOT_PRINTABLE;
      lost();
    }
  }
  return out;
}

const strong =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Ethiopic}]|(?<right>[\p{Script=Arabic}\p{Script=Hebrew}])/u;

/** True where a paragraph begins in a script that is written from right to left. */
export const isRightToLeft = (line: string): boolean => strong.exec(line)?.groups?.right !== undefined;
