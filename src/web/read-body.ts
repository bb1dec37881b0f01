import type { FastifyRequest } from 'fastify';
import { SentUpload, type UploadedFile } from './take-upload.ts';

export type { UploadedFile };

/** The fields and files of a posted form, whichever way it was encoded. Fields beyond text are left out. */
export function readBody(request: FastifyRequest): {
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly files: readonly UploadedFile[];
} {
  const { body } = request;
  if (body instanceof SentUpload) return { fields: body.fields, files: body.files };
  const fields: Record<string, string | string[]> = {};
  if (typeof body !== 'object' || body === null) return { fields, files: [] };
  for (const [name, given] of Object.entries(body)) {
    if (name === '_csrf') continue;
    const values = (Array.isArray(given) ? given : [given]).filter((one): one is string => typeof one === 'string');
    if (values.length === 1 && values[0] !== undefined) fields[name] = values[0];
    else if (values.length > 1) fields[name] = values;
  }
  return { fields, files: [] };
}

/** One value of a field, trimmed; '' when it was not sent. */
export function field(body: Readonly<Record<string, string | readonly string[]>>, name: string): string {
  const value = body[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** All values of a field that may be ticked several times. */
export function fieldList(body: Readonly<Record<string, string | readonly string[]>>, name: string): readonly string[] {
  const value = body[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
