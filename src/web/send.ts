import type { FastifyReply } from 'fastify';
import { servingHeaders } from '../platform/files/serving.ts';
import { renderPage } from '../ui/render.ts';
import type { Answer } from './answer.ts';
import { localPath } from './local-path.ts';

/** Sends an answer. Downloads never run in the browser: attachment, no sniffing, an empty sandbox. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply | Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      return reply.code(answer.status).type('text/html; charset=utf-8').send(renderPage(answer.node));
    case 'see-other':
      return sendTo(reply, answer.to);
    case 'later':
      return answer.work().then((done) => send(reply, done));
    case 'not-modified':
      return reply.code(304).send();
    case 'json':
      return reply.code(answer.status).send(answer.value);
    case 'download': {
      if (typeof answer.body === 'function') return answer.body().then((body) => send(reply, { ...answer, body }));
      if (answer.uploaded) return reply.headers(servingHeaders(answer)).send(answer.body);
      const plain = answer.name.replace(/[^\w.-]+/g, '-');
      return reply
        .header('content-disposition', `${answer.inline ? 'inline' : 'attachment'}; filename="${plain}"`)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .type(answer.mediaType)
        .send(answer.body);
    }
  }
}

/** Sends the browser on, and never to another host: whatever part of `to` somebody else may have given. */
export function sendTo(reply: FastifyReply, to: string): FastifyReply {
  return reply.redirect(localPath(to), 303);
}
