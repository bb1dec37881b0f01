import { ALERTS, type AlertId, type Holder, isPost, whoIsTold } from '../../access/index.ts';
import { contains } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Organisation } from '../organisations/index.ts';
import { peopleAt, postsHeldAt } from './people.queries.ts';

/**
 * Tells those whom src/access names of something at an organisation, by mail in the same transaction; whoever did it is
 * not told, and somebody above is, without content. `words` is a whole sentence and names no child. Returns how many.
 */
export async function tellOthers(
  work: Work,
  house: House,
  organisation: Organisation,
  told: { readonly alert: AlertId; readonly words: string; readonly barred?: readonly string[] },
): Promise<number> {
  const { today, personId } = work.asking;
  const holders = async (organisationId: string): Promise<Holder[]> =>
    (await postsHeldAt(work.read, organisationId)).flatMap((held) =>
      contains(held, today) && isPost(held.post) ? [{ personId: held.personId, post: held.post }] : [],
    );
  const places = [organisation.trustId, organisation.authorityId].flatMap((id) => id ?? []);
  const here = await holders(organisation.id);
  const above = (await Promise.all(places.map(holders))).flat();
  const found = whoIsTold(
    {
      alert: told.alert,
      at: organisation.kind,
      causedBy: personId === null ? [] : [personId],
      barred: told.barred ?? [],
    },
    { here, above },
  );
  if (found.length === 0) return 0;
  const people = (await Promise.all([organisation.id, ...places].map((id) => peopleAt(work.read, id)))).flat();
  const without = ALERTS.find(({ id }) => id === told.alert)?.without ?? '';
  let many = 0;
  for (const { personId: to, withContent } of found) {
    const email = people.find(({ id }) => id === to)?.email ?? null;
    if (email === null) continue;
    many += 1;
    await house.outlet.mail(work, {
      toPerson: to,
      toAddress: email,
      subject: `For you to know: ${organisation.name}`,
      text: `${withContent ? told.words : without}\n\nMainstay tells you because of your post. If it should not have happened, ask who did it:\n${house.publicUrl}/school/people\n`,
      kind: 'alert',
      organisationId: organisation.id,
    });
  }
  return many;
}
