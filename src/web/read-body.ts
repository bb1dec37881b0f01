import type { FastifyRequest } from 'fastify';

export interface UploadedFile {
  readonly field: string;
  /** As the browser named it: shown back, never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
}

interface Part {
  readonly type?: string;
  readonly fieldname?: string;
  readonly filename?: string;
  readonly value?: unknown;
  readonly toBuffer?: () => Promise<Buffer>;
}

/** The fields and files of a posted form, whichever way it was encoded. Fields beyond text are left out. */
export async function readBody(
  request: FastifyRequest,
): Promise<{ fields: Record<string, string | string[]>; files: UploadedFile[] }> {
  const fields: Record<string, string | string[]> = {};
  const files: UploadedFile[] = [];
  const body = request.body;
  if (typeof body !== 'object' || body === null) return { fields, files };
  for (const [name, given] of Object.entries(body)) {
    if (name === '_csrf') continue;
    const values: string[] = [];
    for (const one of Array.isArray(given) ? given : [given]) {
      if (typeof one === 'string') values.push(one);
      else if (typeof one === 'object' && one !== null) {
        const part = one as Part;
        if (part.toBuffer) {
          const bytes = await part.toBuffer();
          if (part.filename || bytes.length > 0) files.push({ field: name, name: part.filename ?? '', bytes });
        } else if (typeof part.value === 'string') values.push(part.value);
      }
    }
    if (values.length === 1 && values[0] !== undefined) fields[name] = values[0];
    else if (values.length > 1) fields[name] = values;
  }
  return { fields, files };
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
