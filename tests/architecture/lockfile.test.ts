import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(join(packageRoot, file), 'utf8'));
const locked = Object.entries(read('package-lock.json').packages as { [path: string]: LockedPackage }).filter(
  ([path]) => path !== '',
);

describe('what is installed', () => {
  it('[T30] is named by exact versions alone', () => {
    const { dependencies, devDependencies } = read('package.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)]);
  });

  it('[T30] is what was locked: each package has its sum, and comes from the registry or this folder', () => {
    expect(locked.length).toBeGreaterThan(100);
    // A mirror may lack a tool's builds for other systems; see .ci/complete-lock.mjs.
    const isForOthers = ({ dev, optional }: LockedPackage) => dev && optional;
    const unsummed = locked.filter(([, one]) => !isForOthers(one) && !one.integrity?.startsWith('sha512-'));
    expect(unsummed.map(([path]) => path)).toEqual([]);
    const elsewhere = locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('[T30] runs nothing of its own when it is installed', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    // fsevents is for macOS alone and brings its binary along; its script builds nothing there.
    expect(running.filter((path) => !path.endsWith('/fsevents'))).toEqual([]);
  });

  it('[T30] can be listed: each part of the product with its version, sum and licence', () => {
    // With --omit=dev npm leaves out parts of the product that its tools need as well.
    const words = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
    const { components } = JSON.parse(execFileSync('npm', words, { cwd: packageRoot, encoding: 'utf8' }));
    const listed = new Map(components.map((part: { name: string }) => [part.name, part]));
    for (const [name, version] of Object.entries(read('package.json').dependencies))
      expect(listed.get(name)).toMatchObject({
        version,
        hashes: [{ alg: 'SHA-512' }],
        licenses: [expect.anything()],
      });
  });
});
