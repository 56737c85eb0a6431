import * as v from 'valibot';
import { isTemporary, refuse } from '../../shared/refusal.ts';
import { type CommandAnswer, commandSchema } from '../../shared/wire.ts';
import type { CommandPace } from './command-pace.ts';
import type { RoomHost } from './room-host.ts';
import type { LiveSession } from './session.ts';

/** A command frame as it came from the socket, and the pace of its connection. */
export interface Incoming {
  readonly frame: unknown;
  readonly pace: CommandPace;
  /** Programs may pass one; the browser reads the next frame's `acked` instead. */
  readonly callback?: unknown;
  /** Told how each command was answered. */
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
}

/** One command's way: form, pace, room. Who sent it is taken from the session, never from the frame. */
export const receiveCommand = (
  { live, host }: { readonly live: LiveSession; readonly host: RoomHost },
  { frame, pace, callback, onAnswer }: Incoming,
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
    const isDecided = answer.ok || !isTemporary(answer.refusal);
    if (isDecided) pace.settle(n);
    else pace.hold(n);
    onAnswer?.(name, answer);
    if (tell) {
      if (isDecided) live.settle(n);
      tell(answer);
    } else if (answer.ok) live.settle(n);
    else live.refuse(n, answer.refusal);
  };
  if (pace.mayGo(n))
    host.submit({ command: { name, args }, by: live.viewer, client: live.client, n }, settle);
  else settle({ ok: false, refusal: refuse('tooFast') });
};
