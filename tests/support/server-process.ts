import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../server/paths.ts';
import { keepOutput } from './outputs.ts';

/** Panelroom as its users start it: the built command in a process of its own, on a free port. */
export interface ServerProcess {
  readonly url: string;
  readonly ownerKey: string;
  readonly dataDir: string;
  readonly pid: number;
  /** What it wrote to standard error so far. */
  readonly log: () => string;
  /** Ends it as a power switch would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Stops or continues it where it is. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Asks it to stop; resolves to the exit code. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly dataDir?: string;
  readonly env?: { readonly [name: string]: string };
  /** A program that runs it, with its own arguments: strace. */
  readonly under?: readonly string[];
}

const started = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

/** The command, not yet ready: for what happens when it does not start. */
export const spawnServer = ({ dataDir, env, under = [] }: StartOptions = {}): ChildProcess => {
  const words = [...under, process.execPath, join(packageRoot, 'dist/server/cli.js'), 'serve'];
  const child = spawn(words[0] ?? '', words.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...(dataDir ? { DATA_DIR: dataDir } : {}),
      ...env,
    },
  });
  started.add(child);
  // Its ready line holds the owner key, on purpose and once.
  child.stderr?.on('data', (chunk) => keepOutput(`server-${child.pid}`, String(chunk)));
  child.once('exit', () => started.delete(child));
  return child;
};

/** Starts the server and waits for its ready line. Without a data folder it gets a new one under the temp folder. */
export const startServer = async (options: StartOptions = {}): Promise<ServerProcess> => {
  const dataDir = options.dataDir ?? (await newDataDir());
  const child = spawnServer({ ...options, dataDir });
  let log = '';
  let output = '';
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const ready = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const line = /Panelroom is ready: (\S+)\/#owner=(\S+)\n/.exec(output);
      if (line) resolve(line);
    });
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was ready:\n${log}`)),
    );
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    url: ready[1] ?? '',
    ownerKey: ready[2] ?? '',
    dataDir,
    pid: child.pid ?? 0,
    log: () => log,
    kill: async () => void (await end('SIGKILL')),
    signal: (signal) => void child.kill(signal),
    stop: () => end('SIGTERM'),
  };
};

const folders: string[] = [];

export const newDataDir = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'panelroom-test-'));
  folders.push(folder);
  return folder;
};

/** Removes the data folders that were made here. */
export const removeDataDirs = async (): Promise<void> => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
};
