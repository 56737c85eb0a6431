import type { Viewer } from '../../shared/room/audience.ts';
import type { CommandAnswer, WireLimits } from '../../shared/wire.ts';
import type { Timers } from '../timers.ts';
import { createCommandPace } from './command-pace.ts';
import { receiveCommand } from './receive-command.ts';
import type { RoomHost } from './room-host.ts';
import { createLiveSession, type LiveSession, type Outlet } from './session.ts';
import { createSpaced } from './spaced.ts';

export interface ConnectionParts {
  readonly outlet: Outlet;
  readonly host: RoomHost;
  readonly viewer: Viewer;
  /** Names the tab, within its seat. */
  readonly client: string;
  readonly limits: WireLimits;
  readonly now: () => number;
  readonly timers: Timers;
  /** Told how each command was answered. */
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
}

/** A viewer's connection to a room, whatever carries it: a socket, or the network of a test. */
export interface Connection {
  readonly live: LiveSession;
  /** Begins to be told: the whole view first. */
  begin(): void;
  /** What came in; nothing about it has been checked. */
  command(frame: unknown, callback?: unknown): void;
  resync(): void;
  presence(frame: unknown): void;
  /** The line is gone. */
  leave(): void;
}

/** A fresh view costs as much as the room is large, so one connection gets at most one in this many ms. */
const viewEvery = 250;

export const openConnection = (parts: ConnectionParts): Connection => {
  const { host, viewer, limits, now, timers, onAnswer } = parts;
  const live = createLiveSession(parts.outlet, host, { viewer, client: parts.client });
  const pace = createCommandPace(limits, now);
  const views = createSpaced(live.sendView, { every: viewEvery, now, timers });
  const undo = [
    host.listen(live),
    host.presence.onChange(live.sendPresence),
    viewer.kind === 'seat' ? host.presence.arrive(viewer.panelistId) : () => {},
    views.stop,
  ];
  return {
    live,
    begin() {
      live.sendView();
      live.sendPresence();
      if (!host.canSave) live.saving(false);
    },
    command: (frame, callback) =>
      receiveCommand({ live, host }, { frame, pace, callback, ...(onAnswer && { onAnswer }) }),
    resync: views.ask,
    presence(frame) {
      if (viewer.kind === 'seat' && typeof frame === 'object' && frame !== null)
        host.presence.setWriting(viewer.panelistId, (frame as { writing?: unknown }).writing === true);
    },
    leave() {
      for (const undoOne of undo) undoOne();
    },
  };
};
