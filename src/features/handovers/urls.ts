export { handOverUrl as offerHandoverUrl } from '../plans/model.ts';

/** What was handed over to a school and by it. */
export const handoversUrl = '/handed-over';
export const handoverUrl = (id: string): string => `${handoversUrl}/${id}`;
/** A file that went along with it. */
export const handedFileUrl = (id: string, fileId: string): string => `${handoverUrl(id)}/files/${fileId}`;
export const answerHandoverUrl = (id: string): string => `${handoverUrl(id)}/answer`;
export const takeBackUrl = (id: string): string => `${handoverUrl(id)}/take-back`;
