import type { VNode } from 'preact';
import type { GovukOptions } from './govuk.gen.ts';
import { raw, renderGovuk } from './govuk-templates.ts';

/**
 * The official templates as components: `<GovukRadios name="…" items={…} />`. The props are the macro's own options.
 * Forms mostly use the bound fields of `form.tsx`, which are made of these.
 */
function wrap<Name extends keyof GovukOptions>(component: Name) {
  return (options: GovukOptions[Name]): VNode => raw(renderGovuk(component, options));
}

export const GovukButton = wrap('button');
export const GovukCharacterCount = wrap('character-count');
export const GovukCheckboxes = wrap('checkboxes');
export const GovukDateInput = wrap('date-input');
export const GovukDetails = wrap('details');
export const GovukErrorMessage = wrap('error-message');
export const GovukErrorSummary = wrap('error-summary');
export const GovukFieldset = wrap('fieldset');
export const GovukFileUpload = wrap('file-upload');
export const GovukHint = wrap('hint');
export const GovukInput = wrap('input');
export const GovukLabel = wrap('label');
export const GovukNotificationBanner = wrap('notification-banner');
export const GovukPasswordInput = wrap('password-input');
export const GovukRadios = wrap('radios');
export const GovukSelect = wrap('select');
export const GovukTextarea = wrap('textarea');
