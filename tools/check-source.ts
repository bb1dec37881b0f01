/**
 * Checks what files hold where the dependency rules see only what they import: a pure file that reads the clock or
 * chance, a page that builds SQL, a query that writes.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { anyOf, factories, featureIndexes, platform, pureFiles, readingSql, testFiles, writingSql } from './house.ts';

export type Finding = { readonly path: string; readonly line: number; readonly found: string; readonly remedy: string };

const isPure = (path: string) => anyOf(pureFiles).test(path) && !anyOf([featureIndexes]).test(path);
const isOutside = anyOf([testFiles, factories]);
const mayReadSql = anyOf([readingSql, writingSql, platform]);
const isQueries = anyOf([readingSql]);

/** Names of the running world. A pure file that declares such a name itself means something else by it. */
const impureNames = new Set(
  'process performance crypto fetch console setTimeout setInterval setImmediate queueMicrotask globalThis'.split(' '),
);
const impureMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now']);
const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const buildsSql = new Set([...writes, 'selectFrom', 'selectNoFrom']);

const remedies = {
  pure: 'a pure file takes today, the actor and chance as arguments, or its name says by a second suffix what it does',
  sql: 'SQL lives in *.queries.ts (reading), *.commands.ts (writing) and src/platform',
  reading: 'a query only reads: what writes belongs in *.commands.ts',
};

/** Everything in a source file that its name does not allow. `path` is relative to the project, with `/`. */
export function findingsIn(path: string, text: string): Finding[] {
  if (isOutside.test(path)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const report = (node: ts.Node, found: string, remedy: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    findings.push({ path, line, found, remedy });
  };
  const declared = isPure(path) ? namesDeclaredIn(file) : new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isPure(path)) {
      const found = impurity(node, declared);
      if (found) report(node, found, remedies.pure);
    }
    const built = sqlBuiltBy(node);
    if (built && !mayReadSql.test(path)) report(node, built, remedies.sql);
    else if (built && isQueries.test(path) && writes.has(built)) report(node, built, remedies.reading);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

function impurity(node: ts.Node, declared: ReadonlySet<string>): string | null {
  if (ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isName(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const member = `${node.expression.text}.${node.name.text}`;
    if (impureMembers.has(member)) return member;
  }
  if (ts.isIdentifier(node) && impureNames.has(node.text) && !declared.has(node.text) && isUsedAsValue(node)) {
    return node.text;
  }
  return null;
}

function sqlBuiltBy(node: ts.Node): string | null {
  if (ts.isTaggedTemplateExpression(node) && isName(node.tag, 'sql')) return 'sql`...`';
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  return buildsSql.has(node.expression.name.text) ? node.expression.name.text : null;
}

const isName = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

/** Not the name of a member, a property or a type. */
function isUsedAsValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent);
}

function namesDeclaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname);
  const paths = globSync('src/**/*.{ts,tsx}', { cwd: root }).sort();
  const all = paths.flatMap((path) => findingsIn(path, readFileSync(join(root, path), 'utf8')));
  for (const { path, line, found, remedy } of all) console.log(`${path}:${line}  ${found}: ${remedy}`);
  process.exitCode = all.length > 0 ? 1 : 0;
}
