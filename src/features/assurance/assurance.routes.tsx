import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { AssurancePage, type RealPromise } from './assurance.page.tsx';
import { AssurancePromisePage } from './assurance-promise.page.tsx';
import { namesToKeepOut } from './child-words.queries.ts';
import { pepsOfYear } from './count.queries.ts';
import { notCountedYet } from './counted-promises.ts';
import { makeRelease, type PreparedRelease, prepareRelease } from './make-release.commands.ts';
import { MakeReleasePage, NoReleaseToMakePage, WHAT_NEXT_LENGTH, whatNextField } from './make-release.page.tsx';
import { groundHere, placeOf, promiseParam } from './promises.routes.tsx';
import { questionCounts } from './questions.queries.ts';
import { madeByItselfOn } from './release-waits.queries.ts';
import { releasesOf } from './releases.queries.ts';
import { whatTheyTell } from './telling-words.ts';
import { assurancePromiseUrl, assuranceReleaseUrl, assuranceUrl, makeReleaseUrl } from './urls.ts';

/** Offered to those who lead the work: real numbers, for their own organisation. */
export const assurancePlace: PlaceOffer = {
  href: assuranceUrl,
  label: 'Assurance',
  order: 60,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some(({ organisationId, post }) => organisationId === organisation.id && sees.has(post)),
};
const sees: ReadonlySet<string> = new Set([
  'headteacher',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'designated-teacher',
  'deputy-designated-teacher',
  'virtual-school-head',
  'adviser',
]);

/** The school’s own view of its promises, and the making of what governors see. */
export function assuranceRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: assuranceUrl,
    who: may('assurance.see'),
    handle: async ({ work, visitor, ctx }) => {
      const here = placeOf(visitor);
      const ground = await groundHere(house, work, here.id);
      const prepared = await prepareRelease(house, work, here.id);
      const counts = await questionCounts(work.read, here.id);
      const allowed = (action: 'release.make' | 'question.answer') =>
        isAllowed(work, doerOf(visitor), action, asFacts(here));
      const counting = prepared.kind === 'ready' || prepared.kind === 'not-yet';
      return page(
        <AssurancePage
          ctx={ctx}
          view={{
            name: here.name,
            words: ground.words,
            isSchool: here.kind === 'school',
            now: counting
              ? {
                  from: prepared.span.from,
                  asAt: prepared.span.asAt,
                  ended: prepared.kind === 'ready',
                  promises: realPromises(prepared),
                  byItself: madeByItselfOn(house.packs, ground, prepared.span.term.lastSchoolDay),
                }
              : null,
            whyNot: prepared.kind === 'ready' || prepared.kind === 'not-yet' ? null : prepared.kind,
            notYet: ground.notYet.flatMap((id) => ground.pack.commitment(id) ?? []),
            releases: await releasesOf(work.read, here.id),
            mayMake: allowed('release.make'),
            questionsWaiting: counts.waiting,
            questionsAll: counts.all,
            mayAnswer: allowed('question.answer'),
            today: work.asking.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: makeReleaseUrl,
    who: may('release.make'),
    handle: async ({ work, visitor, ctx }) => {
      const prepared = await prepareRelease(house, work, placeOf(visitor).id);
      if (prepared.kind === 'no-terms' || prepared.kind === 'still-counting') {
        return page(<NoReleaseToMakePage ctx={ctx} why={prepared.kind} />);
      }
      return page(<MakeReleasePage ctx={ctx} view={makeView(house, prepared, prepared.kind === 'ready', emptyForm)} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: makeReleaseUrl,
    who: may('release.make'),
    handle: async ({ work, visitor, ctx, body }) => {
      const here = placeOf(visitor);
      const { words, form } = await readWhatNext(work, house, here.id, body);
      if (form !== null) {
        const prepared = await prepareRelease(house, work, here.id);
        if (prepared.kind === 'ready') {
          return page(<MakeReleasePage ctx={ctx} view={makeView(house, prepared, true, form)} />, 422);
        }
      }
      const made = await makeRelease(house, work, doerOf(visitor), here.id, words);
      if (made.kind === 'made') return seeOther(`${assuranceReleaseUrl(made.releaseId)}?done=made`);
      if (made.kind === 'no-terms' || made.kind === 'still-counting') {
        return page(<NoReleaseToMakePage ctx={ctx} why={made.kind} />);
      }
      // Somebody has just made them, or the page was old: what there is shows it.
      return seeOther(assuranceUrl);
    },
  });

  route(server, house, {
    method: 'GET',
    url: assurancePromiseUrl(':promise'),
    who: may('assurance.see'),
    params: z.object({ promise: promiseParam }),
    handle: async ({ work, visitor, ctx, params }) => {
      const here = placeOf(visitor);
      const ground = await groundHere(house, work, here.id);
      const promise = ground.pack.commitment(params.promise);
      if (promise === undefined) throw new NothingHere('promise');
      const prepared = await prepareRelease(house, work, here.id);
      const counting = prepared.kind === 'ready' || prepared.kind === 'not-yet';
      const real = counting ? realPromises(prepared).find((each) => each.promise.id === promise.id) : undefined;
      return page(
        <AssurancePromisePage
          ctx={ctx}
          view={{
            promise,
            now:
              counting && real !== undefined ? { ...real, from: prepared.span.from, asAt: prepared.span.asAt } : null,
            counted: ground.rules
              .filter((rule) => rule.promise === promise.id)
              .flatMap((rule) => ground.pack.dutyWords(rule.id) ?? []),
            notYet: notCountedYet(promise.id, ground.rules, ground.pack),
            year:
              counting && ground.pack.dutyWords('peps-a-year')?.commitments.includes(promise.id)
                ? await pepsOfYear(work.read, ground, prepared.span.asAt)
                : null,
            today: work.asking.today,
          }}
        />,
      );
    },
  });
}

function realPromises({ ground, counted }: PreparedRelease): RealPromise[] {
  return ground.counted.flatMap(({ promise }) => {
    const kept = counted.kept.find((each) => each.promise === promise.id);
    const cell = counted.cells.find((each) => each.commitment === promise.id);
    return kept === undefined || cell === undefined ? [] : [{ promise, kept, cell }];
  });
}

function makeView(house: House, prepared: PreparedRelease, ended: boolean, form: FormState) {
  const { ground, span, summary, shown } = prepared;
  return {
    name: ground.organisation.name,
    words: ground.words,
    isSchool: ground.organisation.kind === 'school',
    summary,
    asAt: span.asAt,
    ended,
    termEnds: span.term.lastSchoolDay,
    byItself: madeByItselfOn(house.packs, ground, span.term.lastSchoolDay),
    rows: realPromises(prepared).flatMap(({ promise, cell: real }) => {
      const cell = shown.find((each) => each.commitment === promise.id);
      return cell === undefined ? [] : [{ promise, real, shown: { ...cell, whatNext: null } }];
    }),
    form,
  };
}

/** What the school says it will do, by promise; `form` with what is wrong, where something is. */
export async function readWhatNext(
  work: Work,
  house: House,
  organisationId: string,
  body: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ readonly words: Record<string, string>; readonly form: FormState | null }> {
  const words: Record<string, string> = {};
  const errors: Record<string, string> = {};
  const readAgain = fieldList(body, 'read-again').includes('yes');
  const names = await namesToKeepOut(work.read, organisationId);
  for (const { id } of house.packs.england.commitments()) {
    const name = whatNextField(id);
    if (body[name] === undefined) continue;
    const said = field(body, name);
    words[id] = said;
    const problem =
      said.length > WHAT_NEXT_LENGTH
        ? `Shorten it: ${WHAT_NEXT_LENGTH} characters at most`
        : readAgain
          ? null
          : whatTheyTell(said, names);
    if (problem !== null) errors[name] = problem;
  }
  return { words, form: Object.keys(errors).length > 0 ? { values: body, errors } : null };
}
