import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../../server/paths.ts';
import { keepOutput } from '../../support/outputs.ts';

/** Runs one command line of the built program to its end. */
export const runCommand = async (
  words: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/server/cli.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  // These two print what they were given, which is their purpose.
  if (words[0] !== 'kit' && words[0] !== 'packet') keepOutput(`command-${child.pid}`, `${out}\n${err}`);
  return { code: code as number | null, out, err };
};
