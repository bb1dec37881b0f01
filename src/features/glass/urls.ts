import { childUrls } from '../children/model.ts';

export { brokenGlassUrl } from '../alerts/model.ts';

export const findAndBreakUrl = '/break-glass';
export const breakGlassUrl = childUrls.breakGlass;
export const closeGlassUrl = (childId: string): string => `${breakGlassUrl(childId)}/close`;
