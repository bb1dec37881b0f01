import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { totpAddress } from '../../platform/crypto/index.ts';
import { emptyForm } from '../../ui/form.tsx';
import { type Answer, NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { localPath } from '../../web/local-path.ts';
import { field } from '../../web/read-body.ts';
import { halfSignedIn, route, signedIn, type VisitorRequest } from '../../web/route.ts';
import { accountOf, demoPersonas } from './accounts.queries.ts';
import { fromOf, giveSession, goOn } from './arrive.routes.ts';
import { ConfirmPage } from './confirm.page.tsx';
import { pauseWords } from './pauses.ts';
import { RecoveryCodesPage } from './recovery-codes.page.tsx';
import { offeredSecret, offerSecret, setSecondFactor } from './second-factor.commands.ts';
import { SecondStepPage } from './second-step.page.tsx';
import { startSession } from './sessions.commands.ts';
import { SetUpSecondStepPage } from './set-up-second-step.page.tsx';
import { secondStep, signInAs } from './sign-in.commands.ts';
import { stepUp } from './step-up.commands.ts';
import { confirmUrl, secondStepUrl } from './urls.ts';

const query = z.object({ back: z.string().max(2000).optional() });

export function secondStepRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: secondStepUrl,
    who: halfSignedIn,
    query,
    handle: async (asked) => {
      const { work, visitor, query: given, ctx } = asked;
      const back = localPath(given.back ?? '/');
      if (visitor.session.secondFactor) return seeOther(back);
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      if (account.hasSecondFactor) {
        return page(<SecondStepPage {...{ ctx, back }} form={emptyForm} paused={null} />);
      }
      return setUpPage(asked, { action: secondStepUrl, back, required: true, email: account.email });
    },
  });

  route(server, house, {
    method: 'POST',
    url: secondStepUrl,
    who: halfSignedIn,
    perMinute: 60,
    handle: async (asked) => {
      const { work, visitor, body, ctx } = asked;
      const back = localPath(field(body, 'back'));
      if (visitor.session.secondFactor) return seeOther(back);
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      if (!account.hasSecondFactor) {
        return keepSetUp(asked, {
          action: secondStepUrl,
          back,
          required: true,
          email: account.email,
          replacing: false,
        });
      }
      const name = body.recovery === undefined ? 'code' : 'recovery';
      const code = field(body, name).slice(0, 50);
      const again = (errors: Record<string, string>, paused: string | null, status: number) =>
        page(<SecondStepPage {...{ ctx, back, paused }} form={{ values: {}, errors }} />, status);
      if (code === '') return again({ [name]: name === 'code' ? 'Give the code' : 'Give a recovery code' }, null, 422);
      const answer = await secondStep(work, house, visitor, { code, from: fromOf(asked) });
      if (answer.kind === 'paused') return again({}, pauseWords(answer.until, work.asking.now), 429);
      if (answer.kind === 'wrong') return again({ [name]: wrongCode[name] }, null, 422);
      return goOn(asked, answer, back);
    },
  });

  route(server, house, {
    method: 'GET',
    url: confirmUrl,
    who: signedIn,
    query,
    handle: async (asked) => confirmPage(asked, { back: localPath(asked.query.back ?? '/'), errors: {}, paused: null }),
  });

  route(server, house, {
    method: 'POST',
    url: confirmUrl,
    who: signedIn,
    perMinute: 60,
    handle: async (asked) => {
      const { work, visitor, body } = asked;
      const back = localPath(field(body, 'back'));
      const from = fromOf(asked);
      if (body.demo !== undefined) {
        const { personId, session } = visitor;
        const answer = await signInAs(work, house, { personId, from, replaces: session, steppedUp: true });
        return goOn(asked, answer, back);
      }
      const password = typeof body.password === 'string' ? body.password.slice(0, 500) : '';
      const code = field(body, 'code').slice(0, 50);
      const name = body.code === undefined ? 'password' : 'code';
      if ((name === 'code' ? code : password) === '') {
        const errors = { [name]: name === 'code' ? 'Give the code' : 'Give your password' };
        return confirmPage(asked, { back, errors, paused: null });
      }
      const answer = await stepUp(work, house, visitor, { password, code, from });
      if (answer.kind === 'paused') {
        return confirmPage(asked, { back, errors: {}, paused: pauseWords(answer.until, work.asking.now) });
      }
      if (answer.kind === 'wrong') {
        const errors = { [name]: name === 'code' ? wrongCode.code : 'That is not your password. Try again' };
        return confirmPage(asked, { back, errors, paused: null });
      }
      return goOn(asked, answer, back);
    },
  });
}

const wrongCode = {
  code: 'That code is not right, or was used. Wait for the next one in the app, and check that the phone’s clock is right',
  recovery: 'That is not one of your codes, or it was used. Try another',
} as const;

type Asked = VisitorRequest<unknown, unknown>;

async function confirmPage(
  { house, work, visitor, ctx }: Asked,
  shown: { back: string; errors: Record<string, string>; paused: string | null },
): Promise<Answer> {
  const account = await accountOf(work.read, visitor.personId);
  const personas = house.demo ? await demoPersonas(work.read, house.packs.england) : [];
  const isPersona = personas.some((persona) => persona.personId === visitor.personId);
  const status = shown.paused !== null ? 429 : Object.keys(shown.errors).length > 0 ? 422 : 200;
  return page(
    <ConfirmPage
      ctx={ctx}
      form={{ values: {}, errors: shown.errors }}
      back={shown.back}
      email={account?.email ?? ''}
      hasSecondFactor={account?.hasSecondFactor ?? false}
      paused={shown.paused}
      demoName={isPersona ? visitor.name : null}
    />,
    status,
  );
}

export interface SetUp {
  readonly action: string;
  readonly back: string;
  readonly required: boolean;
  readonly email: string;
}

/** The page to set up an app with, with a secret made for it, or the one the form brought back. */
export function setUpPage(
  { house, visitor, ctx }: Asked,
  setUp: SetUp,
  again?: { sealed: string; error: string },
): Answer {
  const kept = again === undefined ? null : offeredSecret(house, visitor, again.sealed);
  const offer =
    kept === null || again === undefined ? offerSecret(house, visitor) : { secret: kept, sealed: again.sealed };
  return page(
    <SetUpSecondStepPage
      ctx={ctx}
      form={{ values: {}, errors: again === undefined ? {} : { code: again.error } }}
      offer={{ ...offer, address: totpAddress(offer.secret, setUp.email) }}
      action={setUp.action}
      back={setUp.back}
      required={setUp.required}
    />,
    again === undefined ? 200 : 422,
  );
}

/** Keeps an app whose code is right, in a new session, and shows the recovery codes. */
export async function keepSetUp(asked: Asked, setUp: SetUp & { replacing: boolean }): Promise<Answer> {
  const { house, work, visitor, body, ctx } = asked;
  const sealed = field(body, 'offer');
  const secret = offeredSecret(house, visitor, sealed);
  if (secret === null) {
    return setUpPage(asked, setUp, {
      sealed,
      error: 'This page was open too long. Scan the new picture, then try again',
    });
  }
  const codes = await setSecondFactor(work, house, visitor, {
    secret,
    code: field(body, 'code'),
    replacing: setUp.replacing,
  });
  if (codes === null) {
    return setUpPage(asked, setUp, {
      sealed,
      error:
        'That code is not right. Type the six figures the app shows now, and check that the phone’s clock is right',
    });
  }
  const begun = await startSession(work, house, {
    personId: visitor.personId,
    level: 'full',
    secondFactor: true,
    steppedUp: setUp.replacing,
    from: fromOf(asked),
    replaces: visitor.session,
  });
  await giveSession(
    { ...asked, work: begun.work },
    {
      kind: 'in',
      token: begun.token,
      level: 'full',
      email: setUp.email,
      factor: 'code',
    },
  );
  return page(<RecoveryCodesPage ctx={ctx} codes={codes} next={setUp.back} isNew />);
}
