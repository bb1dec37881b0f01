import type { Reader } from '../../access/index.ts';
import { Fold, SecondLine } from '../../ui/components.ts';
import type { ReadStep } from './contact-rule.ts';
import { nameAndRole } from './contact-words.ts';
import type { PeopleView } from './people-view.ts';

/**
 * Who is told, in what order and how, and who must not be. Shown wherever somebody is about to be told. While someone is
 * looking there is no name in it.
 */
export function ContactRule({
  view,
  looking,
}: {
  view: Pick<PeopleView, 'reader' | 'rules' | 'unsafeToo'>;
  looking: boolean;
}) {
  const { reader, rules, unsafeToo } = view;
  if (looking) return <p class="soft">Hidden while someone is looking.</p>;
  return (
    <>
      {rules.length === 0 && (
        <div class="notice">
          <p>
            <b>Nobody has set a contact rule yet.</b> Ask the safeguarding lead before you tell anybody.
          </p>
        </div>
      )}
      {rules.map(({ recordedBy, own, read }) => (
        <div key={recordedBy}>
          {rules.length > 1 && <h3 class="govuk-heading-s">{own ? 'Our rule' : `The rule of ${recordedBy}`}</h3>}
          <ol class="govuk-list govuk-list--number">
            {read.tell.map((each) => (
              <li key={each.step.position}>
                <TellStep each={each} reader={reader} />
              </li>
            ))}
          </ol>
          {read.never.length > 0 && <Never steps={read.never} reader={reader} />}
        </div>
      ))}
      {unsafeToo.length > 0 && (
        <div class="notice notice--stop">
          {unsafeToo.map((contact) => (
            <p key={contact.id}>
              <b>Do not contact {nameAndRole(contact, reader)}.</b> Ask the safeguarding lead.
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function TellStep({ each, reader }: { each: ReadStep; reader: Reader }) {
  const { step, contact, off } = each;
  const how = step.how || contact?.route || '';
  const reach = contact === null ? null : [contact.phone, contact.email].filter(Boolean).join(', ');
  return (
    <>
      <b>{contact === null ? step.who : nameAndRole(contact, reader)}</b>
      {how && `: ${how}`}
      {off === 'ended' && ' (no longer around the child: ask the safeguarding lead)'}
      {reach && off === null && <SecondLine>{reach}</SecondLine>}
    </>
  );
}

function Never({ steps, reader }: { steps: readonly ReadStep[]; reader: Reader }) {
  return (
    <div class="notice notice--stop">
      {steps.map(({ step, contact, off }) => (
        <p key={step.position}>
          <b>Do not tell {contact === null ? step.who : nameAndRole(contact, reader)}.</b>{' '}
          {off === 'unsafe' && !step.mustNot ? 'Ask the safeguarding lead.' : step.how}
        </p>
      ))}
    </div>
  );
}

/** The same, folded: beside a form that tells somebody. */
export function ContactRuleFold(props: { view: Pick<PeopleView, 'reader' | 'rules' | 'unsafeToo'>; looking: boolean }) {
  return (
    <Fold summary="Who is told, and who must not be" open>
      <ContactRule {...props} />
    </Fold>
  );
}
