import type { ComponentChildren } from 'preact';
import type { PlanSection } from '../../packs/model.ts';
import { Block, Fold } from '../../ui/components.ts';
import { isOfRecords, sectionOf } from './plan.ts';
import { partUrl } from './plan-urls.ts';
import { leadWords, partWords } from './plan-words.ts';
import type { PartView } from './written.page.tsx';

/** Every section this reader may open, with how it stands; a fold on a phone. */
export function SectionList({ view: { opened, part } }: { view: PartView }) {
  const { child, plan, readable } = opened;
  const items = readable.map((each) => {
    const title = sectionOf(plan.form, each.section)?.title ?? each.section;
    const words =
      each.lead === 'records'
        ? 'From records'
        : isOfRecords(plan.form, each)
          ? leadWords(each.lead)
          : `${leadWords(each.lead)}, ${partWords[each.state].toLowerCase()}`;
    return (
      <li key={each.id} class={each.id === part.id ? 'plan-sections__now' : undefined}>
        <a href={partUrl(child.id, plan.id, each.id)} aria-current={each.id === part.id ? 'page' : undefined}>
          {each.label === '' ? title : `${title}: ${each.label}`}
        </a>
        <span>{words}</span>
      </li>
    );
  });
  const at = readable.findIndex(({ id }) => id === part.id) + 1;
  return (
    <nav class="plan-sections" aria-label="Sections">
      <Fold summary={`Section ${at} of ${readable.length}: see all`} class="plan-sections__fold">
        <ul>{items}</ul>
      </Fold>
      <div class="plan-sections__list">
        <h2>Sections</h2>
        <ul>{items}</ul>
      </div>
    </nav>
  );
}

/** What a reader looks for in a section, beside it. */
export function Beside({ section }: { section: PlanSection }): ComponentChildren {
  if (section.readerLooksFor.length === 0) return <div />;
  return (
    <Block title="What a reader looks for">
      <ul class="mini">
        {section.readerLooksFor.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Block>
  );
}
