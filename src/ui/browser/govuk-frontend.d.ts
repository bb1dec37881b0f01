/** govuk-frontend brings no types of its own; these are the parts that `main.ts` starts. */
declare module 'govuk-frontend' {
  type Part = { readonly moduleName: string };
  export const Checkboxes: Part;
  export const ErrorSummary: Part;
  export const PasswordInput: Part;
  export const CharacterCount: Part;
  export const SkipLink: Part;
  export function createAll(part: Part): unknown[];
}
