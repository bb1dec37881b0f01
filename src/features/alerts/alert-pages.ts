import type { AlertId } from '../../access/index.ts';
import { childUrl } from '../children/model.ts';

export const brokenGlassUrl = '/broken-glass';
export const unusualLooksUrl = '/unusual-looks';
export const auditUrl = '/audit';

/** Where somebody who is told with content reads the rest; null where there is nothing they could open. */
export function alertPage(alert: AlertId, childId: string | null): string | null {
  switch (alert) {
    case 'glass-broken':
      return brokenGlassUrl;
    case 'unusual-looking':
      return unusualLooksUrl;
    case 'values-destroyed':
      return auditUrl;
    case 'address-revealed':
    case 'bar-lifted':
      return childId === null ? null : childUrl(childId);
    default:
      return null;
  }
}
