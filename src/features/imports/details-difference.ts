import { type ChildDetails, type DetailField, NOTHING_KNOWN } from '../children/model.ts';
import { type Change, changeOf } from './change.ts';
import type { KnownChild, Write } from './facts.ts';

/** Yes without saying which is no news where it is known which. */
const VAGUE: Partial<Record<DetailField, string>> = { pupil_premium: 'PP', young_carer: 'Y' };

/** What a file says of a child's details that differs from what is held; a hand correction stays and is shown. */
export function detailsDifference(
  said: Partial<ChildDetails>,
  known: Pick<KnownChild, 'details' | 'corrections'> | null,
): { changes: Change[]; write: Write | null } {
  const held = known?.details ?? NOTHING_KNOWN;
  const patch = withFormer(said, held);
  const changes: Change[] = [];
  const after = { ...held };
  for (const field of Object.keys(patch) as DetailField[]) {
    // Goes with the UPN and is nothing by itself.
    if (field === 'upn_temporary' || isNoNews(field, patch, held)) continue;
    const kept = known?.corrections.get(`details.${field}`) ?? null;
    changes.push(changeOf(`details.${field}`, held[field], patch[field], kept));
    if (kept === null) Object.assign(after, { [field]: patch[field] });
  }
  if (after.upn !== held.upn) after.upn_temporary = patch.upn_temporary ?? null;
  const writes = changes.some(({ kept }) => kept === null) || (known?.details ?? null) === null;
  return {
    changes,
    write: writes ? { table: 'child_details', id: null, before: known?.details ?? null, after } : null,
  };
}

function isNoNews(field: DetailField, patch: Partial<ChildDetails>, held: ChildDetails): boolean {
  const [now, will] = [held[field], patch[field]];
  if (will === undefined || will === null) return true;
  if (Array.isArray(will)) {
    if (will.length === 1 && will[0] === VAGUE[field] && Array.isArray(now) && now.length > 0) return true;
    return Array.isArray(now) && JSON.stringify([...now].sort()) === JSON.stringify([...will].sort());
  }
  if (will === VAGUE[field] && now !== null && now !== 'N') return true;
  return now === will;
}

/** A number that is replaced is kept as the former one, so that an older file still finds the child. */
function withFormer(said: Partial<ChildDetails>, held: ChildDetails): Partial<ChildDetails> {
  const replaced = held.upn !== null && said.upn !== undefined && said.upn !== held.upn;
  return replaced && said.former_upn === undefined ? { ...said, former_upn: held.upn } : said;
}
