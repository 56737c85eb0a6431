#!/usr/bin/env node
// The command of the package. It is plain JavaScript, because it runs before anything is built: it builds what is
// older than its sources, then hands over in the same process, so that signals reach the server.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['client', 'server', 'shared', 'vite.config.ts', 'package.json'];
const built = join(root, 'dist', 'server', 'cli.js');

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isStale = () => {
  if (!existsSync(built)) return true;
  // A production image carries dist alone.
  const present = sources.map((name) => join(root, name)).filter(existsSync);
  return Math.max(...present.map(newest)) > statSync(built).mtimeMs;
};

if (isStale()) {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    root: join(root, 'client'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
  });
  await builder.buildApp();
}
if (process.argv[2] !== 'build') await import(pathToFileURL(built).href);
