import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formBytes } from '../platform/http/server.ts';

export interface UploadedFile {
  readonly field: string;
  /** As the browser named it: shown back, never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a form with files held: what stands in request.body once takeUpload() has read it. */
export class SentUpload {
  readonly _csrf: string;
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly files: readonly UploadedFile[];
  constructor(token: string, fields: Readonly<Record<string, string | string[]>>, files: readonly UploadedFile[]) {
    this._csrf = token;
    this.fields = fields;
    this.files = files;
  }
}

/** Files that are not read at all. The page says why and what to do. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
  readonly status: number;
  readonly title: string;
  readonly tell: string;
  constructor(status: number, title: string, tell: string) {
    super(title);
    this.status = status;
    this.title = title;
    this.tell = tell;
  }
}

/** More was sent than is read, said before it came or found on the way. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof UploadRefused
    ? error.status === 413
    : error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';

const noFilesHere = () =>
  new UploadRefused(
    415,
    'No file can be sent here',
    'Nothing was stored. Go back, and send the form from its own page.',
  );

/** "40 MB" */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/**
 * Before anything of a posted form is read: whether it may hold files at all, who is asking (`mayAsk` throws for whoever
 * may not), whether it says how large it is, and whether there is room for it now.
 */
export async function admitUpload(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  takesFiles: boolean,
  mayAsk: () => Promise<void>,
): Promise<void> {
  if (!isUpload(request)) return;
  if (!takesFiles) {
    listenNoLonger(reply);
    throw noFilesHere();
  }
  await mayAsk();
  const length = Number(request.headers['content-length']);
  if (!Number.isInteger(length) || length < 0) {
    throw new UploadRefused(411, 'This file could not be taken', 'Its size was not given. Send it with a browser.');
  }
  const { bytes, room } = server.uploads;
  if (length > bytes + formBytes) {
    const limit = megabytes(bytes);
    throw new UploadRefused(
      413,
      'That file is too large',
      `Nothing was stored. Files can be up to ${limit} together: send a smaller one, or one after the other.`,
    );
  }
  const letGo = room.take(length);
  if (letGo === null) {
    reply.header('retry-after', '60');
    throw new UploadRefused(
      503,
      'Many files are being read just now',
      'Nothing was stored. Wait a minute, go back and send it again.',
    );
  }
  reply.raw.once('close', letGo);
}

/** The rest of what is being sent is not taken in: the connection ends with the answer. */
export const listenNoLonger = (reply: FastifyReply): void => {
  reply.header('connection', 'close');
};

const isUpload = (request: FastifyRequest): boolean =>
  /^multipart\//i.test(request.headers['content-type']?.trim() ?? '');

/**
 * Reads a form with files. Its token comes first, as on every page of ours, and `checkToken` has it before a byte of a
 * file is kept.
 */
export async function takeUpload(request: FastifyRequest, checkToken: () => Promise<void>): Promise<void> {
  if (!request.isMultipart()) return checkToken();
  const fields: Record<string, string | string[]> = {};
  const files: UploadedFile[] = [];
  let token = '';
  let checked = false;
  const check = async () => {
    request.body = new SentUpload(token, fields, files);
    if (!checked) await checkToken();
    checked = true;
  };
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      await check();
      const bytes = await part.toBuffer();
      if (part.filename || bytes.length > 0) files.push({ field: part.fieldname, name: part.filename ?? '', bytes });
    } else if (typeof part.value === 'string') {
      if (part.fieldname === '_csrf') token = part.value;
      else add(fields, part.fieldname, part.value);
    }
  }
  await check();
}

function add(fields: Record<string, string | string[]>, name: string, value: string): void {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else if (typeof before === 'string') fields[name] = [before, value];
  else before.push(value);
}
