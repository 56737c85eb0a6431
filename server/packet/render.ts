import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import * as v from 'valibot';
import type { PacketProgress } from '../../shared/http.ts';
import type { PacketTask } from './worker.ts';

/** Why a packet was not made. The room is untouched by all of them. */
export type PacketFailure = 'deadline' | 'queueFull' | 'outOfMemory' | 'broken';

const messages: { readonly [failure in PacketFailure]: string } = {
  deadline: 'Making the packet took too long.',
  queueFull: 'Too many packets are being made. Try again in a moment.',
  outOfMemory: 'The packet needs more memory than it may take.',
  broken: 'The packet could not be painted.',
};

export class PacketError extends Error {
  readonly failure: PacketFailure;

  constructor(failure: PacketFailure, cause?: unknown) {
    super(messages[failure], { cause });
    this.name = 'PacketError';
    this.failure = failure;
  }
}

/** What its asker calls a packet while it is being made: as hard to guess as any id. */
export const jobIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z2-7]{26}$/, 'is not 26 characters a-z2-7'),
  v.brand('PacketJob'),
);
export type PacketJob = v.InferOutput<typeof jobIdSchema>;

export interface PacketRenderer {
  /** Throws a PacketError. `job`: what to ask for its progress by. */
  render(task: PacketTask, job?: PacketJob): Promise<Uint8Array>;
  /** How far a packet is; null for one that is not being made. */
  progressOf(job: PacketJob): PacketProgress | null;
  close(): Promise<void>;
}

export interface RendererOptions {
  /** The built worker.ts. */
  readonly workerFile: string;
  /** From the call to the last byte, in ms, waiting included. */
  readonly deadline?: number;
  readonly threads?: number;
  /** Packets that may wait for a thread. */
  readonly queueLimit?: number;
  readonly heapMegabytes?: number;
}

/** Paints packets in worker threads: the room's own thread only copies the view over and the bytes back. */
export const createPacketRenderer = ({
  workerFile,
  deadline = 10_000,
  threads = 2,
  queueLimit = 20,
  heapMegabytes = 256,
}: RendererOptions): PacketRenderer => {
  const pool = new Piscina<PacketTask & { progress: MessagePort }, Uint8Array>({
    filename: workerFile,
    // Started with the first packet: most processes paint none for hours.
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  const underWay = new Map<PacketJob, PacketProgress>();
  let accepted = 0;
  return {
    async render(task, job) {
      // Counted here: piscina's own limit lets a burst through while its threads are still starting.
      if (accepted >= threads + queueLimit) throw new PacketError('queueFull');
      accepted += 1;
      const signal = AbortSignal.timeout(deadline);
      const { port1: heard, port2: progress } = new MessageChannel();
      if (job) {
        underWay.set(job, { state: 'waiting' });
        heard.on('message', (told: PacketProgress) => underWay.set(job, told));
      }
      try {
        return await pool.run({ ...task, progress }, { name: 'paint', signal, transferList: [progress] });
      } catch (error) {
        throw new PacketError(failureOf(error, signal), error);
      } finally {
        heard.close();
        if (job) underWay.delete(job);
        accepted -= 1;
      }
    },
    progressOf: (job) => underWay.get(job) ?? null,
    close: () => pool.destroy(),
  };
};

const failureOf = (error: unknown, signal: AbortSignal): PacketFailure => {
  if (signal.aborted) return 'deadline';
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? 'outOfMemory' : 'broken';
};
