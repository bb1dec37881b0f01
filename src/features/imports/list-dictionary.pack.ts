import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.ts';
import { claimedTwice, type ListDictionary, listDictionaryShape } from './list-dictionary.ts';

const PATH = 'packs/england/list-headers.yaml';

/** What lists call their columns. Throws, naming the file and the place, when the file is not sound: checked when the program starts. */
export function loadListDictionary(): ListDictionary {
  const read = listDictionaryShape.safeParse(parse(readFileSync(join(projectRoot, PATH), 'utf8')));
  if (!read.success) throw new Error(`${PATH}: ${z.prettifyError(read.error)}`);
  const twice = claimedTwice(read.data);
  if (twice.length > 0)
    throw new Error(`${PATH}: a header stands under two fields. Take it out of one: ${twice.join('; ')}.`);
  return read.data;
}
