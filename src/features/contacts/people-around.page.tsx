import { Block, Mini, PersonRow } from '../../ui/components.ts';
import { type ChildBlock, childBlock } from '../children/index.ts';
import type { Contact } from './contact.ts';
import { whoTheyAre } from './contact-words.ts';
import { loadPeople } from './people-view.queries.ts';
import { type PeopleView, relationWord } from './people-view.ts';
import { peopleUrl } from './urls.ts';

/** How many stand on the child's page; the rest are on the page of their own. */
const SHOWN = 4;

/** "People around Robin", at the side of the child's page. */
export const peopleBlock: ChildBlock = childBlock<PeopleView>({
  id: 'people',
  order: 10,
  column: 'side',
  parts: ['people'],
  load: ({ child, today }) => loadPeople(child, today),
  render: (view, { child, looking }) => {
    const rows = [
      ...view.now.map((contact) => ({
        key: contact.id,
        name: contact.name,
        line: `${whoTheyAre(contact, view.reader)}. ${reach(contact)}`,
      })),
      ...view.byRelation.map((each) => {
        const word = relationWord(each.relation, view.reader);
        return {
          key: `${each.personId} ${each.relation}`,
          name: each.name ?? 'Named by the other organisation',
          line: word.charAt(0).toUpperCase() + word.slice(1),
        };
      }),
    ];
    const more = rows.length - SHOWN;
    return (
      <Block title={looking ? 'People around the child' : `People around ${child.name.first}`}>
        {looking ? (
          <p class="soft">Hidden while someone is looking.</p>
        ) : (
          <Mini
            items={rows.slice(0, SHOWN).map(({ key, name, line }) => (
              <PersonRow key={key} name={name}>
                {line}
              </PersonRow>
            ))}
            more={
              <a class="govuk-link" href={peopleUrl(child.id)}>
                {rows.length === 0
                  ? 'Nobody is recorded yet'
                  : more > 0
                    ? `${more} more, and who may be told what`
                    : 'Who may be told what'}
              </a>
            }
          />
        )}
      </Block>
    );
  },
});

/** "Phone first, before 3 pm", or that they are not to be contacted. */
function reach(contact: Contact): string {
  if (contact.unsafe) return 'Not to be contacted';
  return contact.route ?? contact.phone ?? contact.email ?? 'No way to reach them is recorded';
}
