import type { InterviewId } from '../../shared/id.ts';
import type { Stamp } from '../../shared/operations/operation.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { type Change, createDraft, type Draft } from '../../shared/room/draft.ts';
import { type LogEntry, type LoggedRoom, snapshotOf, takeIn } from '../../shared/room/log.ts';
import { mergeChanges } from '../../shared/room/patch.ts';
import { interviewOf, type Reader } from '../../shared/room/reader.ts';
import { type RawCommand, submit } from '../../shared/room/submit.ts';
import type { CommandAnswer } from '../../shared/wire.ts';
import type { Json, LoadResult, RoomLog } from '../store/store.ts';
import { systemTimers, type Timers } from '../timers.ts';
import { createPresence, type Presence } from './presence.ts';
import { createWriteTurns, type WriteTurns } from './write-turns.ts';

/** A command with who sent it. `client` and `n` are null for what the server does itself. */
export interface Submission {
  readonly command: RawCommand;
  readonly by: Viewer;
  readonly client: string | null;
  readonly n: number | null;
}

/** Somebody who is told what changes: a session. */
export interface Listener {
  /** The batch is durable and in the room. */
  publish(changes: readonly Change[]): void;
  /** The room cannot be saved for now, or can be again. What was saved stays readable. */
  saving(able: boolean): void;
  /** The room is gone or could not be saved; reload or leave. */
  end(code: 'deleted' | 'unavailable'): void;
}

export interface RoomHost {
  readonly id: InterviewId;
  /** The durable state. */
  readonly room: Reader;
  readonly presence: Presence;
  /**
   * Answers, in the same turn as listeners are published to, once the command is durable or refused. A failing disk
   * is a refusal too.
   */
  submit(submission: Submission, answer: (answer: CommandAnswer) => void): void;
  /** The highest number of this client in the log. */
  acked(client: string): number;
  listen(listener: Listener): () => void;
  readonly listeners: number;
  /** False while the disk takes nothing: commands are refused until it does again. */
  readonly canSave: boolean;
  /** Resolves when what was submitted is decided and a snapshot is kept. */
  rest(): Promise<void>;
  end(code: 'deleted' | 'unavailable'): void;
}

interface Waiting {
  readonly submission: Submission;
  readonly answer: (answer: CommandAnswer) => void;
}

/** What a batch comes to: what is written, what it changes, and who is told what once it is durable. */
interface DecidedBatch {
  readonly entries: readonly LogEntry[];
  readonly changes: ReadonlyArray<readonly Change[]>;
  readonly answers: ReadonlyMap<Waiting, CommandAnswer>;
}

export interface RoomHostParts {
  readonly id: InterviewId;
  readonly logged: LoggedRoom;
  readonly log: RoomLog;
  /** Shared with the other rooms of the process; a room by itself needs neither. */
  readonly turns?: WriteTurns;
  readonly snapshotTurns?: WriteTurns;
  readonly now: () => number;
  readonly timers?: Timers;
  /** Fewest entries after which a snapshot spares the next start their replay. */
  readonly entriesPerSnapshot?: number;
  /** Called when memory and disk no longer agree: this host must not be used again. */
  readonly onBroken: (cause: unknown) => void;
  /** Called when the disk took nothing, and when it does again. */
  readonly onSaving?: (able: boolean, cause?: unknown) => void;
  /** Called when a command made the program fail; it was refused and nothing of it was done. */
  readonly onFault?: (cause: unknown) => void;
  /** Called after each batch that touched what the catalogue shows of an interview. */
  readonly onChanged: (room: Reader) => void;
}

/** Tables that are followed outside the room: by the catalogue's entry of an interview, and by its kit's owner. */
const catalogued: ReadonlySet<string> = new Set(['interview', 'panelists', 'decision', 'kitSuggestions']);

/** Most commands that are decided and written in one go. */
const largestBatch = 500;
/** How long to wait before the disk is tried again, in ms. */
const tryAgainAfter = 1_000;

/**
 * One room's serial queue. What arrives while a batch is on its way to the disk forms the next batch, so the
 * disk's own pace sets the batch's size and nobody waits for a timer.
 */
export const createRoomHost = (parts: RoomHostParts): RoomHost => {
  const { logged, log, turns = createWriteTurns(1), snapshotTurns = createWriteTurns(1) } = parts;
  const { timers = systemTimers, entriesPerSnapshot = 500 } = parts;
  const queue: Waiting[] = [];
  const listeners = new Set<Listener>();
  const presence = createPresence(timers);
  let running: Promise<void> | null = null;
  let keeping: Promise<void> | null = null;
  let snapshotSeq = logged.seq;
  let broken = false;
  let canSave = true;

  const run = async () => {
    while (queue.length > 0 && !broken) {
      const decided = await turns.during(writeNextBatch);
      if (decided) takeEffect(decided);
    }
    running = null;
  };

  /** Taken off the queue when its turn to write has come, not before: a batch gathers for as long as it waits. */
  const writeNextBatch = async (): Promise<DecidedBatch | null> => {
    if (broken) return null; // Ended while it waited: a room that was deleted must not be written again.
    const batch = queue.splice(0, largestBatch);
    const decided = decide(batch);
    try {
      if (decided.entries.length > 0) {
        const result = await log.append(parts.id, logged.seq, decided.entries as unknown as Json[]);
        if (result.kind === 'conflict') {
          fail(new Error(`The log is at ${result.seq}, the room at ${logged.seq}.`), batch);
          return null;
        }
      }
      return decided;
    } catch (cause) {
      suspend(cause, batch);
      return null;
    }
  };

  /** Nothing was acknowledged, and the room in memory is what was saved: it stays readable until the disk is back. */
  const suspend = (cause: unknown, batch: readonly Waiting[]) => {
    canSave = false;
    refuseAll(batch);
    parts.onSaving?.(false, cause);
    for (const listener of [...listeners]) listener.saving(false);
    tryLater();
  };

  const tryLater = () => void timers.after(tryAgainAfter, () => void tryAgain());

  /** Reads what the disk holds now, and writes a snapshot to see that it takes something. */
  const tryAgain = async () => {
    if (broken) return;
    try {
      const seq = lastSeqOf(await log.load(parts.id));
      if (seq !== logged.seq) return fail(new Error(`The disk is at ${seq}, the room at ${logged.seq}.`), []);
      await log.keepSnapshot(parts.id, { seq, state: snapshotOf(logged) as unknown as Json });
    } catch {
      return tryLater();
    }
    snapshotSeq = logged.seq;
    canSave = true;
    parts.onSaving?.(true);
    for (const listener of [...listeners]) listener.saving(true);
  };

  const refuseAll = (batch: readonly Waiting[]) => {
    const refusal: Refusal = refuse('storage');
    // What the log knows takes no disk: whoever came back meanwhile hears that it is saved, or was overtaken.
    for (const { submission, answer } of [...batch, ...queue.splice(0)])
      answer((broken ? null : answerOfLog(submission)) ?? { ok: false, refusal });
    for (const listener of listeners) listener.publish([]);
  };

  const takeEffect = (decided: DecidedBatch) => {
    for (const [index, entry] of decided.entries.entries())
      takeIn(logged, entry, decided.changes[index] ?? []);
    // Acknowledge and publish in one turn: each session sends a single frame that carries both.
    for (const [waiting, answer] of decided.answers) waiting.answer(answer);
    const changes = mergeChanges(decided.changes);
    for (const listener of listeners) listener.publish(changes);
    if (changes.some(({ table }) => catalogued.has(table))) parts.onChanged(logged.room);
    // A snapshot costs as much as the log is long. Doubling the distance keeps its share of each command the same.
    if (logged.seq - snapshotSeq >= Math.max(entriesPerSnapshot, snapshotSeq)) void keepSnapshot();
  };

  /** Decides the batch on a draft, so that nobody can see what is not durable yet. */
  const decide = (batch: readonly Waiting[]): DecidedBatch => {
    const draft = createDraft(logged.room);
    const entries: LogEntry[] = [];
    const changes: Change[][] = [];
    const answers = new Map<Waiting, CommandAnswer>();
    const inBatch = new Set<string>();
    const lastInBatch = new Map<string, number>();
    for (const waiting of batch) {
      const { submission } = waiting;
      // Answered with its batch: the original may be in this very one and not be durable yet.
      const isTwin = inBatch.has(`${submission.client} ${submission.n}`);
      const known = isTwin ? ({ ok: true } as const) : answerOfLog(submission, lastInBatch);
      if (known) {
        answers.set(waiting, known);
        continue;
      }
      const stamp = stampOf(submission);
      const source = submission.client === null ? 'server' : 'seat';
      const result = submitSafely(draft, submission.command, stamp, source);
      if (!result.ok) {
        answers.set(waiting, result);
        continue;
      }
      write(draft, result.changes);
      const { name, args } = submission.command;
      const { client, n } = submission;
      entries.push({ seq: logged.seq + entries.length + 1, ...stamp, name, args, client, n });
      changes.push(result.changes);
      if (client !== null && n !== null) {
        inBatch.add(`${client} ${n}`);
        lastInBatch.set(client, n);
      }
      answers.set(waiting, { ok: true });
    }
    return { entries, changes, answers };
  };

  /** A bug in one operation must end neither the process nor the batch it came in. */
  const submitSafely: typeof submit = (...submission) => {
    try {
      return submit(...submission);
    } catch (cause) {
      parts.onFault?.(cause);
      return { ok: false, refusal: refuse('badArguments') };
    }
  };

  /**
   * What is known of a command before it is looked at. It is in the log, or a later one of the same tab is: then it was
   * refused once already, and its sender did not hear of it. Done now, an older value would win over a newer one. Told to
   * send it again, its tab would take it for saved, because the later one's number is acknowledged.
   */
  const answerOfLog = (
    { client, n }: Submission,
    lastInBatch?: ReadonlyMap<string, number>,
  ): CommandAnswer | null => {
    if (client === null || n === null) return null;
    if (logged.seen.has(client, n)) return { ok: true };
    const last = lastInBatch?.get(client) ?? logged.seen.last(client);
    return n < last ? { ok: false, refusal: refuse('overtaken') } : null;
  };

  const stampOf = ({ by, command }: Submission): Stamp => {
    const stamp = { at: parts.now(), by };
    if (command.name !== 'lead.take') return stamp;
    const lead = interviewOf(logged.room).leadId;
    return lead && presence.isGone(lead) ? { ...stamp, leadGone: true } : stamp;
  };

  /** The memory may not be what the disk holds: start over from the disk. */
  const fail = (cause: unknown, batch: readonly Waiting[]) => {
    broken = true;
    refuseAll(batch);
    parts.onBroken(cause);
    end('unavailable');
  };

  /** Commands go on meanwhile: what is in memory is durable, so a snapshot may be taken between any two batches. */
  const keepSnapshot = (): Promise<void> => {
    keeping ??= snapshotTurns.during(writeSnapshot).finally(() => {
      keeping = null;
    });
    return keeping;
  };

  const writeSnapshot = async () => {
    const { seq } = logged;
    if (broken || !canSave || seq === snapshotSeq) return;
    try {
      await log.keepSnapshot(parts.id, { seq, state: snapshotOf(logged) as unknown as Json });
    } catch {
      // A snapshot only spares replay; the log has everything. Try again after as many entries.
    }
    snapshotSeq = seq;
  };

  const end = (code: 'deleted' | 'unavailable') => {
    broken = true;
    for (const listener of [...listeners]) listener.end(code);
    listeners.clear();
  };

  return {
    id: parts.id,
    room: logged.room,
    presence,
    submit(submission, answer) {
      if (broken || !canSave) return refuseAll([{ submission, answer }]);
      queue.push({ submission, answer });
      running ??= Promise.resolve().then(run);
    },
    acked: (client) => logged.seen.last(client),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get listeners() {
      return listeners.size;
    },
    get canSave() {
      return canSave;
    },
    async rest() {
      while (running) await running;
      await keeping; // It may be of an earlier state.
      await keepSnapshot();
    },
    end,
  };
};

const lastSeqOf = (loaded: LoadResult): number => {
  if (loaded.kind === 'quarantined') throw new Error(loaded.reason);
  return loaded.kind === 'absent' ? 0 : (loaded.entries.at(-1)?.seq ?? loaded.snapshot?.seq ?? 0);
};

const write = (draft: Draft, changes: readonly Change[]): void => {
  for (const { table, id, after } of changes) {
    if (after)
      draft.put(table, after as never); // The change was made in this table.
    else draft.remove(table, id);
  }
};
