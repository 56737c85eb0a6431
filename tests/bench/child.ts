import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What a process answers to, by name. */
export type Answers = { readonly [name: string]: (argument: never) => unknown };

/** A process of the benchmark's own, asked over IPC as if its functions were called. */
export interface Child<Asked extends Answers> {
  ask<Name extends keyof Asked & string>(
    name: Name,
    ...argument: Parameters<Asked[Name]>
  ): Promise<Awaited<ReturnType<Asked[Name]>>>;
  /** Ends the process and resolves when it is gone. */
  stop(): Promise<void>;
}

interface Question {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

export interface ChildOptions {
  /** The folder with the built files. */
  readonly built: string;
  readonly entry: string;
  /** Where node writes a CPU profile when the process ends. */
  readonly profile?: string | undefined;
}

export const startChild = <Asked extends Answers>({ built, entry, profile }: ChildOptions): Child<Asked> => {
  const child = fork(join(built, `${entry}.js`), {
    execArgv: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', () => {
    for (const [id, resolve] of waiting) resolve({ id, error: `${entry} ended before it answered.` });
  });
  return {
    ask: (name, argument?: unknown) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, (answer) => {
          if ('error' in answer) reject(new Error(answer.error));
          else resolve(answer.value as never); // `Asked` is the type of what the child passed to `answerParent`.
        });
        child.send({ id: asked, name, argument } satisfies Question);
      }),
    stop() {
      // A process that loses its parent's channel ends by itself; see `answerParent`.
      if (child.connected) child.disconnect();
      return gone;
    },
  };
};

/** The other side: answers the parent's questions until it lets go. */
export const answerParent = (answers: Answers): void => {
  process.on('message', async ({ id, name, argument }: Question) => {
    const reply = (answer: Answer) => process.send?.(answer);
    try {
      reply({ id, value: await answers[name]?.(argument as never) }); // Typed where it is asked.
    } catch (error) {
      reply({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // `exit` and not a signal: a CPU profile is written on the way out.
  process.on('disconnect', () => process.exit());
};
