import * as v from 'valibot';
import { isTemporary, refuse } from '../../shared/refusal.ts';
import { type CommandAnswer, commandSchema } from '../../shared/wire.ts';
import type { RoomHost } from './room-host.ts';
import type { LiveSession } from './session.ts';

/** A command frame as it came from the socket, and whether the connection's pace allows it now. */
export interface Incoming {
  readonly frame: unknown;
  readonly mayGo: (n: number) => boolean;
  /** Told of a command that could not be kept and will be sent again. */
  readonly hold?: (n: number) => void;
  /** Programs may pass one; the browser reads the next frame's `acked` instead. */
  readonly callback?: unknown;
  /** Told how each command was answered. */
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
}

/** One command's way: form, pace, room. Who sent it is taken from the session, never from the frame. */
export const receiveCommand = (
  { live, host }: { readonly live: LiveSession; readonly host: RoomHost },
  { frame, mayGo, hold, callback, onAnswer }: Incoming,
): void => {
  const tell = typeof callback === 'function' ? (answer: CommandAnswer) => callback(answer) : null;
  const parsed = v.safeParse(commandSchema, frame);
  if (!parsed.success) {
    const about = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'frame'}: ${issue.message}`);
    tell?.({ ok: false, refusal: refuse('badArguments', about) });
    return;
  }
  const { n, name, args } = parsed.output;
  const settle = (answer: CommandAnswer) => {
    if (!answer.ok && isTemporary(answer.refusal)) hold?.(n);
    onAnswer?.(name, answer);
    if (tell) {
      if (answer.ok || !isTemporary(answer.refusal)) live.settle(n);
      tell(answer);
    } else if (answer.ok) live.settle(n);
    else live.refuse(n, answer.refusal);
  };
  if (mayGo(n)) host.submit({ command: { name, args }, by: live.viewer, client: live.client, n }, settle);
  else settle({ ok: false, refusal: refuse('tooFast') });
};
