import { Piscina } from 'piscina';
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

export interface PacketRenderer {
  /** Throws a PacketError. */
  render(task: PacketTask): Promise<Uint8Array>;
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
  const pool = new Piscina<PacketTask, Uint8Array>({
    filename: workerFile,
    // Started with the first packet: most processes paint none for hours.
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  let accepted = 0;
  return {
    async render(task) {
      // Counted here: piscina's own limit lets a burst through while its threads are still starting.
      if (accepted >= threads + queueLimit) throw new PacketError('queueFull');
      accepted += 1;
      const signal = AbortSignal.timeout(deadline);
      try {
        return await pool.run(task, { name: 'paint', signal });
      } catch (error) {
        throw new PacketError(failureOf(error, signal), error);
      } finally {
        accepted -= 1;
      }
    },
    close: () => pool.destroy(),
  };
};

const failureOf = (error: unknown, signal: AbortSignal): PacketFailure => {
  if (signal.aborted) return 'deadline';
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? 'outOfMemory' : 'broken';
};
