// Exits 0 when the packages in node_modules are those of package-lock.json: by npm's own record of what it installed, and
// by each being there.
// Plain CommonJS: it runs on whichever Node a machine has, before ours is there.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const packagesIn = (...path) => JSON.parse(readFileSync(join(...path), 'utf8')).packages;
const fits = (list, own) => !list || list.includes(own);
// npm leaves out a package for this system, and says nothing, when it runs on a Node that is too old for it.
const neededHere = ({ optional, os, cpu, libc }) =>
  !optional || ((os || cpu) && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc'));
const same = (a, b) => a.version === b.version && a.integrity === b.integrity;

try {
  const wanted = packagesIn(process.argv[2], 'package-lock.json');
  const present = packagesIn(process.argv[2], 'node_modules', '.package-lock.json');
  delete wanted[''];
  const unwanted = Object.keys(present).some((name) => !wanted[name] || !same(wanted[name], present[name]));
  const missing = Object.keys(wanted).some((name) => !present[name] && neededHere(wanted[name]));
  const gone = Object.keys(present).some((name) => !existsSync(join(process.argv[2], name, 'package.json')));
  process.exitCode = unwanted || missing || gone ? 1 : 0;
} catch {
  process.exitCode = 1;
}
