import type { ComponentChildren } from 'preact';

export type Fact = { label: string; value: ComponentChildren };

/** A few facts side by side; under one another on a phone. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type ChildHeaderProps = {
  /** The preferred name. */
  name: ComponentChildren;
  /** Year and class, key adult, next date, plan. No group, no photograph. */
  facts: readonly Fact[];
  /** One outlined `ActionLink`. */
  action?: ComponentChildren;
};

export function ChildHeader({ name, facts, action }: ChildHeaderProps) {
  return (
    <div class="child-header">
      <h1 class="govuk-heading-xl">{name}</h1>
      <Facts facts={facts} />
      {action && <div class="child-header__act">{action}</div>}
    </div>
  );
}
