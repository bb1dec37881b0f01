export { auditUrl, brokenGlassUrl, unusualLooksUrl, valuesUrl } from './alert-pages.ts';
