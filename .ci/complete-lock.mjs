// Adds to package-lock.json the optional platform packages that a registry mirror did not offer when the
// lock was written. Without these entries `npm install` passes and `npm ci` refuses the lock file. Run it after
// each change of dependencies: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    // Only exact versions: a platform package is always pinned by its owner.
    if (/^\d/.test(version) && !lock.packages[path]?.version) {
      const [, os, cpu] = /-(android|darwin|freebsd|linux|win32|openharmony)-(\w+)/.exec(name) ?? [];
      lock.packages[path] = {
        version,
        ...(owner.dev ? { dev: true } : {}),
        optional: true,
        ...(os ? { os: [os], cpu: [cpu] } : {}),
      };
      added.push(name);
    }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added: ${added.join(', ')}`);
