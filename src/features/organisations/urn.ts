/** A school's number, without spaces; or what is wrong with what was typed and where to find the right one. */
export type ReadUrn = { readonly urn: string } | { readonly problem: string };

const WHERE = 'Look it up at get-information-schools.service.gov.uk';

/**
 * Reads a unique reference number as the Department gives them out: six figures, seven for the newest to come. It has no
 * check figure, so what can be told is whether it is another number that schools have.
 */
export function readUrn(text: string): ReadUrn {
  const plain = text.trim().replace(/^urn\b[:\s]*/i, '');
  if (plain === '') return { problem: `Give the URN, six figures. ${WHERE}` };
  const figures = plain.replace(/\s+/g, '');
  if (/^\d{3}\/\d{4}$/.test(figures) || /^[2-9]\d{6}$/.test(figures)) {
    return { problem: `This looks like the DfE number (authority and school). The URN is another one. ${WHERE}` };
  }
  if (/^10\d{6}$/.test(figures)) {
    return { problem: `This looks like the UKPRN, which has eight figures. The URN has six. ${WHERE}` };
  }
  if (/^SC/i.test(figures)) return { problem: `This is an Ofsted number of a children’s home. ${WHERE}` };
  if (!/^\d+$/.test(figures)) return { problem: `The URN is figures alone, like 123456. ${WHERE}` };
  if (!/^[1-9]\d{5}$|^1\d{6}$/.test(figures)) {
    return { problem: `The URN has six figures. This has ${figures.length}. ${WHERE}` };
  }
  return { urn: figures };
}
