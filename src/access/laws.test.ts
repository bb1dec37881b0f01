import { describe, expect, test } from 'vitest';
import { arbitraryChild, arbitraryPerson } from '../../test/arbitrary-access.ts';
import { fc } from '../../test/properties.ts';
import { ENDED, NOW, TODAY } from './access.factory.ts';
import { ACTIONS } from './actions.ts';
import { decide, openScopes } from './decide.ts';
import { type BrokenGlass, type ChildFacts, GRANT_SCOPES, type PersonActor } from './facts.ts';
import { postOf } from './posts.ts';
import { scopesOf } from './reach.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';

const glassOn = (actor: PersonActor, child: ChildFacts): BrokenGlass => ({
  childId: child.childId,
  personId: actor.personId,
  organisationId: 'school-1',
  reason: 'The safeguarding lead is away and the child is hurt',
  brokenAt: NOW,
  until: new Date(NOW.getTime() + 3_600_000),
});
const bar = (actor: PersonActor) => ({ personId: actor.personId, standInId: null, posts: [] });

/** All that the actor may see and do, an open glass and a fresh sign-in included. */
function everything(actor: PersonActor, child: ChildFacts): readonly string[] {
  const asked = { actor, child, today: TODAY, now: NOW, steppedUpAt: NOW, glass: glassOn(actor, child) };
  const seen = ALL_SCOPES.filter((part) => decide({ ...asked, action: 'see', part }).allowed);
  const done = ACTIONS.filter(({ id, on }) => on === 'child' && decide({ ...asked, action: id }).allowed);
  const glass = decide({ ...asked, action: 'glass.break' }).allowed ? ['glass.break'] : [];
  return [...seen, ...done.map(({ id }) => id), ...glass];
}

const holds = (law: (actor: PersonActor, child: ChildFacts) => void) =>
  fc.assert(fc.property(arbitraryPerson, arbitraryChild, law), { numRuns: 500 });

const isWithin = (small: ReadonlySet<Scope>, large: ReadonlySet<Scope>) =>
  [...small].every((scope) => large.has(scope));

describe('whatever posts somebody holds and whatever is so of the child', () => {
  test('a bar closes all of it: to a head, as a stand-in, and with a broken glass', () => {
    holds((actor, child) => {
      expect(everything(actor, { ...child, bars: [...child.bars, bar(actor)] })).toEqual([]);
    });
  });

  test('a seal closes all of it', () => {
    holds((actor, child) => {
      expect(everything(actor, { ...child, sealed: true })).toEqual([]);
    });
  });

  test('posts that have ended, or not begun, give nothing', () => {
    holds((actor, child) => {
      const ended = { ...actor, posts: actor.posts.map((held) => ({ ...held, during: ENDED })) };
      const later = actor.posts.map((held) => ({ ...held, during: { from: '2026-11-19' as const, to: null } }));
      expect(everything(ended, child)).toEqual([]);
      expect(everything({ ...actor, posts: later }, child)).toEqual([]);
    });
  });

  test('no post gives nothing, with every relation and stand-in kept', () => {
    holds((actor, child) => {
      expect(everything({ ...actor, posts: [] }, child)).toEqual([]);
    });
  });

  test('without a second factor no child is seen', () => {
    holds((actor, child) => {
      expect(everything({ ...actor, secondFactor: false }, child)).toEqual([]);
    });
  });

  test('posts that see no child see none, but for the papers of a case', () => {
    holds((actor, child) => {
      const posts = actor.posts.filter(({ post }) => !postOf(post).seesChildren);
      expect(everything({ ...actor, posts }, child).filter((part) => part !== 'case-papers')).toEqual([]);
    });
  });

  test('only a headteacher or a safeguarding lead sees a hidden address, themselves or by a stand-in; no glass opens it', () => {
    holds((actor, child) => {
      if (!openScopes({ actor, child, today: TODAY, now: NOW, glass: glassOn(actor, child) }).has('hidden-address'))
        return;
      const posts = [...actor.posts, ...actor.standsIn].map(({ post }) => post);
      expect(posts.some((post) => post === 'headteacher' || post === 'safeguarding-lead')).toBe(true);
    });
  });

  test('one more grant, share, post or agreement never takes a part away', () => {
    const more = fc.tuple(arbitraryPerson, arbitraryChild, arbitraryChild, fc.constantFrom(...GRANT_SCOPES));
    fc.assert(
      fc.property(more, ([actor, child, other]) => {
        const before = scopesOf(actor, child, TODAY);
        const withMore = (facts: Partial<ChildFacts>) => scopesOf(actor, { ...child, ...facts }, TODAY);
        expect(isWithin(before, withMore({ grants: [...child.grants, ...other.grants] }))).toBe(true);
        expect(isWithin(before, withMore({ shares: [...child.shares, ...other.shares] }))).toBe(true);
        expect(isWithin(before, withMore({ controllers: [...child.controllers, ...other.controllers] }))).toBe(true);
        expect(isWithin(before, withMore({ adviceAgreedWith: ['authority-1', 'authority-2'] }))).toBe(true);
        expect(isWithin(before, withMore({ voiceOpenTo: ['person-1', 'person-2', 'person-3'] }))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('an open glass only adds', () => {
    holds((actor, child) => {
      const asked = { actor, child, today: TODAY, now: NOW };
      expect(isWithin(openScopes(asked), openScopes({ ...asked, glass: glassOn(actor, child) }))).toBe(true);
    });
  });

  test('whoever sees how to reach people sees the contact rule, where it was not shared or granted without', () => {
    holds((actor, child) => {
      const whole = {
        ...child,
        grants: child.grants.map((grant) => ({ ...grant, sections: null })),
        shares: child.shares.map((share) => ({ ...share, scopes: ALL_SCOPES })),
      };
      const seen = scopesOf(actor, whole, TODAY);
      if (seen.has('people')) expect(seen.has('contact-rule')).toBe(true);
    });
  });

  test('whoever sees any part sees the name, but for the papers of a case', () => {
    holds((actor, child) => {
      const seen = [...scopesOf(actor, child, TODAY)].filter((scope) => scope !== 'case-papers');
      if (seen.length > 0) expect(seen).toContain('name');
    });
  });

  test('what cannot be tied to an organisation of theirs is closed', () => {
    holds((actor, child) => {
      const mine = new Set(actor.posts.map(({ organisationId }) => organisationId));
      const far = {
        ...child,
        controllers: child.controllers.filter((id) => !mine.has(id)),
        grants: child.grants.filter(({ organisationId }) => !mine.has(organisationId)),
      };
      expect(everything(actor, far)).toEqual([]);
    });
  });

  test('a refusal tells the same, whether the child is barred, sealed, elsewhere or not there', () => {
    holds((actor, child) => {
      const tells = [
        { ...child, sealed: true },
        { ...child, bars: [bar(actor)] },
        { ...child, controllers: [], grants: [] },
        undefined,
      ]
        .map((facts) => decide({ actor, action: 'see', part: 'plan', child: facts, today: TODAY, now: NOW }))
        .map((decision) => (decision.allowed ? 'allowed' : decision.tell));
      expect(new Set(tells).size).toBe(1);
    });
  });
});
