export type { Colleague } from './share.ts';
export { disclosuresUrl, sharedHereUrl, sharingUrl } from './urls.ts';
