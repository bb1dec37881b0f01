import { auditCheck, auditExportCommand } from './commands/audit.ts';
import { backup, keyAdd, keyReplaceLost, restore } from './commands/backup.ts';
import { children } from './commands/children.ts';
import type { Command } from './commands/command.ts';
import { due } from './commands/due.ts';
import { importChildrenInNeedCommand, importListCommand, importLookedAfterCommand } from './commands/imports.ts';
import {
  authorityAdd,
  authorityList,
  authoritySet,
  schoolAdd,
  schoolList,
  schoolSet,
} from './commands/organisations.ts';
import { personAdd, postSet } from './commands/people.ts';
import { planExport } from './commands/plans.ts';
import { policyCommands } from './commands/policy.ts';
import { seed } from './commands/seed.ts';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  authorityAdd,
  authorityList,
  authoritySet,
  schoolAdd,
  schoolList,
  schoolSet,
  personAdd,
  postSet,
  importListCommand,
  importLookedAfterCommand,
  importChildrenInNeedCommand,
  children,
  due,
  planExport,
  auditExportCommand,
  auditCheck,
  backup,
  restore,
  keyAdd,
  keyReplaceLost,
  seed,
  ...policyCommands,
];
