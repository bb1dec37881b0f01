import type { FastifyInstance } from 'fastify';
import type { FormState } from '../../ui/form-state.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { field } from '../../web/read-body.ts';
import { readLater } from '../../web/read-later.ts';
import { route, signedIn } from '../../web/route.ts';
import { comparePaper } from './compare.paper.ts';
import { ComparedPage, ComparePoliciesPage } from './compare-policies.page.tsx';
import { checkOptions } from './options.ts';
import { packFor } from './pack-for.queries.ts';
import { answerOf, chosenFile } from './policy-form.ts';
import { comparePolicyFiles } from './read-policy.sandbox.ts';
import { comparePoliciesUrl } from './urls.ts';

const CHOOSE = 'Word, PDF, web page, Markdown or text';

/** Two policies are laid side by side and forgotten. */
export function comparePoliciesRoutes(server: FastifyInstance, house: House): void {
  const megabytes = Math.floor(server.uploads.bytes / 1_000_000);

  route(server, house, {
    method: 'GET',
    url: comparePoliciesUrl,
    who: signedIn,
    handle: async ({ ctx }) =>
      page(<ComparePoliciesPage ctx={ctx} form={{ values: { answer: 'page' }, errors: {} }} megabytes={megabytes} />),
  });

  route(server, house, {
    method: 'POST',
    url: comparePoliciesUrl,
    who: signedIn,
    takesFiles: true,
    perMinute: 20,
    handle: async ({ work, visitor, body, files, ctx, raw: { reply } }) => {
      const again = (errors: FormState['errors']) =>
        page(<ComparePoliciesPage ctx={ctx} form={{ values: body, errors }} megabytes={megabytes} />, 422);
      const old = chosenFile(files, 'old');
      const now = chosenFile(files, 'new');
      if (old === null || now === null)
        return again({
          ...(old === null && { old: `Choose the policy as it was: ${CHOOSE}` }),
          ...(now === null && { new: `Choose the new one: ${CHOOSE}` }),
        });
      const { pack, holders } = await packFor(work, house, visitor);
      const options = checkOptions(pack, visitor.today, holders);
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => comparePolicyFiles(old, now, options, signal),
        (outcome) => {
          if (!outcome.ok)
            return again({
              '': `One of the two could not be read. ${outcome.message} ${outcome.remedy}`.replace(/\.$/, ''),
            });
          const compared = { oldName: old.name, newName: now.name, comparison: outcome.result };
          const answer = answerOf(field(body, 'answer'));
          if (answer !== 'page') return paperAnswer(house, comparePaper(compared), answer, 'policy-changes');
          return page(<ComparedPage ctx={ctx} view={compared} />);
        },
      );
    },
  });
}
