import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { ComponentChildren, VNode } from 'preact';
import { Fragment, h } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { GovukOptions } from './govuk.gen.ts';
import type { SafeHtml } from './safe-html.ts';

const dist = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/**
 * The templates trim every part of every part. Nunjucks' own filter uses a regular expression that is slow on long
 * strings; this one is the same but for speed. What was safe must stay safe, or it would be escaped a second time.
 */
environment.addFilter('trim', (value: unknown) => {
  const trimmed = String(value ?? '').trim();
  return isSafeString(value) ? environment.getFilter('safe')(trimmed) : trimmed;
});

function isSafeString(value: unknown): boolean {
  return value instanceof nunjucks.runtime.SafeString;
}

/** Renders one official template. Untyped, for the fixtures; pages use the wrappers in `govuk.tsx`. */
export function renderTemplate(component: string, params: object): SafeHtml {
  return environment.render(`govuk/components/${component}/template.njk`, { params }).trim() as SafeHtml;
}

export function renderGovuk<Name extends keyof GovukOptions>(component: Name, options: GovukOptions[Name]): SafeHtml {
  return renderTemplate(component, options);
}

/** Vnodes as HTML, to hand them to an official template (what opens under a radio, say). */
export function htmlOf(children: ComponentChildren): SafeHtml {
  return renderToString(h(Fragment, null, children)) as SafeHtml;
}

/** Puts safe HTML among vnodes without an element around it. */
export function raw(html: SafeHtml): VNode {
  return jsxTemplate([html]);
}

const idMarker = 'the-id-goes-here';

/**
 * Controls that stand in every row of a list and differ only by an id: `render` is called once, and the id put in for each
 * row, since a template takes a hundred times as long.
 *
 * @throws when an id has anything but letters, digits and hyphens
 */
export function forEachId(render: (id: string) => SafeHtml): (id: string) => SafeHtml {
  const pieces = render(idMarker).split(idMarker);
  return (id) => {
    if (!/^[\w-]+$/.test(id)) throw new Error(`Not fit for an id: ${JSON.stringify(id)}`);
    return pieces.join(id) as SafeHtml;
  };
}
