import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { generate } from '../../tools/generate-govuk.ts';
import { Button } from './components/acts.tsx';
import { htmlOf, raw, renderGovuk, renderTemplate } from './govuk-templates.ts';

type Fixtures = { component: string; fixtures: { name: string; options: object; html: string }[] };

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);
const official = globSync('*/fixtures.json', { cwd: folder })
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixtures);

const withoutSpace = (html: string) => html.replace(/\s+/g, ' ').replace(/> | <|^ | $/g, (found) => found.trim());

describe('official fixtures of govuk-frontend', () => {
  test('are all there', () => {
    expect(official.flatMap((one) => one.fixtures).length).toBeGreaterThanOrEqual(725);
  });

  test.each(official)('$component renders as its fixtures say', ({ component, fixtures }) => {
    for (const { name, options, html } of fixtures) {
      const rendered = renderToString(raw(renderTemplate(component, options)));
      expect(withoutSpace(rendered), name).toBe(withoutSpace(html));
    }
  });
});

test('a button written as plain TSX is the official button', () => {
  const ours = renderToString(
    <Button kind="outlined" name="next" value="stop">
      Save & stop
    </Button>,
  );
  const theirs = renderGovuk('button', {
    text: 'Save & stop',
    classes: 'govuk-button--secondary',
    name: 'next',
    value: 'stop',
  });
  const sorted = (html: string) => withoutSpace(html).split(/[ <>]/).sort();
  expect(sorted(ours)).toEqual(sorted(theirs));
});

test('the generated option types are up to date', () => {
  expect(readFileSync(join(import.meta.dirname, 'govuk.gen.ts'), 'utf8')).toBe(generate());
});

test('what a person typed comes back as it was, escaped, also inside what opens under a radio', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '<', '&', '"', "'", '{', '}', '%') }), (typed) => {
      const box = renderGovuk('textarea', { name: 'why', value: typed, label: { text: 'Why' } });
      const radios = renderGovuk('radios', {
        name: 'yes',
        items: [{ value: 'yes', text: 'Yes', conditional: { html: htmlOf(raw(box)) } }],
      });
      const inside = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(radios)?.[1] ?? '';
      expect(inside).not.toContain('<');
      const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
      expect(inside.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')).toBe(typed);
    }),
  );
});

test('only govuk-templates.ts makes safe HTML', () => {
  const makers = globSync('src/**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '../..') }).filter(
    (file) =>
      !file.endsWith('govuk.test.tsx') &&
      /as (unknown as )?SafeHtml|dangerouslySetInnerHTML|jsxTemplate/.test(
        readFileSync(join(import.meta.dirname, '../..', file), 'utf8'),
      ),
  );
  expect(makers).toEqual(['src/ui/govuk-templates.ts']);
});
