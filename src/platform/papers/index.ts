export { heading, type Paper, type PaperBlock, type PaperFormat, paperFormats, soft, text } from './paper.ts';
export { openPress, type Press, PressProblem } from './press.ts';
