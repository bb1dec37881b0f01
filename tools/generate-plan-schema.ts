/**
 * Writes docs/plan-export-1.schema.json, the published format of a plan as data, from what reads and writes it. The formatter
 * lays it out (`bin/check --fix`); what it says is compared.
 *
 *   node tools/generate-plan-schema.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planExportSchema } from '../src/features/papers/plan-export.ts';

const target = join(dirname(import.meta.dirname), 'docs', 'plan-export-1.schema.json');
const wanted = JSON.stringify(planExportSchema(), null, 2);
const published = JSON.stringify(JSON.parse(readFileSync(target, 'utf8')), null, 2);

if (published !== wanted) {
  if (process.argv.includes('--check')) {
    console.error('docs/plan-export-1.schema.json is not up to date: run node tools/generate-plan-schema.ts');
    process.exitCode = 1;
  } else {
    writeFileSync(target, `${wanted}\n`);
  }
}
