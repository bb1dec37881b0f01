/**
 * Reads what govuk-frontend says its macros take (macro-options.json) and writes src/ui/govuk.gen.ts: one option type a component.
 *
 *   node tools/generate-govuk.ts           writes the file
 *   node tools/generate-govuk.ts --check   exits 1 when the file is not what would be written
 *
 * The official files mark `text` and `html` both required though either will do, and say some names twice: here both are
 * relaxed and repeats are merged. Anything that is put on the page as HTML takes `SafeHtml`, never a plain string.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Option = {
  name: string;
  type: string;
  required?: boolean;
  deprecated?: boolean;
  isComponent?: boolean;
  params?: Option[];
};

/** The form controls and the parts that do something when touched; tables, lists and text are plain TSX. */
export const components = [
  'button',
  'character-count',
  'checkboxes',
  'date-input',
  'details',
  'error-message',
  'error-summary',
  'fieldset',
  'file-upload',
  'hint',
  'input',
  'label',
  'notification-banner',
  'password-input',
  'radios',
  'select',
  'skip-link',
  'textarea',
] as const;

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);
const target = join(import.meta.dirname, '../src/ui/govuk.gen.ts');

const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const typeName = (component: string) => `${pascal(component)}Options`;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function merged(options: Option[]): Option[] {
  const byName = new Map<string, Option>();
  for (const option of options) {
    if (option.deprecated || option.type === 'nunjucks-block') continue;
    const before = byName.get(option.name);
    byName.set(
      option.name,
      before
        ? {
            ...before,
            required: Boolean(before.required && option.required),
            params: [...(before.params ?? []), ...(option.params ?? [])],
          }
        : option,
    );
  }
  return [...byName.values()];
}

function typeOf(option: Option, depth: number): string {
  if (/^html$|Html$/.test(option.name)) return 'SafeHtml';
  if (option.type === 'string') return 'string';
  if (option.type === 'integer') return 'number';
  if (option.type === 'boolean') return 'boolean';
  const isArray = option.type === 'array';
  if (option.isComponent && !isArray) return typeName(kebab(option.name));
  if (/attributes$/i.test(option.name)) return 'Attributes';
  const shape = option.params?.length ? shapeOf(option.params, depth + 1) : isArray ? 'string' : 'Attributes';
  return isArray ? `readonly ${shape}[]` : shape;
}

function shapeOf(options: Option[], depth: number): string {
  const all = merged(options);
  // An entry of a list may be only a divider, so nothing in it can be required.
  const relaxed = all.some((option) => option.name === 'divider');
  const pad = '  '.repeat(depth + 1);
  const lines = all.map((option) => {
    const required = option.required && !relaxed && !/(^text|^html|Text|Html)$/.test(option.name);
    const type = typeOf(option, depth);
    return `${pad}${option.name}${required ? `: ${type}` : `?: ${type} | undefined`};`;
  });
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}

export function generate(): string {
  const types = components.map((component) => {
    const options = JSON.parse(readFileSync(join(folder, component, 'macro-options.json'), 'utf8')) as Option[];
    return `export type ${typeName(component)} = ${shapeOf(options, 0)};\n`;
  });
  const map = components.map((component) => `  '${component}': ${typeName(component)};`);
  return [
    '// Written by tools/generate-govuk.ts from the macro-options.json of govuk-frontend. Do not edit.',
    "import type { SafeHtml } from './safe-html.ts';",
    '',
    'type Attribute = string | number | boolean;',
    '/** Never a string: the macros would put it into the tag as it is. */',
    'export type Attributes = {',
    '  readonly [name: string]: Attribute | { readonly value: Attribute; readonly optional?: boolean };',
    '};',
    '',
    ...types,
    `export type GovukOptions = {\n${map.join('\n')}\n};`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  const text = generate();
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('src/ui/govuk.gen.ts is not up to date: run node tools/generate-govuk.ts');
    process.exitCode = 1;
  }
}
