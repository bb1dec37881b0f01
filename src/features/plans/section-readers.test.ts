import { describe, expect, test } from 'vitest';
import { ALL_SCOPES, isAction, type Scope } from '../../access/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { type Lead, leads, recordBlocks } from '../../packs/model.ts';
import {
  isBlockInCopyFor,
  isInCopyFor,
  mayRead,
  mayWrite,
  mayWriteDown,
  scopeOfBlock,
  writtenBy,
} from './section-readers.ts';

const sections = loadPacks().england.planTemplate('pep-school-age')?.sections ?? [];
const named = (id: string) => {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const reader = (scopes: readonly Scope[], ...as: Lead[]) => ({ scopes: new Set(scopes), leads: new Set(as) });
const reads = (id: string, scopes: readonly Scope[], ...as: Lead[]) => mayRead(named(id), reader(scopes, ...as));
const casework: Scope[] = ['name', 'care-group', 'attendance', 'suspensions', 'plan', 'signed-plan', 'targets'];

describe('who reads a section', () => {
  test('whoever sees plans and its part of the record', () => {
    expect(reads('carers-view', casework)).toBe(true);
    expect(reads('progress', casework)).toBe(false);
    expect(reads('my-views', casework)).toBe(false);
    expect(reads('people-around', casework)).toBe(false);
    expect(reads('attendance', casework)).toBe(true);
  });
  test('whoever writes it, that one alone', () => {
    expect(reads('teachers-view', ['name', 'profile'], 'teacher')).toBe(true);
    expect(reads('schools-view', ['name', 'profile'], 'teacher')).toBe(true);
    expect(reads('carers-view', ['name', 'profile'], 'teacher')).toBe(false);
    expect(reads('child-and-care', casework, 'social-worker')).toBe(true);
    expect(reads('child-and-care', casework)).toBe(false);
  });
  test('nobody by the plan alone, nor by the part alone', () => {
    for (const section of sections) {
      expect(mayRead(section, reader(ALL_SCOPES.filter((scope) => scope !== 'plan')))).toBe(false);
      expect(mayRead(section, reader(['plan'])), section.id).toBe(section.part === 'plan');
    }
  });
});

describe('who writes a section', () => {
  test('its lead and those who help, never one that shows records', () => {
    const everyone = { leads: new Set(Object.keys(leads) as Lead[]) };
    for (const section of sections) expect(mayWrite(section, everyone), section.id).toBe(section.lead !== 'records');
    expect(mayWrite(named('carers-view'), reader(ALL_SCOPES, 'designated-teacher'))).toBe(false);
  });
  test('what somebody outside said is written down by whoever leads, and by nobody for a colleague', () => {
    expect(mayWriteDown(named('carers-view'), true)).toBe(true);
    expect(mayWriteDown(named('carers-view'), false)).toBe(false);
    expect(mayWriteDown(named('social-workers-view'), true)).toBe(false);
  });
  test('every lead is an action of src/access, or nobody who signs in', () => {
    for (const action of Object.values(writtenBy)) expect(action === null || isAction(action)).toBe(true);
  });
});

describe('a copy for somebody outside', () => {
  const ids = (of: 'parent' | 'carer' | 'child') =>
    sections.filter((each) => isInCopyFor(of, each)).map(({ id }) => id);
  test('separated families: neither the other’s views, contacts nor placement', () => {
    expect(ids('parent')).toContain('parents-view');
    for (const id of ['carers-view', 'people-around', 'child-and-care', 'social-workers-view', 'my-views', 'safety']) {
      expect(ids('parent'), id).not.toContain(id);
    }
    expect(ids('carer')).toContain('carers-view');
    for (const id of ['parents-view', 'people-around', 'child-and-care', 'my-views'])
      expect(ids('carer')).not.toContain(id);
    for (const of of ['parent', 'carer', 'child'] as const) {
      for (const block of ['care', 'people', 'contributions', 'attendees'] as const)
        expect(isBlockInCopyFor(of, block)).toBe(false);
    }
  });
  test('the child’s holds their own words and targets', () => {
    expect(ids('child')).toEqual(['my-views', 'last-targets', 'targets']);
  });
});

test('every block of records is a part of the record', () => {
  expect(Object.keys(scopeOfBlock).toSorted()).toEqual(Object.keys(recordBlocks).toSorted());
  for (const scope of Object.values(scopeOfBlock)) expect(ALL_SCOPES).toContain(scope);
});
