import { sql } from 'kysely';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { NothingHere } from '../../web/answer.ts';
import { hereOf, type Organisation, organisationOf } from '../organisations/index.ts';
import type { Filling } from './fill.ts';
import { hows, type Section } from './policy.ts';

const shape = z.object({
  organisation: z.string(),
  title: z.string(),
  nth: z.number(),
  ratifiedOn: z.string(),
  reviewOn: z.string(),
  sections: z.array(
    z.object({
      section: z.string(),
      title: z.string(),
      how: z.enum(hows),
      sentences: z.array(z.object({ id: z.string().nullable(), words: z.string(), makes: z.array(z.string()) })),
      promises: z.array(z.string()),
    }),
  ),
  lookedUp: z.array(z.string()),
  holders: z.array(z.object({ post: z.string(), name: z.string() })),
});

/** A published policy as anybody reads it today. */
export interface Published {
  readonly organisation: Organisation;
  readonly title: string;
  readonly ratifiedOn: Day;
  readonly reviewOn: Day;
  readonly sections: readonly Section[];
  readonly filling: Filling;
}

/** What stands at a published address, asked as nobody: row security gives nothing more than the function does. */
export async function publishedPolicy(work: Work, packs: Packs, policyId: string): Promise<Published> {
  const { rows } = await sql<{ found: unknown }>`select app.published_policy(${policyId}::uuid) as found`.execute(
    work.read,
  );
  if (rows[0]?.found === null || rows[0] === undefined) throw new NothingHere('published policy');
  const found = shape.parse(rows[0].found);
  const organisation = await organisationOf(work.read, found.organisation);
  if (organisation === undefined) throw new NothingHere('organisation');
  const { pack, words } = hereOf(packs, organisation);
  const ratifiedOn = found.ratifiedOn as Day;
  const reviewOn = found.reviewOn as Day;
  return {
    ...{ organisation, title: found.title, ratifiedOn, reviewOn },
    sections: found.sections.map((section, place) => ({ ...section, place, follows: 0, reason: null })),
    filling: {
      ...{ pack, on: work.asking.today, schoolName: organisation.name, authorityName: organisation.authorityName },
      ...{ ratifiedOn, reviewOn, holders: found.holders, headteacher: words.headteacher, dayWords: dayPlain },
      lookedUp: found.lookedUp,
    },
  };
}
