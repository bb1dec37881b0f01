import type { Paper, PaperFormat } from '../platform/papers/index.ts';
import { type Answer, download } from './answer.ts';
import type { House } from './house.ts';

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A paper as a file. It is drawn once the transaction is committed; `name` becomes the file's, so it names no child. */
export function paperAnswer(house: House, paper: Paper, format: PaperFormat, name: string): Answer {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return download(() => house.press.draw(paper, format), mediaTypes[format], `${plain}.${format}`);
}
