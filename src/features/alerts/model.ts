export { auditUrl, brokenGlassUrl, unusualLooksUrl } from './alert-pages.ts';
