import type { CodeSet, GuidanceEdition, HelpLine, Post, TrainingGroup, TrainingNeed } from './contents.ts';
import type { FindSource } from './layer.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** The reference matter of a layer: guidance, posts, help lines, code sets. */

export function guidanceOf(sheets: readonly Sheet[], find: FindSource): GuidanceEdition[] {
  return sheetsOf(sheets, 'guidance').flatMap((sheet) =>
    Object.entries(sheet.value).flatMap(
      ([document, { title, short, also_called, subject_words, standing, editions }]) =>
        editions.map((edition) => ({
          document,
          title,
          short: short ?? null,
          alsoCalled: also_called,
          subjectWords: subject_words,
          standing,
          id: edition.id,
          edition: edition.edition,
          published: edition.published ?? null,
          from: edition.from,
          to: edition.to ?? null,
          supersededBy: edition.superseded_by ?? null,
          changed: edition.changed ?? null,
          url: edition.url ?? null,
          amended: edition.amended.map(({ by, from, changed, source, verified, note }) => ({
            ...{ by, from: from ?? null, changed, source: find(source), verified, note: note ?? null },
          })),
          source: find(edition.source),
          verified: edition.verified,
          note: edition.note ?? null,
        })),
    ),
  );
}

export function postsOf(sheets: readonly Sheet[], find: FindSource): Map<string, Post> {
  return new Map(
    sheetsOf(sheets, 'posts').flatMap((sheet) =>
      Object.entries(sheet.value).map(([id, post]): [string, Post] => [
        id,
        {
          id,
          title: post.title,
          short: post.short ?? null,
          statutory: post.statutory,
          least: post.holders.least,
          most: post.holders.most ?? null,
          kinds: post.kinds,
          fallsTo: post.falls_to ?? null,
          requirements: post.requirements.map(({ to, note, source, ...requirement }) => ({
            ...requirement,
            to: to ?? null,
            note: note ?? null,
            source: find(source),
          })),
          notes: post.notes,
          from: post.from,
          to: post.to ?? null,
          source: find(post.source),
          verified: post.verified,
          note: post.note ?? null,
        },
      ]),
    ),
  );
}

export function trainingGroupsOf(sheets: readonly Sheet[]): Map<string, TrainingGroup> {
  return new Map(
    sheetsOf(sheets, 'training').flatMap((sheet) =>
      Object.entries(sheet.value.groups).map(([id, { title, posts, beside_others }]): [string, TrainingGroup] => [
        id,
        { id, title, posts, besideOthers: beside_others },
      ]),
    ),
  );
}

export function trainingNeedsOf(sheets: readonly Sheet[], find: FindSource): Map<string, TrainingNeed> {
  return new Map(
    sheetsOf(sheets, 'training').flatMap((sheet) =>
      Object.entries(sheet.value.needs).map(
        ([id, { new_starters, also_shown, to, note, source, ...need }]): [string, TrainingNeed] => [
          id,
          {
            id,
            ...need,
            alsoShown: also_shown,
            newStarters: new_starters ?? null,
            to: to ?? null,
            note: note ?? null,
            source: find(source),
          },
        ],
      ),
    ),
  );
}

export function helpLinesOf(sheets: readonly Sheet[], find: FindSource): Map<string, HelpLine> {
  return new Map(
    sheetsOf(sheets, 'help-lines').flatMap((sheet) =>
      Object.entries(sheet.value).map(([id, { phone, url, to, note, source, ...line }]): [string, HelpLine] => [
        id,
        {
          id,
          ...line,
          phone: phone ?? null,
          url: url ?? null,
          to: to ?? null,
          note: note ?? null,
          source: find(source),
        },
      ]),
    ),
  );
}

export function codeSetsOf(sheets: readonly Sheet[], find: FindSource): Map<string, CodeSet> {
  return new Map(
    sheetsOf(sheets, 'code-sets').map(({ name, value }): [string, CodeSet] => [
      name,
      {
        name,
        title: value.title,
        note: value.note ?? null,
        source: find(value.source),
        verified: value.verified,
        entries: value.entries.map((entry) => ({
          code: entry.code,
          label: entry.label,
          validFrom: entry.from ?? null,
          validTo: entry.to ?? null,
          verified: entry.verified ?? value.verified,
          source: find(entry.source ?? value.source),
          ...(entry.group !== undefined && { group: entry.group }),
          ...(entry.note !== undefined && { note: entry.note }),
          ...(entry.attended !== undefined && { attended: entry.attended }),
          ...(entry.possible !== undefined && { possible: entry.possible }),
          ...(entry.rolls_up_to !== undefined && { rollsUpTo: entry.rolls_up_to }),
        })),
      },
    ]),
  );
}
