import { checkClocks } from './check-clocks.ts';
import { checkContents } from './check-contents.ts';
import { checkPlans } from './check-plans.ts';
import { checkPolicies } from './check-policies.ts';
import { closest } from './closest.ts';
import type { Fault, Lineage } from './fault.ts';
import { checkBriefings } from './layer-briefings.ts';
import type { Problem } from './problem.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import type { Path } from './yaml-text.ts';

/** What no single file can know: names that must exist elsewhere, values that must take turns, packs that must agree. */
export function checkPacks(
  sheets: readonly Sheet[],
  folders: readonly string[],
  incomplete: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const fault: Fault = (sheet, path, problem, remedy, onKey = false) => {
    problems.push({
      file: sheet.text.file,
      ...(onKey ? sheet.text.atKey(path) : sheet.text.at(path)),
      problem,
      remedy,
    });
  };
  for (const folder of folders) {
    const own = sheets.filter((sheet) => sheet.pack === folder);
    const [identity] = sheetsOf(own, 'pack');
    if (!identity) {
      if (incomplete.has(folder)) continue;
      problems.push({
        file: `${folder}/pack.yaml`,
        line: 1,
        column: 1,
        problem: 'The pack does not say who it is: there is no pack.yaml.',
        remedy: 'Add pack.yaml with name, title, extends: england, la_codes, source and verified.',
      });
      continue;
    }
    const parentName = folder === 'england' ? undefined : 'england';
    const parent = sheets.filter((sheet) => sheet.pack === parentName);
    const unread = incomplete.has(folder) || (parentName !== undefined && incomplete.has(parentName));
    if (identity.value.name !== folder) {
      fault(
        identity,
        ['name'],
        `The pack calls itself ${identity.value.name}, its folder ${folder}.`,
        'Give both the same name.',
      );
    }
    if (identity.value.extends !== parentName) {
      const remedy = folder === 'england' ? 'Take the line out.' : 'Write extends: england.';
      fault(identity, ['extends'], 'Every pack extends that of England, and that one nothing.', remedy);
    }
    checkSources({ own, parent }, fault);
    checkClocks({ own, parent }, fault, unread);
    checkContents({ own, parent }, fault, unread);
    checkPlans({ own, parent }, fault, unread);
    if (!unread) checkPolicies({ own, parent }, fault);
    if (!unread) checkBriefings({ own, parent }, fault);
  }
  checkAuthorityCodes(sheets, fault);
  return problems;
}

/** Every `source: some-key`, at whatever depth, must be a key of sources.yaml here or in the pack that is extended. */
function checkSources({ own, parent }: Lineage, fault: Fault): void {
  const known = sheetsOf([...own, ...parent], 'sources').flatMap((sheet) => Object.keys(sheet.value));
  for (const sheet of own) {
    for (const [path, key] of sourceKeys(sheet.value, [])) {
      if (known.includes(key)) continue;
      const near = closest(key, known);
      const remedy = `${near ? `Did you mean ${near}? ` : ''}Add it to sources.yaml, or name the document here.`;
      fault(sheet, path, `No source is called ${key}.`, remedy);
    }
  }
}

function* sourceKeys(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && typeof inner === 'string') yield [[...path, key], inner];
    else yield* sourceKeys(inner, [...path, key]);
  }
}

function checkAuthorityCodes(sheets: readonly Sheet[], fault: Fault): void {
  const taken = new Map<string, string>();
  for (const sheet of sheetsOf(sheets, 'pack')) {
    for (const [index, code] of sheet.value.la_codes.entries()) {
      const other = taken.get(code);
      if (other)
        fault(
          sheet,
          ['la_codes', index],
          `Authority ${code} has the pack ${other} already.`,
          'An authority answers to one pack.',
        );
      taken.set(code, sheet.pack);
    }
  }
}
