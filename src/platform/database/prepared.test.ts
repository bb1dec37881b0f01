import { expect, test } from 'vitest';
import { KeptStatements } from './prepared.ts';

test('a statement that comes again is kept by a name of its own', () => {
  const kept = new KeptStatements();
  expect(kept.nameOf('select $1')).toBeUndefined();
  const name = kept.nameOf('select $1');
  expect(name).toBeDefined();
  expect(kept.nameOf('select $1')).toBe(name);
  kept.nameOf('select $2');
  expect(kept.nameOf('select $2')).not.toBe(name);
});

test('after the schema changed it is kept by another name', () => {
  const kept = new KeptStatements();
  kept.nameOf('select $1');
  const name = kept.nameOf('select $1');
  kept.forget();
  expect(kept.nameOf('select $1')).not.toBe(name);
});

test('no more are kept than a connection has room for', () => {
  const kept = new KeptStatements();
  const names = new Set<string | undefined>();
  for (let at = 0; at < 3000; at += 1) {
    kept.nameOf(`select ${at}`);
    names.add(kept.nameOf(`select ${at}`));
  }
  names.delete(undefined);
  expect(names.size).toBe(400);
});
