import { fileProblems, shownName } from '../plans/model.ts';

/** What a certificate may be, and how large: our default. A photograph of the paper is as good as the PDF. */
export const certificateKinds = ['pdf', 'png', 'jpeg', 'docx'] as const;
export type CertificateKind = (typeof certificateKinds)[number];
export const LARGEST_CERTIFICATE = 10_000_000;
export const MOST_CERTIFICATES = 5;

/** What a chooser of files offers first; a phone then offers its camera too. */
export const acceptedCertificates = '.pdf,image/png,image/jpeg,.docx';
export const certificateHint = `A photo, a PDF or a Word document, up to ${LARGEST_CERTIFICATE / 1_000_000} MB. Where a photo was taken is left out.`;

/** In words, why a file was not taken, and what to do. */
export const certificateProblems: Readonly<Record<keyof typeof fileProblems, string>> = {
  ...fileProblems,
  'too-large': `This file is larger than ${LARGEST_CERTIFICATE / 1_000_000} MB. Make it smaller, or take a photo of it`,
  'too-much': `This is more than can be sent at once, so nothing was recorded. A file can be up to ${LARGEST_CERTIFICATE / 1_000_000} MB`,
  kind: 'This kind of file cannot be added. Add a photo (PNG or JPEG), a PDF or a Word document (.docx)',
};

export const TOO_MANY_CERTIFICATES = `There are ${MOST_CERTIFICATES} here already. Take one away first`;

/** As it is shown and handed out again. */
export const certificateName = (given: string, kind: CertificateKind): string => shownName(given, kind);
