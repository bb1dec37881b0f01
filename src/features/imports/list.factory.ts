import type { CodeSet } from '../../codes/code-set.ts';
import { upnFrom } from '../../codes/upn.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { detectDelimiter } from './delimiter.ts';
import { type CutText, type DetectedList, detectList } from './detect-list.ts';
import type { ListChoices } from './list-choices.ts';
import { loadListDictionary } from './list-dictionary.pack.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import { type ListRead, readRows } from './list-rows.ts';
import { decodeText, detectEncoding } from './text-encoding.ts';

/** A small code set out of `CODE Label` lines; what stands after `|` is the day it ended. */
export function codeSet(name: string, ...lines: string[]): CodeSet {
  const entries = lines.map((line) => {
    const [, code = '', label = '', to] = /^(\S+) ([^|]*?)(?: ?\| ?(\d{4}-\d\d-\d\d))?$/.exec(line) ?? [];
    return { code, label, validFrom: null, validTo: (to as `${number}-${number}-${number}`) ?? null, verified: 'read' };
  });
  return { name, entries };
}

const sets = [
  codeSet('ethnicity', 'WBRI White - British', 'BCRB Black Caribbean', 'REFU Refused'),
  codeSet('language', 'ENG English', 'POL Polish'),
  codeSet(
    'sen-provision',
    'N No special educational need',
    'K SEN support',
    'E Education, health and care plan',
    'A School Action|2014-09-01',
  ),
  codeSet(
    'sen-need',
    'SEMH Social, emotional and mental health',
    'SLCN Speech, language and communication needs',
    'ASD Autistic spectrum disorder',
  ),
  codeSet('pupil-premium', 'DPP Deprivation', 'SCP Service child', 'LAP Looked after', 'AFC Adopted from care'),
  codeSet('service-child', 'Y Yes', 'N No', 'U Unknown', 'R Refused'),
  codeSet('young-carer', 'N Not declared', 'P Identified by parent', 'S Identified by school'),
  codeSet(
    'legal-status',
    'C1 Interim care order',
    'C2 Full care order',
    'V2 Single period of accommodation',
    'V3 Short breaks',
    'V4 Short breaks, agreement',
  ),
  codeSet(
    'previously-looked-after',
    'N Not declared',
    'A Adoption',
    'G Special guardianship order',
    'R Residence order',
    'C Child arrangements order',
    'O Adopted from state care outside England and Wales',
  ),
  codeSet('category-of-abuse', 'NEG Neglect', 'PHY Physical abuse', 'EMO Emotional abuse'),
  codeSet('kinship', 'ND Not declared', 'KF Formal kinship care', 'KI Informal kinship care', 'KU Kind not known'),
];

/** What lists are read by in tests: the dictionary as it is shipped, a few codes, one authority with its number. */
export const knowledge: ListKnowledge = {
  dictionary: loadListDictionary(),
  codeSets: Object.fromEntries(sets.map((set) => [set.name, set])),
  authorities: [{ name: 'Northmere', code: '990' }],
  today: '2026-11-20',
};

/** UPNs of invented children. */
export const upn = (serial: number): string => upnFrom(990, 2001, 2019, serial);

export function cutText(text: string): { cut: CutText; delimiter: ReturnType<typeof detectDelimiter> } {
  const delimiter = detectDelimiter(text);
  return { delimiter, cut: readCsv(text, delimiter.delimiter) };
}

/** What the reader finds out about a text, as the program in the sandbox does it. */
export function detected(text: string): DetectedList {
  const bytes = new TextEncoder().encode(text);
  const encoding = detectEncoding(bytes);
  return detectList({ file: 'list.csv', encoding, ...cutText(decodeText(bytes, encoding.encoding)) }, knowledge);
}

/** A text read by what was found out about it, with some choices made otherwise. */
export function listRead(text: string, more: Partial<ListChoices> = {}): ListRead {
  const { choices } = detected(text);
  if (!choices) throw new Error('No header was found.');
  return readRows('list.csv', cutText(text).cut, { ...choices, ...more }, knowledge);
}
