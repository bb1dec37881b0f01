import { copyForFamily, type PlanCopy } from '../plans/model.ts';

/** Those who take a copy of their own. */
export const copyLeads = ['carer', 'parent'] as const;
export type CopyLead = (typeof copyLeads)[number];
export const isCopyLead = (lead: string): lead is CopyLead => (copyLeads as readonly string[]).includes(lead);

/**
 * A signed plan as one carer or parent takes it: their reader's version (docs/adr/0023), and of what carers or parents said their
 * own part alone, so that two parents do not read each other.
 */
export function theirCopy<C extends PlanCopy>(
  copy: C,
  { lead, section, label }: { readonly lead: CopyLead; readonly section: string; readonly label: string },
): PlanCopy {
  const family = copyForFamily(copy, lead);
  return {
    ...family,
    sections: family.sections.filter(
      (each) => each.lead !== lead || (each.section === section && each.label === label),
    ),
  };
}
