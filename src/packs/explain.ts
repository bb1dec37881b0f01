import { z } from 'zod';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlText } from './yaml-text.ts';

const missing: Record<string, string> = {
  source: 'Name the document it comes from: a key of sources.yaml, or {document: …, version: …}.',
  verified: 'Add verified: read, known, low or our-default.',
  from: 'Add the first day it holds, from: YYYY-MM-DD.',
  unit: 'Say what the number counts, for example unit: school-days.',
};

/** Turns what Zod found into problems with file, line, column and remedy, in the words of someone writing a pack. */
export function explainIssues(text: YamlText, shape: z.ZodType, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => explainIssue(text, shape, issue));
}

function explainIssue(text: YamlText, shape: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path;
  const here = { file: text.file, ...text.at(path) };
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    return issue.keys.map((key) => ({
      file: text.file,
      ...text.atKey([...path, key]),
      problem: `“${key}” has no meaning here.`,
      remedy: suggest(key, known),
    }));
  }
  if (!text.has(path)) {
    return [{ ...here, problem: `“${name}” is missing.`, remedy: missing[name] ?? `Add a line that begins ${name}:` }];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...here,
          problem: `“${name}” should be ${inWords(issue.expected)}.`,
          remedy: issue.expected === 'string' ? 'Put it in quotes if it looks like a number.' : 'Correct the value.',
        },
      ];
    case 'invalid_value':
      return [
        {
          ...here,
          problem: `“${name}” has a value that is not known.`,
          remedy: `Use one of: ${issue.values.map(String).join(', ')}.`,
        },
      ];
    case 'invalid_key':
      return [
        {
          file: text.file,
          ...text.atKey(path),
          problem: `“${name}” cannot stand here.`,
          remedy:
            'Ids are small letters, figures and hyphens (first-pep-started); promises are like B1; kinds of school are listed in words.yaml.',
        },
      ];
    case 'invalid_union':
      return [
        {
          ...here,
          problem: `“${name}” cannot be read.`,
          remedy: missing[name] ?? 'Compare it with the same entry in packs/england.',
        },
      ];
    case 'invalid_format':
      return [{ ...here, problem: `“${name}” is not written as it should be.`, remedy: remedyForFormat(name) }];
    case 'custom':
      return [{ ...here, problem: issue.message, remedy: String(issue.params?.remedy ?? 'Correct the value.') }];
    default:
      return [{ ...here, problem: `“${name}”: ${issue.message}.`, remedy: 'Correct the value.' }];
  }
}

function remedyForFormat(name: string): string {
  if (name === 'year') return 'Write the academic year as 2026/27.';
  if (name === 'la_codes' || /^\d+$/.test(name))
    return 'Look at the same list in packs/england: codes are short and exact.';
  if (name === 'url') return 'Write the whole address, https:// included, or leave it out.';
  if (name === 'id' || name === 'clock' || name === 'extends') return 'Use small letters, figures and hyphens.';
  return 'It must not be empty nor begin or end with a space.';
}

function suggest(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'Take it out, or correct its spelling.';
  const near = closest(key, known);
  return `${near ? `Did you mean “${near}”?` : 'Take it out.'} Known here: ${known.join(', ')}.`;
}

function nameOf(path: Path): string {
  const words = path.filter((step) => typeof step === 'string');
  return String(words.at(-1) ?? path.at(-1) ?? 'the file');
}

function inWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of named lines',
    record: 'a group of named lines',
  };
  return words[expected] ?? expected;
}

/** The keys an object shape knows at a path, so that a misspelt one can be answered with the right one. */
function keysAt(shape: z.core.$ZodType, path: Path): string[] {
  const [step, ...rest] = path;
  const inner = unwrap(shape);
  if (inner instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(inner.shape);
    const next = inner.shape[String(step)];
    return next ? keysAt(next, rest) : [];
  }
  if (step === undefined) return [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType, rest);
  return [];
}

function unwrap(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return unwrap(shape.def.innerType);
  return shape;
}
