import { z } from 'zod';
import { everYearsOn, type ListReader } from '../../features/children/index.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';

/** An address with any filters: what is none is left out, never an error. */
export const anyQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Whose list it is: the visitor, by the posts of the organisation they work for now. */
export function listReader(house: House, visitor: Visitor): ListReader {
  const { organisation, actor, today } = visitor;
  if (organisation === null) throw new NothingHere('holds no post');
  return { actor, organisation, today, everYears: everYearsOn(house.packs, today) };
}
