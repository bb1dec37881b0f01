import { unusualLooksUrl } from '../alerts/model.ts';

export { unusualLooksUrl };
export const unusualUrl = (id: string): string => `${unusualLooksUrl}/${id}`;
