export const templatesUrl = '/plan-templates';
export const templatesOfUrl = (pack: string | ':pack'): string => `${templatesUrl}/${pack}`;
export const templateUrl = (pack: string | ':pack', template: string | ':template'): string =>
  `${templatesOfUrl(pack)}/${template}`;
export const sectionUrl = (
  pack: string | ':pack',
  template: string | ':template',
  section: string | ':section',
): string => `${templateUrl(pack, template)}/${section}`;
/** The form on paper, to be filled in by hand: features/papers. */
export const blankFormUrl = (pack: string | ':pack', template: string | ':template', format: 'pdf' | 'docx'): string =>
  `${templateUrl(pack, template)}/blank.${format}`;
