import { describe, expect, test } from 'vitest';
import { asDay } from '../../calendar/index.ts';
import { loadPacks, type schoolKinds } from '../../packs/index.ts';
import { kindInPacks } from '../organisations/model.ts';
import { checkDocument, checkOptions } from '../policy-documents/model.ts';
import { adopted, modelFor } from './section.ts';
import { versionDocument } from './version-document.ts';

const packs = loadPacks();
const names = [
  ['designated-teacher', 'Mrs A. Testing'],
  ['safeguarding-lead', 'Mr B. Madeup'],
  ['link-governor', 'Ms C. Invented'],
  ['headteacher', 'Dr D. Example'],
] as const;

/** A model policy, adopted as it is by a school that has somebody in every post. */
function adoptedBy(packName: string, kind: (typeof schoolKinds)[number]) {
  const pack = (packs.get(packName) ?? packs.england).speakingAs(kind);
  const sections = (modelFor(pack, kindInPacks(kind))?.sections ?? []).map(adopted);
  const document = versionDocument('Children with a social worker', sections, {
    ...{ pack, on: asDay('2026-11-24'), schoolName: 'Exampleton', authorityName: 'Northmere', headteacher: 'head' },
    ...{
      ratifiedOn: asDay('2026-10-01'),
      reviewOn: asDay('2027-10-01'),
      dayWords: (day: string) => day,
      lookedUp: null,
    },
    holders: names.map(([post, name]) => ({ post, name })),
  });
  return { pack, check: checkDocument(document, checkOptions(pack, asDay('2026-11-24'))) };
}

describe('the model policy passes the check that other policies are held against', () => {
  test.each(
    ['england', 'hertfordshire', 'essex', 'northmere'].flatMap((pack) =>
      (['primary', 'secondary', 'pru', 'special'] as const).map((kind) => [pack, kind] as const),
    ),
  )('%s, %s', (packName, kind) => {
    const { pack, check } = adoptedBy(packName, kind);
    expect(check.findings).toEqual([]);
    expect(check.groups.filter(({ covered }) => covered === null)).toEqual([]);
    const left = check.promises.filter(({ id, is }) => is !== 'met' && !id.startsWith('G'));
    expect(left.filter(({ id }) => (pack.modelCommitments ?? [id]).includes(id))).toEqual([]);
  });
});
