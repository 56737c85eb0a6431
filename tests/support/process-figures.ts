import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What Linux tells of a process from outside. */
export interface ProcessFigures {
  readonly memoryMB: number;
  /** Open files, sockets, pipes and what else has a number. */
  readonly descriptors: number;
  /** Those of them that are sockets: listening, connected, or to the process that started this one. */
  readonly sockets: number;
  readonly threads: number;
}

/** Null where the system does not tell. */
export const figuresOf = async (pid: number): Promise<ProcessFigures | null> => {
  if (process.platform !== 'linux') return null;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const told = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  const folder = `/proc/${pid}/fd`;
  const numbers = await readdir(folder);
  // One may be closed between being listed and being looked at.
  const kinds = await Promise.all(
    numbers.map((number) => readlink(join(folder, number)).catch(() => 'closed')),
  );
  return {
    memoryMB: told('VmRSS') / 1024,
    descriptors: kinds.filter((kind) => kind !== 'closed').length,
    sockets: kinds.filter((kind) => kind.startsWith('socket:')).length,
    threads: told('Threads'),
  };
};

/** What some work of this process costs its processors, in ms: what else the machine does must not decide. */
export const processorTimeOf = async (work: () => unknown): Promise<number> => {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
};

/**
 * How many times as much processor time the larger of two works takes. They are tried until the quotient is under `bar`,
 * at most eight times, and the shortest time of each counts, because what the process does besides can only lengthen one.
 * The smaller is tried three times as often: were it taken as longer than it is, too large a growth would pass.
 */
export const growthOf = async (
  { small, large }: { readonly small: () => unknown; readonly large: () => unknown },
  bar: number,
): Promise<number> => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 8 && !(most / least < bar); round += 1) {
    for (let turn = 0; turn < 3; turn += 1) least = Math.min(least, await processorTimeOf(small));
    most = Math.min(most, await processorTimeOf(large));
  }
  return most / least;
};
