import type { AlertId, PostId } from '../../access/index.ts';
import { childUrl } from '../children/model.ts';

export const brokenGlassUrl = '/broken-glass';
export const unusualLooksUrl = '/unusual-looks';
export const auditUrl = '/audit';
/** Values that stood in records before: asking for them to be destroyed, and agreeing. */
export const valuesUrl = '/audit/values';

/** Where somebody who is told with content reads the rest; null where there is nothing they could open. */
export function alertPage(alert: AlertId, childId: string | null, post: PostId): string | null {
  switch (alert) {
    case 'glass-broken':
      return brokenGlassUrl;
    case 'unusual-looking':
      // the safeguarding lead is told by whom; the looks are the head's to read
      return post === 'safeguarding-lead' ? null : unusualLooksUrl;
    case 'values-destroyed':
    case 'kept-long-enough':
      return valuesUrl;
    case 'childs-part-passed':
      return childId === null ? null : `${childUrl(childId)}/voice`;
    case 'address-revealed':
    case 'bar-lifted':
      return childId === null ? null : childUrl(childId);
    default:
      return null;
  }
}
