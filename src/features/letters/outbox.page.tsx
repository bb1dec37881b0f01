import { Empty, PageHead } from '../../ui/components.ts';
import { dateTimeLong } from '../../ui/format.ts';
import { BarePage, Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

interface Letter {
  readonly id: string;
  readonly to_address: string;
  readonly subject: string;
  readonly body_text: string;
  readonly written_at: Date;
}

/** Links in a letter can be followed from here, as they would be from a mailbox. */
function Words({ text }: { text: string }) {
  return (
    <p class="govuk-body letter">
      {text.split(/(https?:\/\/\S+|\n)/).map((piece) =>
        piece === '\n' ? (
          <br />
        ) : /^https?:/.test(piece) ? (
          <a class="govuk-link" href={new URL(piece).pathname + new URL(piece).search} rel="noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}

export function OutboxPage({ ctx, letters }: { ctx: PageContext; letters: readonly Letter[] }) {
  const Frame = ctx.places.length > 0 ? Page : BarePage;
  return (
    <Frame ctx={ctx} title="Outbox">
      <PageHead
        title="Outbox"
        lede="What the demonstration would have mailed, newest first. Nothing leaves this machine."
      />
      {letters.length === 0 && (
        <Empty lead="Nothing was written yet.">Invite somebody, or ask for a new password.</Empty>
      )}
      {letters.map((letter) => (
        <article key={letter.id} class="block">
          <h2 class="govuk-heading-s">{letter.subject}</h2>
          <p class="govuk-hint">
            To {letter.to_address}, {dateTimeLong(letter.written_at)}
          </p>
          <Words text={letter.body_text} />
        </article>
      ))}
    </Frame>
  );
}
