import { checkPolicyWords } from './check-phrases.ts';
import { type Fault, type Lineage, unknown } from './fault.ts';
import { placeholdersIn, wordFor } from './say.ts';
import { sheetsOf } from './sheets.ts';
import { spanFaults } from './spans.ts';

/** Everything that is neither clock nor duty: promises, guidance, posts, help lines, holidays and code sets. */
export function checkContents(lineage: Lineage, fault: Fault, incomplete: boolean): void {
  checkPromises(lineage, fault, incomplete);
  checkGuidance(lineage, fault);
  checkPosts(lineage, fault, incomplete);
  if (!incomplete) checkTraining(lineage, fault);
  checkBankHolidays(lineage, fault);
  checkCodeSets(lineage, fault);
  checkPolicyWords(lineage, fault, incomplete);
}

function checkPromises({ own, parent }: Lineage, fault: Fault, incomplete: boolean): void {
  const all = sheetsOf([...own, ...parent], 'commitments');
  const areas = all.flatMap((sheet) => Object.keys(sheet.value.areas));
  const ids = all.flatMap((sheet) => Object.keys(sheet.value.commitments));
  const words = Object.assign({}, ...sheetsOf([...own, ...parent], 'words').map((sheet) => sheet.value.all));
  for (const sheet of sheetsOf(own, 'commitments')) {
    for (const [id, promise] of Object.entries(sheet.value.commitments)) {
      for (const name of Object.values(promise).flatMap((text) =>
        typeof text === 'string' ? placeholdersIn(text) : [],
      ))
        if (wordFor(name, words) === undefined)
          fault(
            sheet,
            ['commitments', id],
            `Nothing can be put for {${name}}.`,
            'Every word of words.yaml can be filled in.',
          );
      if (areas.includes(id.slice(0, 1))) continue;
      fault(sheet, ['commitments', id], `No area is called ${id.slice(0, 1)}.`, 'Name it under areas.', true);
    }
    for (const [index, id] of (sheet.value.in_model ?? []).entries()) {
      if (ids.includes(id) || incomplete) continue;
      fault(
        sheet,
        ['in_model', index],
        `There is no promise ${id}.`,
        'Use the id of a promise in commitments.yaml, A1 to G8.',
      );
    }
  }
}

function checkGuidance({ own, parent }: Lineage, fault: Fault): void {
  const documents = sheetsOf([...own, ...parent], 'guidance').flatMap((sheet) => Object.values(sheet.value));
  const ids = documents.flatMap((document) => document.editions.map((edition) => edition.id));
  const inherited = sheetsOf(parent, 'guidance').flatMap((sheet) => Object.values(sheet.value));
  const seen = new Set(inherited.flatMap((document) => document.editions.map((edition) => edition.id)));
  for (const sheet of sheetsOf(own, 'guidance')) {
    for (const [document, { editions, title }] of Object.entries(sheet.value)) {
      const path = (index: number) => [document, 'editions', index];
      const spans = editions.map(({ from, to }, index) => ({ from, to, path: path(index) }));
      for (const each of spanFaults(spans, `“${title}”`)) fault(sheet, each.path, each.problem, each.remedy);
      for (const [index, { id, superseded_by, from, amended }] of editions.entries()) {
        for (const [nth, amendment] of amended.entries())
          if (amendment.from !== undefined && amendment.from < from)
            fault(
              sheet,
              [...path(index), 'amended', nth, 'from'],
              `“${title}” cannot be amended before it is there.`,
              `Give a day from ${from} on.`,
            );
        if (seen.has(id)) {
          fault(
            sheet,
            [...path(index), 'id'],
            `Two editions are called ${id}.`,
            'Add the year or month to one of them.',
          );
        }
        seen.add(id);
        if (superseded_by && !ids.includes(superseded_by)) {
          fault(sheet, [...path(index), 'superseded_by'], ...unknown('edition', superseded_by, ids, 'guidance'));
        }
      }
    }
  }
}

function checkPosts({ own, parent }: Lineage, fault: Fault, incomplete: boolean): void {
  const posts = sheetsOf([...own, ...parent], 'posts').flatMap((sheet) => Object.keys(sheet.value));
  for (const sheet of sheetsOf(own, 'posts')) {
    for (const [id, { falls_to }] of Object.entries(sheet.value)) {
      if (!falls_to || posts.includes(falls_to) || incomplete) continue;
      fault(sheet, [id, 'falls_to'], ...unknown('post', falls_to, posts, 'posts'));
    }
  }
}

/** A need is called by its clock; its groups and promises exist. Which posts there are stands in src/access, and a test there asks. */
function checkTraining({ own, parent }: Lineage, fault: Fault): void {
  const all = [...own, ...parent];
  const clocks = [...new Set(sheetsOf(all, 'clocks').flatMap((sheet) => Object.keys(sheet.value)))];
  const promises = sheetsOf(all, 'commitments').flatMap((sheet) => Object.keys(sheet.value.commitments));
  const groups = sheetsOf(all, 'training').flatMap((sheet) => Object.keys(sheet.value.groups));
  for (const sheet of sheetsOf(own, 'training')) {
    for (const [id, need] of Object.entries(sheet.value.needs)) {
      const path = ['needs', id];
      if (!clocks.includes(id)) fault(sheet, path, ...unknown('clock', id, clocks, 'clocks'), true);
      if (need.new_starters && !clocks.includes(need.new_starters))
        fault(sheet, [...path, 'new_starters'], ...unknown('clock', need.new_starters, clocks, 'clocks'));
      for (const key of ['groups', 'also_shown'] as const)
        for (const [at, group] of need[key].entries())
          if (!groups.includes(group)) fault(sheet, [...path, key, at], ...unknown('group', group, groups, 'training'));
      for (const [at, promise] of need.commitments.entries())
        if (!promises.includes(promise))
          fault(
            sheet,
            [...path, 'commitments', at],
            `There is no promise ${promise}.`,
            'Use the id of a promise in commitments.yaml, A1 to G8.',
          );
      if (need.groups.length + need.posts.length === 0)
        fault(sheet, path, `Nobody has to have ${id}.`, 'Name groups or posts.', true);
    }
  }
}

function checkBankHolidays({ own }: Lineage, fault: Fault): void {
  for (const sheet of sheetsOf(own, 'bank-holidays')) {
    const days = sheet.value.days.map(({ day }) => day);
    for (const [index, day] of days.entries()) {
      if (days.indexOf(day) === index) continue;
      fault(sheet, ['days', index, 'day'], `${day} is in the list twice.`, 'Keep one of them.');
    }
  }
}

function checkCodeSets({ own }: Lineage, fault: Fault): void {
  for (const sheet of sheetsOf(own, 'code-sets')) {
    const entries = sheet.value.entries.map((entry, index) => ({ ...entry, path: ['entries', index] }));
    for (const [code, turns] of Map.groupBy(entries, (entry) => entry.code)) {
      const spans = turns.map(({ from, to, path }) => ({ from, to, path }));
      for (const each of spanFaults(spans, `the code ${code}`)) fault(sheet, each.path, each.problem, each.remedy);
    }
    const codes = entries.map((entry) => entry.code);
    for (const { rolls_up_to, path } of entries) {
      if (rolls_up_to === undefined || codes.includes(rolls_up_to)) continue;
      fault(
        sheet,
        [...path, 'rolls_up_to'],
        `There is no code ${rolls_up_to} in this set.`,
        'Use a code of the same file.',
      );
    }
  }
}
