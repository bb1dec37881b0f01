// Written by tools/generate-govuk.ts from the macro-options.json of govuk-frontend. Do not edit.
import type { SafeHtml } from './safe-html.ts';

type Attribute = string | number | boolean;
/** Never a string: the macros would put it into the tag as it is. */
export type Attributes = {
  readonly [name: string]: Attribute | { readonly value: Attribute; readonly optional?: boolean };
};

export type ButtonOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  type?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  preventDoubleClick?: boolean | undefined;
  isStartButton?: boolean | undefined;
  id?: string | undefined;
};

export type CharacterCountOptions = {
  id?: string | undefined;
  name: string;
  rows?: string | undefined;
  value?: string | undefined;
  maxlength: string;
  threshold?: string | undefined;
  countType?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  spellcheck?: boolean | undefined;
  countMessage?: {
    classes?: string | undefined;
  } | undefined;
  textareaDescriptionText?: string | undefined;
  charactersUnderLimitText?: Attributes | undefined;
  charactersAtLimitText?: string | undefined;
  charactersOverLimitText?: Attributes | undefined;
  wordsUnderLimitText?: Attributes | undefined;
  wordsAtLimitText?: string | undefined;
  wordsOverLimitText?: Attributes | undefined;
};

export type CheckboxesOptions = {
  describedBy?: string | undefined;
  fieldset?: FieldsetOptions | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  idPrefix?: string | undefined;
  name: string;
  items: readonly {
    text?: string | undefined;
    html?: SafeHtml | undefined;
    id?: string | undefined;
    name?: string | undefined;
    value?: string | undefined;
    label?: LabelOptions | undefined;
    hint?: HintOptions | undefined;
    divider?: string | undefined;
    checked?: boolean | undefined;
    conditional?: {
      html?: SafeHtml | undefined;
    } | undefined;
    behaviour?: string | undefined;
    disabled?: boolean | undefined;
    attributes?: Attributes | undefined;
  }[];
  values?: readonly string[] | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type DateInputOptions = {
  id: string;
  namePrefix?: string | undefined;
  items?: readonly {
    id?: string | undefined;
    name: string;
    label?: string | undefined;
    value?: string | undefined;
    error?: boolean | undefined;
    autocomplete?: string | undefined;
    pattern?: string | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
  }[] | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  fieldset?: FieldsetOptions | undefined;
  day?: Attributes | undefined;
  month?: Attributes | undefined;
  year?: Attributes | undefined;
  values?: {
    day?: string | undefined;
    month?: string | undefined;
    year?: string | undefined;
  } | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type DetailsOptions = {
  summaryText?: string | undefined;
  summaryHtml?: SafeHtml | undefined;
  text?: string | undefined;
  html?: SafeHtml | undefined;
  id?: string | undefined;
  open?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type ErrorMessageOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  visuallyHiddenText?: string | undefined;
};

export type ErrorSummaryOptions = {
  titleText?: string | undefined;
  titleHtml?: SafeHtml | undefined;
  descriptionText?: string | undefined;
  descriptionHtml?: SafeHtml | undefined;
  errorList?: readonly {
    href?: string | undefined;
    text?: string | undefined;
    html?: SafeHtml | undefined;
    attributes?: Attributes | undefined;
  }[] | undefined;
  disableAutoFocus?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type FieldsetOptions = {
  describedBy?: string | undefined;
  legend?: {
    text?: string | undefined;
    html?: SafeHtml | undefined;
    classes?: string | undefined;
    isPageHeading?: boolean | undefined;
  } | undefined;
  classes?: string | undefined;
  role?: string | undefined;
  attributes?: Attributes | undefined;
  html?: SafeHtml | undefined;
};

export type FileUploadOptions = {
  name: string;
  id?: string | undefined;
  disabled?: boolean | undefined;
  multiple?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  javascript?: boolean | undefined;
  chooseFilesButtonText?: string | undefined;
  dropInstructionText?: string | undefined;
  multipleFilesChosenText?: Attributes | undefined;
  noFileChosenText?: string | undefined;
  enteredDropZoneText?: string | undefined;
  leftDropZoneText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  wrapperClasses?: string | undefined;
  wrapperAttributes?: Attributes | undefined;
};

export type HintOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type InputOptions = {
  id?: string | undefined;
  name: string;
  type?: string | undefined;
  inputmode?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  prefix?: {
    text?: string | undefined;
    html?: SafeHtml | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
  } | undefined;
  suffix?: {
    text?: string | undefined;
    html?: SafeHtml | undefined;
    classes?: string | undefined;
    attributes?: Attributes | undefined;
  } | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: string | undefined;
  inputWrapper?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
  } | undefined;
  attributes?: Attributes | undefined;
};

export type LabelOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  for?: string | undefined;
  isPageHeading?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type NotificationBannerOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  titleText?: string | undefined;
  titleHtml?: SafeHtml | undefined;
  titleHeadingLevel?: string | undefined;
  type?: string | undefined;
  role?: string | undefined;
  titleId?: string | undefined;
  disableAutoFocus?: boolean | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type PasswordInputOptions = {
  id?: string | undefined;
  name: string;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  attributes?: Attributes | undefined;
  showPasswordText?: string | undefined;
  hidePasswordText?: string | undefined;
  showPasswordAriaLabelText?: string | undefined;
  hidePasswordAriaLabelText?: string | undefined;
  passwordShownAnnouncementText?: string | undefined;
  passwordHiddenAnnouncementText?: string | undefined;
  button?: {
    classes?: string | undefined;
  } | undefined;
};

export type RadiosOptions = {
  fieldset?: FieldsetOptions | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInputs?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  idPrefix?: string | undefined;
  name: string;
  items: readonly {
    text?: string | undefined;
    html?: SafeHtml | undefined;
    id?: string | undefined;
    value?: string | undefined;
    label?: LabelOptions | undefined;
    hint?: HintOptions | undefined;
    divider?: string | undefined;
    checked?: boolean | undefined;
    conditional?: {
      html?: SafeHtml | undefined;
    } | undefined;
    disabled?: boolean | undefined;
    attributes?: Attributes | undefined;
  }[];
  value?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type SelectOptions = {
  id?: string | undefined;
  name: string;
  items: readonly {
    value?: string | undefined;
    text?: string | undefined;
    selected?: boolean | undefined;
    disabled?: boolean | undefined;
    attributes?: Attributes | undefined;
  }[];
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type SkipLinkOptions = {
  text?: string | undefined;
  html?: SafeHtml | undefined;
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
};

export type TextareaOptions = {
  id?: string | undefined;
  name: string;
  spellcheck?: boolean | undefined;
  rows?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: {
    classes?: string | undefined;
    attributes?: Attributes | undefined;
    beforeInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
    afterInput?: {
      text?: string | undefined;
      html?: SafeHtml | undefined;
    } | undefined;
  } | undefined;
  classes?: string | undefined;
  autocomplete?: string | undefined;
  attributes?: Attributes | undefined;
};

export type GovukOptions = {
  'button': ButtonOptions;
  'character-count': CharacterCountOptions;
  'checkboxes': CheckboxesOptions;
  'date-input': DateInputOptions;
  'details': DetailsOptions;
  'error-message': ErrorMessageOptions;
  'error-summary': ErrorSummaryOptions;
  'fieldset': FieldsetOptions;
  'file-upload': FileUploadOptions;
  'hint': HintOptions;
  'input': InputOptions;
  'label': LabelOptions;
  'notification-banner': NotificationBannerOptions;
  'password-input': PasswordInputOptions;
  'radios': RadiosOptions;
  'select': SelectOptions;
  'skip-link': SkipLinkOptions;
  'textarea': TextareaOptions;
};
