import type { FastifyInstance } from 'fastify';
import { dayValues, type FormState, readDay } from '../../ui/form-state.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { field } from '../../web/read-body.ts';
import { readLater } from '../../web/read-later.ts';
import { route, signedIn } from '../../web/route.ts';
import { checkPaper } from './check.paper.ts';
import { type CheckFormView, CheckPolicyPage } from './check-policy.page.tsx';
import { CheckedPage } from './checked.page.tsx';
import { checkOptions } from './options.ts';
import { packFor } from './pack-for.queries.ts';
import { answerOf, chosenFile } from './policy-form.ts';
import { checkPolicyFile } from './read-policy.sandbox.ts';
import { unverifiedAmong } from './register-on.ts';
import { checkPolicyUrl } from './urls.ts';

/** A policy is read, judged and forgotten. Anybody who signs in may: it touches no record. */
export function checkPolicyRoutes(server: FastifyInstance, house: House): void {
  const megabytes = Math.floor(server.uploads.bytes / 1_000_000);

  route(server, house, {
    method: 'GET',
    url: checkPolicyUrl,
    who: signedIn,
    handle: async ({ work, visitor, ctx }) => {
      const { pack } = await packFor(work, house, visitor);
      const form: FormState = { values: { ...dayValues('on', visitor.today), answer: 'page' }, errors: {} };
      return page(<CheckPolicyPage ctx={ctx} form={form} view={{ packTitle: pack.title, megabytes }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: checkPolicyUrl,
    who: signedIn,
    takesFiles: true,
    perMinute: 20,
    handle: async ({ work, visitor, body, files, ctx, raw: { reply } }) => {
      const { pack, holders } = await packFor(work, house, visitor);
      const view: CheckFormView = { packTitle: pack.title, megabytes };
      const again = (errors: FormState['errors']) =>
        page(<CheckPolicyPage ctx={ctx} form={{ values: body, errors }} view={view} />, 422);
      const file = chosenFile(files, 'policy');
      const on = readDay(body, 'on', 'the day to read it as of');
      if (file === null) return again({ policy: 'Choose the policy: Word, PDF, web page, Markdown or text' });
      if (on !== null && typeof on !== 'string') return again({ on: on.problem });
      const options = checkOptions(pack, on ?? visitor.today, holders);
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => checkPolicyFile(file, options, signal),
        (outcome) => {
          if (!outcome.ok) return again({ policy: `${outcome.message} ${outcome.remedy}`.replace(/\.$/, '') });
          const { check } = outcome.result;
          const unverified = unverifiedAmong(check.references, pack.guidance(), check.on);
          const checked = { fileName: file.name, packTitle: pack.title, check, unverified };
          const answer = answerOf(field(body, 'answer'));
          if (answer !== 'page') return paperAnswer(house, checkPaper(checked), answer, 'policy-check');
          return page(<CheckedPage ctx={ctx} view={checked} />);
        },
      );
    },
  });
}
