import type { Day } from '../../calendar/index.ts';
import {
  accountOf,
  afterPassword,
  createAccountWithPassword,
  type From,
  type SignedIn,
  useLink,
} from '../../features/accounts/index.ts';
import {
  addAuthority,
  addSchool,
  authorityOfCode,
  type Organisation,
  organisationOf,
  readYear,
  setYear,
} from '../../features/organisations/index.ts';
import { addPerson, SETS_UP, setPost } from '../../features/people/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Doer, type Outcome, operatorDoer } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { PlaceDraft } from './draft.ts';
import type { PersonNamed } from './people-form.ts';
import { dropDraft, type OpenSetUp, withdrawSetUpLinks } from './set-up-link.commands.ts';
import { authoritiesToChoose } from './steps.ts';
import type { FirstAdministrator } from './you-form.ts';

/**
 * Makes records of the draft: organisation, year, people, posts, the administrator's sign-in. The link is used up and the
 * draft dropped. With problems nothing may be kept: the caller takes the transaction back.
 */
export async function finishSetUp(
  setUp: OpenSetUp,
  house: House,
  people: readonly PersonNamed[],
  you: FirstAdministrator,
  from: From,
): Promise<Outcome<SignedIn>> {
  const { work, draft, linkId } = setUp;
  const { today } = work.asking;
  const doer = operatorDoer('set-up');
  if (draft.place === undefined) return { problems: { '': 'Say first what you set up' } };
  if (!(await useLink(work, linkId))) return { problems: { '': 'This link was used meanwhile' } };
  const placed = await addPlace(work, house, doer, draft.place);
  if ('problems' in placed) return { problems: { '': Object.values(placed.problems).join('. ') } };
  const organisation = placed.done;
  if (draft.year && !draft.year.later && organisation.kind === 'school') {
    const year = readYear(draft.year.values, draft.year.academicYear);
    const set = await setYear(work, doer, organisation, year, 'set-up');
    if ('problems' in set) return { problems: { '': Object.values(set.problems).join('. ') } };
  }
  const mine: PersonNamed =
    you.at === null
      ? { name: you.name, email: you.email, qualifiedTeacher: null, posts: [] }
      : { ...(people[you.at] ?? { name: you.name, qualifiedTeacher: null, posts: [] }), email: you.email };
  const all = [...people.filter((_, index) => index !== you.at), mine];
  let personId = '';
  for (const person of all) {
    const posts = person === mine ? withAdministrator(mine, organisation, today) : person.posts;
    const written = await writePerson(work, house, doer, organisation, { ...person, posts }, today);
    if ('problems' in written) return { problems: { '': Object.values(written.problems).join('. ') } };
    if (person === mine) personId = written.done.id;
  }
  const wrong = await createAccountWithPassword(work, house, { personId, email: you.email, password: you.password });
  if (wrong !== null) return { problems: { password: wrong } };
  await dropDraft(work);
  await withdrawSetUpLinks(work);
  await recordEvent(work, {
    verb: 'set-up.finished',
    organisationId: organisation.id,
    subject: { kind: 'organisation', id: organisation.id },
    detail: { people: all.length },
  });
  const account = await accountOf(work.read, personId);
  if (account === undefined) throw new Error('The account that was just made is not there.');
  return { done: await afterPassword(work, house, account, { from, replaces: null }) };
}

async function addPlace(work: Work, house: House, doer: Doer, place: PlaceDraft): Promise<Outcome<Organisation>> {
  const stored = async (id: string): Promise<Outcome<Organisation>> => {
    const organisation = await organisationOf(work.read, id);
    if (organisation === undefined) throw new Error('The organisation that was just made is not there.');
    return { done: organisation };
  };
  if (place.kind === 'authority') {
    const added = await addAuthority(work, house, doer, { name: place.name, code: place.authorityCode });
    return 'problems' in added ? added : stored(added.done.id);
  }
  const authority = await authorityFor(work, house, doer, place);
  if ('problems' in authority) return authority;
  const added = await addSchool(work, house, doer, {
    name: place.name,
    urn: place.urn,
    kind: place.schoolKind,
    authorityId: authority.done,
    trustId: null,
  });
  return 'problems' in added ? added : stored(added.done.id);
}

/** The authority a school is in, made where it is not here yet; null where none was named. */
async function authorityFor(work: Work, house: House, doer: Doer, place: PlaceDraft): Promise<Outcome<string | null>> {
  if (place.authority === 'none') return { done: null };
  const known = authoritiesToChoose(house.packs).find(({ code }) => code === place.authority);
  const wanted = known ?? { name: place.authorityName, code: place.authorityCode };
  const here = wanted.code === '' ? undefined : await authorityOfCode(work.read, wanted.code);
  if (here !== undefined) return { done: here.id };
  const added = await addAuthority(work, house, doer, wanted);
  return 'problems' in added ? added : { done: added.done.id };
}

async function writePerson(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  person: PersonNamed,
  today: Day,
): Promise<Outcome<{ id: string }>> {
  const { name, email, qualifiedTeacher, posts } = person;
  const added = await addPerson(work, doer, organisation, { name, email: email ?? '', qualifiedTeacher });
  if ('problems' in added) return added;
  const { id } = added.done;
  for (const { post, since, senior } of posts) {
    const given = {
      post,
      personId: id,
      from: since ?? today,
      lastDay: null,
      senior,
      hoursAWeek: null,
      appointedBy: null,
    };
    const outcome = await setPost(work, house, doer, organisation, given);
    if ('problems' in outcome) return outcome;
  }
  return { done: { id } };
}

/**
 * Whoever finishes set-up can go on setting up, whatever else they hold. At an authority as its administrator too: a Virtual
 * School head may not bring in the children in need census, and somebody has to.
 */
function withAdministrator(person: PersonNamed, organisation: Organisation, today: Day): PersonNamed['posts'] {
  const isAuthority = organisation.kind === 'authority';
  const enough: readonly string[] = isAuthority ? ['authority-administrator'] : SETS_UP;
  if (person.posts.some(({ post }) => enough.includes(post))) return person.posts;
  const post = isAuthority ? 'authority-administrator' : 'administrator';
  return [...person.posts, { post, since: today, senior: null }];
}
