import * as v from 'valibot';
import { guardContext, type Operation, type Stamp } from '../operations/operation.ts';
import { operations } from '../operations/operations.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Change, createDraft, type Draft } from './draft.ts';
import { visibleReader } from './project.ts';
import type { Reader } from './reader.ts';

/** A command as it comes from outside: nothing about it has been checked. */
export interface RawCommand {
  readonly name: string;
  readonly args: unknown;
}

/** Whether the command came from somebody in the room or was made by the server's own routes. */
export type Source = 'seat' | 'server';

/** An operation whose arguments' type is only known at run time. */
type AnyOperation = Operation<string, v.GenericSchema<unknown, never>>;

// One list of differently typed operations, looked up by name: `parse` ties a command's arguments to its operation.
const byName = new Map(operations.map((known) => [known.name, known as unknown as AnyOperation]));

/** A command that has the form of its operation. */
export interface ParsedCommand {
  readonly operation: AnyOperation;
  readonly args: never;
}

export type ParseResult = { readonly ok: true; readonly command: ParsedCommand } | Refused;
export type SubmitResult = { readonly ok: true; readonly changes: Change[] } | Refused;
interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

const refused = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** Checks the command's form; unknown operations, missing, wrong and unknown arguments are refused. */
export const parse = (raw: RawCommand): ParseResult => {
  const operation = byName.get(raw.name as never);
  if (!operation) return refused(refuse('unknownOperation', [String(raw.name).slice(0, 64)]));
  const parsed = v.safeParse(operation.args, raw.args);
  if (parsed.success) return { ok: true, command: { operation, args: parsed.output } };
  return refused(
    refuse(
      'badArguments',
      parsed.issues.slice(0, 8).map((issue) => `${v.getDotPath(issue) ?? 'args'}: ${issue.message}`),
    ),
  );
};

/**
 * Decides a command on the whole room: parse, guard on what its actor sees, apply. The room itself is not touched;
 * the caller commits the changes once they are durable.
 */
export const submit = (room: Reader, raw: RawCommand, stamp: Stamp, source: Source): SubmitResult => {
  const parsed = parse(raw);
  if (!parsed.ok) return parsed;
  if (source === 'seat' && parsed.command.operation.from === 'server') return refused(refuse('notFromHere'));
  const refusal = guardOn(visibleReader(room, stamp.by), parsed.command, stamp);
  return refusal ? refused(refusal) : { ok: true, changes: apply(room, parsed.command, stamp) };
};

/** The guard's answer on what the actor sees; `visible` is a visible reader or a view's. */
export const guardOn = (visible: Reader, { operation, args }: ParsedCommand, stamp: Stamp): Refusal | null =>
  operation.guard(guardContext(visible, stamp), args);

/** What an accepted command changes; also used on replay, where nothing is guarded again. */
export const apply = (room: Reader, command: ParsedCommand, stamp: Stamp): Change[] => {
  const draft = createDraft(room);
  applyTo(draft, command, stamp);
  return draft.changes();
};

/** Writes the outcome of an accepted command into a draft that may hold others already. */
export const applyTo = (draft: Draft, { operation, args }: ParsedCommand, stamp: Stamp): void =>
  operation.apply(draft, args, stamp);
