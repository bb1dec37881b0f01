import { dayInEngland } from '../calendar/index.ts';
import { WrongUse } from '../config.ts';
import { accountStateOf, createAccountWithPassword, invitationUrl, makeLink } from '../features/accounts/index.ts';
import { type Organisation, organisationOf } from '../features/organisations/index.ts';
import { addPerson, invite, setPost } from '../features/people/index.ts';
import type { Work } from '../platform/database/database.ts';
import type { House } from '../web/house.ts';
import { personByEmail } from '../web/visitor.queries.ts';
import { dayFrom } from './children.ts';
import type { Command, Given } from './command.ts';
import { type OpenedFor, openFor, organisationNamed, organisationsHere } from './open-for.ts';
import { answered } from './organisations.ts';

/** A person of an organisation. Until they hold a post they see nothing. */
export const personAdd: Command = {
  name: 'person add',
  summary: 'Adds a person to a school or authority, and invites them by mail where asked.',
  usage: 'NAME --email ADDRESS (--school URN | --authority CODE) [--qualified-teacher] [--invite | --link]',
  examples: [
    'person add "Mr Sampleton" --email sampleton@exampleton.example --school 999001 --qualified-teacher --invite',
  ],
  options: {
    email: 'text',
    school: 'text',
    authority: 'text',
    'qualified-teacher': 'flag',
    invite: 'flag',
    link: 'flag',
  },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const organisation = await organisationIn(given, opened);
      const doer = { actor: opened.actor, steppedUpAt: opened.house.clock() };
      const person = {
        name: given.words[0] ?? '',
        email: given.needed('email'),
        qualifiedTeacher: given.flag('qualified-teacher'),
      };
      let link: string | null = null;
      const value = await opened.work(organisation.id, async (work) => {
        const added = await addPerson(work, doer, organisation, person);
        if ('done' in added && given.flag('invite'))
          await invite(work, opened.house, doer, organisation, {
            id: added.done.id,
            email: person.email.toLowerCase(),
          });
        // The first administrator has nobody to invite them and perhaps no mail yet: the terminal hands over the link.
        if ('done' in added && given.flag('link')) {
          link = await linkInHand(work, opened.house, { personId: added.done.id, email: person.email.toLowerCase() });
        }
        return added;
      });
      return answered(value, {
        name: person.name,
        email: person.email,
        invited: given.flag('invite') || link !== null,
        ...(link === null ? {} : { link }),
      });
    }),
};

/** A link with which somebody chooses a password; asked for again, because it was lost or ran out, it replaces the one before. */
async function linkInHand(work: Work, house: House, { personId, email }: { personId: string; email: string }) {
  const account = await accountStateOf(work.read, personId);
  if (account?.disabled) throw new WrongUse('Their sign-in is closed. An administrator opens it again, on their page.');
  if (account?.hasPassword)
    throw new WrongUse(
      'They have chosen a password already. Where they sign in, “I have forgotten my password” helps.',
    );
  if (account === undefined) {
    const wrong = await createAccountWithPassword(work, house, { personId, email, password: null });
    if (wrong !== null) throw new WrongUse(`${wrong}.`);
  }
  const { token } = await makeLink(work, { kind: 'invitation', personId });
  return house.publicUrl + invitationUrl(token);
}

/** Who holds which post, from when. Access follows from that day. */
export const postSet: Command = {
  name: 'post set',
  summary: 'Gives somebody a post at a school or authority from a day. What they may see follows from it.',
  usage: 'POST --person EMAIL (--school URN | --authority CODE) [--from DATE] [--last-day DATE] [--hours N] [--senior]',
  examples: [
    'post set designated-teacher --person sampleton@exampleton.example --school 999001 --from 2026-09-01 --senior',
  ],
  options: {
    person: 'text',
    school: 'text',
    authority: 'text',
    from: 'text',
    'last-day': 'text',
    hours: 'text',
    senior: 'flag',
  },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const organisation = await organisationIn(given, opened);
      const email = given.needed('person').toLowerCase();
      const person = await opened.work(null, (work) => personByEmail(work.read, email));
      if (person === undefined)
        throw new WrongUse(`Nobody here has the address ${email}. Add them first: bin/mainstay person add --help.`);
      const hours = given.text('hours');
      if (hours !== undefined && !(Number(hours) >= 0 && Number(hours) <= 60))
        throw new WrongUse(`--hours ${hours} is no number of hours a week.`);
      const from = dayFrom(given, 'from') ?? dayInEngland(opened.house.clock());
      const set = await opened.work(organisation.id, (work) =>
        setPost(work, opened.house, { actor: opened.actor, steppedUpAt: work.asking.now }, organisation, {
          post: given.words[0] ?? '',
          personId: person.id,
          from,
          lastDay: dayFrom(given, 'last-day') ?? null,
          senior: given.flag('senior') ? true : null,
          hoursAWeek: hours === undefined ? null : Number(hours),
          appointedBy: null,
        }),
      );
      return answered(set, { post: given.words[0] ?? '', person: person.name, organisation: organisation.name, from });
    }),
};

async function organisationIn(given: Given, opened: OpenedFor): Promise<Organisation> {
  const urn = given.text('school');
  const authority = given.text('authority');
  if (urn === undefined && authority === undefined)
    throw new WrongUse('Name the school (--school URN) or the authority (--authority CODE).');
  const named = organisationNamed(await organisationsHere(opened), { urn, authority });
  const found = await opened.work(null, (work) => organisationOf(work.read, named.id));
  if (found === undefined) throw new WrongUse(`There is no ${named.name} here any more.`);
  return found;
}
