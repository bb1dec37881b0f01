import type { PostId } from '../src/access/index.ts';
import type { Day } from '../src/calendar/index.ts';
import type { House } from '../src/web/house.ts';
import type { RunningApp } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { askerFor } from './every-route.ts';
import { childKinds, type OrganisationKey, type World } from './personas.ts';

/** Works out what is due for both schools and their children. */
export async function workOutDuties(db: TestDatabase, house: House, world: World): Promise<void> {
  for (const school of ['exampleton', 'overmoor'] as const) {
    await db.as(world.person(school, 'headteacher'), (work) =>
      house.refreshDuties(work, [
        { kind: 'organisation', id: world.organisation[school] },
        ...childKinds.map((kind) => ({ kind: 'child' as const, id: world.child(school, kind) })),
      ]),
    );
  }
}

/** Somebody makes a calendar link on their own page. Returns its address. */
export async function makeCalendarLink(
  app: RunningApp,
  world: World,
  organisation: OrganisationKey,
  post: PostId,
): Promise<string> {
  return makeLinkAs(app, world.person(organisation, post), world.organisation[organisation]);
}

export async function makeLinkAs(app: RunningApp, personId: string, organisationId: string): Promise<string> {
  const asker = await askerFor(app, personId, organisationId);
  const answer = await asker.post('/account/reminders/calendar');
  const [, path] = (await answer.text()).match(/value="[^"]*(\/calendar\/[\w-]{43}\.ics)"/) ?? [];
  if (path === undefined) throw new Error(`No link was shown (${answer.status}).`);
  return app.url + path;
}

/** Ends whatever posts somebody holds, from this day on. */
export async function endPosts(db: TestDatabase, personId: string, from: Day): Promise<void> {
  await db.keeper.query('update post_holding set during = daterange(lower(during), $2) where person_id = $1', [
    personId,
    from,
  ]);
}

/** An event of a calendar, by the names of its lines. */
export type ReadEvent = Readonly<Record<string, string>>;

/** What a calendar makes of the text it reads. */
export function readCalendar(text: string): readonly ReadEvent[] {
  return text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('END:VEVENT')[0]
          ?.trim()
          .split('\r\n')
          .map((line) => [line.split(/[:;]/, 1)[0] ?? '', line.slice(line.indexOf(':') + 1)]) ?? [],
      ),
    );
}
