import { describe, expect, test } from 'vitest';
import type { Contact } from '../contacts/model.ts';
import { type Asking, whoIsAsked } from './who-is-asked.ts';

const contact = (id: string, role: string, more: Partial<Contact> = {}): Contact => ({
  ...{ id, childId: 'c', controllerId: 's', recordedBy: 's', name: `Name ${id}`, role, organisationName: null },
  ...{ phone: null, email: `${id}@home.example`, route: null, language: null, parentalResponsibility: null },
  ...{ mayBeTold: [], unsafe: false, address: null, addressHidden: false, from: '2026-01-01', to: null, ...more },
});
type Part = Asking['parts'][number];
const part = (id: string, lead: Part['lead'], more: Partial<Part> = {}): Part => ({
  ...{ id, section: id, label: '', lead, state: 'not-started', askedPersonId: null, title: `Part ${id}`, ...more },
});
const asking = (more: Partial<Asking>): Asking => ({
  ...{ state: 'planned', gathers: true, parts: [], invitations: [], contacts: [], rules: [], related: [], ...more },
});
const today = '2026-11-24';
const values = (given: Partial<Asking>) => whoIsAsked(asking(given), today).can.map(({ value }) => value);
const whys = (given: Partial<Asking>) => whoIsAsked(asking(given), today).cannot.map(({ why }) => why);

describe('who signs in', () => {
  const parts = [part('sw', 'social-worker'), part('send', 'senco'), part('key', 'key-adult'), part('mine', 'child')];
  test('is asked all at once, by name where somebody is what it takes', () => {
    const { can, cannot } = whoIsAsked(
      asking({ parts, related: [{ relation: 'social-worker-of', name: 'Ms Inventa' }] }),
      today,
    );
    expect(can.map(({ who }) => who)).toEqual(['Who signs in: Ms Inventa (social worker), SENCO']);
    expect(cannot.map(({ who }) => who)).toEqual(['key adult']);
  });
  test.each(['gathering', 'ready'] as const)('and not again in a plan that is %s', (state) => {
    expect(values({ parts, state })).toEqual([]);
  });
  test('nor where the form has no such step, or the plan is over', () => {
    expect(values({ parts, gathers: false })).toEqual([]);
    expect(whoIsAsked(asking({ parts, state: 'signed-off' }), today)).toEqual({ can: [], cannot: [] });
  });
});

describe('who is mailed', () => {
  const given = { state: 'gathering' as const, parts: [part('view', 'carer')] };
  const anna = contact('anna', 'foster-carer');
  const invitation = { partId: 'view', contactId: 'anna', email: 'anna@home.example', standing: 'stands' as const };

  test('is ticked where the contact rule says mail, else the second step is not agreed', () => {
    expect(whoIsAsked(asking({ ...given, contacts: [anna] }), today).can[0]).toMatchObject({ ticked: false });
    const rules = [{ steps: [{ position: 1, contactId: 'anna', who: null, how: 'By email', mustNot: false }] }];
    expect(whoIsAsked(asking({ ...given, contacts: [anna], rules }), today).can[0]).toMatchObject({
      ...{ ticked: true, to: { partId: 'view', contactId: 'anna', way: 'mailed' } },
    });
  });
  test.each([
    ['stands', 0],
    ['expired', 1],
    ['withdrawn', 1],
  ] as const)('is not asked again where an invitation is %s', (standing, told) => {
    const more = { ...given, contacts: [anna], invitations: [{ ...invitation, standing }] };
    expect(values(more)).toEqual([]);
    expect(whys(more)).toHaveLength(told);
  });
  test('nor by the same address under another name', () => {
    const same = contact('anna-again', 'foster-carer', { email: 'Anna@home.example' });
    expect(values({ ...given, contacts: [same], invitations: [invitation] })).toEqual([]);
  });
  test('a second person of the kind can be, a relative or somebody of another kind cannot', () => {
    const more = { ...given, contacts: [anna, contact('ben', 'kinship-carer'), contact('cy', 'relative')] };
    expect(values({ ...more, invitations: [invitation] })).toEqual(['view ben']);
  });
  test('nobody where the part is in, somebody else’s part of the section aside', () => {
    const sent = part('view', 'carer', { state: 'sent' });
    expect(values({ ...given, parts: [sent], contacts: [anna] })).toEqual([]);
  });
  test('and where nobody is recorded, it says so', () => {
    expect(whys(given)[0]).toContain('Nobody is recorded as carer');
  });
});
