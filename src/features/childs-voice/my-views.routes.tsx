import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PlanQuestion } from '../../packs/index.ts';
import { FileMissing, openFiles } from '../../platform/files/index.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { timeOfDay } from '../../ui/format.ts';
import { download, json, NothingHere, page, type Answer as Reply, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import {
  closeSession,
  lookAtOwnPart,
  type OwnPart,
  openInvitation,
  saveOwnAnswers,
  sendOwnPart,
} from '../invitations/index.ts';
import { type Answer, answerWords, readAnswer, typedFrom } from '../plans/model.ts';
import { QuestionPage } from './my-question.page.tsx';
import { clearMyCookie, myToken } from './my-session.form.ts';
import { aQuestion, childSession, type Opened } from './my-session.routes.tsx';
import { HiddenPage, LookOverPage, SentPage, StartPage, StoppedPage } from './my-views.page.tsx';
import { isFileQuestion, isRatherNot, myQuestions, placeIn, RATHER_NOT } from './my-views.ts';
import {
  hideUrl,
  keptFileUrl,
  lookOverUrl,
  myFileUrl,
  myQuestionUrl,
  myViewsUrl,
  myWordsUrl,
  sendMyViewsUrl,
  stopUrl,
  takeAwayUrl,
} from './urls.ts';
import { saidAndDoneForMe, voiceFiles } from './voice.queries.ts';
import { chooseLevel, keepVoiceFile, takeAwayFile, tooLargeWords } from './voice-files.commands.ts';
import { keptFrom, voiceReaders } from './voice-readers.queries.ts';
import { named, type ReaderChoices } from './voice-readers.ts';

const aFile = z.object({ file: z.uuid() });

/** The child’s own pages. Nothing in their addresses tells whose they are; the session that was handed over does. */
export function myViewsRoutes(server: FastifyInstance, house: House): void {
  const { opened, stopped, helpLines, forChild } = childSession(house);

  route(server, house, {
    method: 'GET',
    url: myViewsUrl,
    who: everyone,
    query: z.object({ begin: z.string().optional() }),
    handle: async (asked) => {
      const mine = await opened(asked);
      if (mine === undefined) return stopped(asked);
      const { section, writable, answers } = await lookAtOwnPart(mine);
      if (!writable) return page(<SentPage mine={mine.mine} />);
      const questions = myQuestions(section);
      const first = questions.find(({ id }) => !answers.has(id)) ?? questions[0];
      if (asked.query.begin !== undefined && first !== undefined) return seeOther(myQuestionUrl(first.id));
      const readers = await voiceReaders(mine.work.read);
      return page(
        <StartPage mine={mine.mine} many={questions.length} mayChoose={readers.some(({ mayChoose }) => mayChoose)} />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: myWordsUrl,
    who: everyone,
    handle: async (asked) =>
      forChild(async (mine) => {
        const level = field(asked.body, 'level');
        if (level === 'pictures' || level === 'plain' || level === 'older') await chooseLevel(mine.work, level);
        return seeOther(myViewsUrl);
      })(asked),
  });

  route(server, house, {
    method: 'GET',
    url: myQuestionUrl(':question'),
    who: everyone,
    params: aQuestion,
    handle: async (asked) => forChild((mine, part) => drawQuestion(mine, part, asked.params.question, null))(asked),
  });

  route(server, house, {
    method: 'POST',
    url: myQuestionUrl(':question'),
    who: everyone,
    params: aQuestion,
    handle: async (asked) =>
      forChild(async (mine, part) => {
        const place = placeIn(myQuestions(part.section), asked.params.question);
        if (place === undefined) throw new NothingHere('no such question');
        const { question, after } = place;
        const act = field(asked.body, 'act');
        const read =
          act === 'rather-not'
            ? { answer: RATHER_NOT }
            : isFileQuestion(question)
              ? null
              : readAnswer(question, asked.body);
        if (read !== null && 'problem' in read) {
          if (act === 'save') return json({ words: read.problem });
          return drawQuestion(mine, part, question.id, { values: asked.body, errors: { [question.id]: read.problem } });
        }
        // Saying nothing new does not take back that they would rather not.
        const silent = read?.answer === null && isRatherNot(part.answers.get(question.id));
        if (read !== null && !silent)
          await saveOwnAnswers(mine.work, house, mine.invited, new Map([[question.id, read.answer]]));
        if (act === 'save')
          return json({ words: `Saved at ${timeOfDay(asked.work.asking.now)}. You can stop and come back.` });
        return seeOther(after === undefined ? lookOverUrl : myQuestionUrl(after.id));
      })(asked),
  });

  route(server, house, {
    method: 'POST',
    url: myFileUrl(':question'),
    who: everyone,
    params: aQuestion,
    takesFiles: {
      admits: async ({ work, request }) => {
        const token = myToken(house, request);
        if (token === null || (await openInvitation(work, token)) === undefined) throw new NothingHere('closed');
      },
      tooLarge: async ({ work, params, request, ctx }) =>
        forChild(async (mine, part) => {
          const question = placeIn(myQuestions(part.section), params.question)?.question;
          if (question?.kind !== 'drawing' && question?.kind !== 'sound') throw new NothingHere('no file is asked for');
          const form = { values: {}, errors: { file: tooLargeWords(question.kind) } };
          return drawQuestion(mine, part, question.id, form);
        })({ work, ctx, raw: { request } }),
    },
    handle: async (asked) =>
      forChild(async (mine, part) => {
        const place = placeIn(myQuestions(part.section), asked.params.question);
        if (place === undefined) throw new NothingHere('no such question');
        const { question } = place;
        if (question.kind !== 'drawing' && question.kind !== 'sound') throw new NothingHere('no file is asked for');
        const bytes = asked.files.find((file) => file.field === 'file')?.bytes;
        const standing = (await voiceFiles(mine.work.read, mine.invited.partId)).filter(
          (file) => file.question === question.id,
        );
        const nothing =
          question.kind === 'drawing'
            ? 'Draw something, or choose a picture first'
            : 'Record something, or choose a recording first';
        const problem =
          bytes === undefined || bytes.length === 0
            ? nothing
            : await keepVoiceFile(mine.work, house, mine.invited, {
                question: question.id,
                kind: question.kind,
                bytes,
                standing: standing.length,
              });
        if (problem !== null) return drawQuestion(mine, part, question.id, { values: {}, errors: { file: problem } });
        if (isRatherNot(part.answers.get(question.id)))
          await saveOwnAnswers(mine.work, house, mine.invited, new Map([[question.id, null]]));
        return seeOther(myQuestionUrl(question.id));
      })(asked),
  });

  route(server, house, {
    method: 'GET',
    url: keptFileUrl(':file'),
    who: everyone,
    params: aFile,
    handle: async (asked) =>
      forChild(async (mine) => {
        const file = (await voiceFiles(mine.work.read, mine.invited.partId)).find(({ id }) => id === asked.params.file);
        if (file === undefined) throw new NothingHere('no such file');
        const files = await openFiles(house.dataDir, house.keys);
        const bytes = await files.readWhole(file.controllerId, file.hash).catch((error: unknown) => {
          if (error instanceof FileMissing) throw new NothingHere('the file is not on this machine');
          throw error;
        });
        return download(bytes, file.mediaType, file.kind);
      })(asked),
  });

  route(server, house, {
    method: 'POST',
    url: takeAwayUrl(':file'),
    who: everyone,
    params: aFile,
    handle: async (asked) =>
      forChild(async (mine) => {
        const file = (await voiceFiles(mine.work.read, mine.invited.partId)).find(({ id }) => id === asked.params.file);
        if (file === undefined) throw new NothingHere('no such file');
        await takeAwayFile(mine.work, mine.invited, file);
        return seeOther(myQuestionUrl(file.question));
      })(asked),
  });

  route(server, house, {
    method: 'GET',
    url: lookOverUrl,
    who: everyone,
    handle: async (asked) =>
      forChild(async (mine, { section, answers }) => {
        const files = await voiceFiles(mine.work.read, mine.invited.partId);
        return page(
          <LookOverPage
            mine={mine.mine}
            questions={myQuestions(section)}
            answers={answers}
            files={files}
            {...(await choices(mine))}
          />,
        );
      })(asked),
  });

  route(server, house, {
    method: 'POST',
    url: sendMyViewsUrl,
    who: everyone,
    handle: async (asked) =>
      forChild(async (mine) => {
        await sendOwnPart(mine.work, house, mine.invited);
        return seeOther(myViewsUrl);
      })(asked),
  });

  route(server, house, {
    method: 'GET',
    url: hideUrl,
    who: everyone,
    handle: async ({ ctx }) => page(<HiddenPage ctx={ctx} />),
  });

  route(server, house, {
    method: 'POST',
    url: stopUrl,
    who: everyone,
    handle: async (asked) => {
      const token = myToken(house, asked.raw.request);
      if (token !== null) await closeSession(asked.work, token);
      clearMyCookie(house, asked.raw.reply);
      return page(<StoppedPage ctx={asked.ctx} helpLines={helpLines(asked.work)} />);
    },
  });

  const drawQuestion = async (mine: Opened, part: OwnPart, id: string, form: FormState | null): Promise<Reply> => {
    const questions = myQuestions(part.section);
    const place = placeIn(questions, id);
    if (place === undefined) throw new NothingHere('no such question');
    const { question, nth, of, before } = place;
    const answer = part.answers.get(id) ?? null;
    const files = (await voiceFiles(mine.work.read, mine.invited.partId)).filter((file) => file.question === id);
    const said = (await saidAndDoneForMe(mine.work.read)).filter((each) => each.question === id);
    const asks = (kind: PlanQuestion['kind']) =>
      question.kind === 'text' ? questions.find((each) => each.kind === kind) : undefined;
    const values = isRatherNot(answer) ? {} : typedFrom(question, answer);
    return page(
      <QuestionPage
        mine={mine.mine}
        view={{
          ...{ question, nth, of, before, answer, files, draw: asks('drawing'), speak: asks('sound') },
          form: form ?? (Object.keys(values).length === 0 ? emptyForm : { values, errors: {} }),
          said: said.map((each) => ({ said: saidWords(each.form.sections, id, each.said), did: each.did })),
          saved: answer !== null,
          ...(await choices(mine)),
        }}
      />,
      form === null ? 200 : 422,
    );
  };
}

/** Whether there is anybody to choose, and what was chosen, by question. */
async function choices({ work, invited }: Opened): Promise<ReaderChoices> {
  const readers = await voiceReaders(work.read);
  return {
    mayChoose: readers.some(({ mayChoose }) => mayChoose),
    kept: named(await keptFrom(work.read, invited.partId), readers),
  };
}

/** What was said last time, in the words of the form it was said in. */
function saidWords(
  sections: readonly { readonly lead: string; readonly questions: readonly PlanQuestion[] }[],
  id: string,
  said: Answer,
): string {
  const question = sections.find(({ lead }) => lead === 'child')?.questions.find((each) => each.id === id);
  return question === undefined ? '' : answerWords(question, said).join('; ');
}
