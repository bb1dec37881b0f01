import type { Scope } from '../../access/index.ts';
import { actorAt } from './actor-at.ts';
import type { Opened } from './change.routes.tsx';
import { childrenUrl, childUrl } from './child-urls.ts';
import { everYearsOn } from './ever.ts';
import { visibleAmong } from './visible-children.queries.ts';

/**
 * Where to go after a change that may have taken the child out of the person's own sight: a status that ended, a child
 * who left. The page itself while one of its parts is open, else the child's page, else the list.
 */
export async function stillOpen(opened: Opened, url: string, parts: readonly Scope[]): Promise<string> {
  const { work, child, visitor, house, today } = opened;
  const actor = actorAt(visitor.actor, child.writesFor);
  const everYears = everYearsOn(house.packs, today);
  for (const part of parts) {
    if ((await visibleAmong(work.read, [child.id], actor, today, part, everYears)).has(child.id)) return url;
  }
  const named = await visibleAmong(work.read, [child.id], actor, today, 'name', everYears);
  return named.has(child.id) ? childUrl(child.id) : childrenUrl;
}
