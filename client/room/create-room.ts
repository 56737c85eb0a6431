import { createSignal } from 'solid-js';
import type { InterviewId, PanelistId } from '../../shared/id.ts';
import type { Stamp } from '../../shared/operations/operation.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { findInterview, type Reader } from '../../shared/room/reader.ts';
import type { Pending } from '../../shared/room/replica.ts';
import { guardOn, parse } from '../../shared/room/submit.ts';
import type { RefusedFrame } from '../../shared/wire.ts';
import { refusalWords } from '../words/english/refusals.ts';
import type { Clock } from './clock.ts';
import { createConnection } from './connection.ts';
import type { DeviceStorage } from './device-storage.ts';
import { newId } from './new-id.ts';
import type { Outbox } from './outbox.ts';
import { createPresence } from './presence.ts';
import { createRefusedChanges } from './refused-changes.ts';
import { rescueOf } from './rescue.ts';
import type { ConnectionState, Room } from './room.ts';
import { saveStateOf } from './save-state.ts';
import { createSyncedRecords } from './synced-records.ts';
import { createWatchdog } from './watchdog.ts';

export interface RoomParts {
  readonly interviewId: InterviewId;
  readonly me: PanelistId;
  readonly outbox: Outbox;
  readonly device: DeviceStorage;
  /** Under which name the device keeps things of this seat. */
  readonly seat: string;
  readonly clock: Clock;
}

/** One seat's room on a server. */
export const createRoom = ({ interviewId, me, outbox, device, seat, clock }: RoomParts): Room => {
  const refused = createRefusedChanges(device, seat);
  const presence = createPresence(clock);
  const [connection, setConnection] = createSignal<ConnectionState>({ kind: 'connecting' });
  const [canSave, setCanSave] = createSignal(true);

  const onRefused = (command: Pending, { refusal }: RefusedFrame) => {
    const rescue = rescueOf(command, refusal, records);
    if (rescue.kind === 'giveInstead') sync.give(rescue.command);
    const { name, args } = command;
    if (rescue.kind === 'show')
      refused.add({ id: newId(), command: { name, args }, message: inWords(refusal).message });
  };
  const { sync, records, isLoaded, pending, isKept } = createSyncedRecords({ me, outbox, clock, onRefused });
  const live = createConnection(
    { interviewId, client: outbox.client },
    { ...sync, presence: presence.receive, saving: setCanSave, state: setConnection },
  );
  const stopWatching = createWatchdog({ clock, connection, pending, renew: live.renew });

  const refusalOf = (command: Command) => {
    const leadId = findInterview(records)?.leadId;
    const gone = leadId != null && presence.isGone(leadId) ? ({ leadGone: true } as const) : {};
    return refusalOn(records, command, { at: clock.at(), by: { kind: 'seat', panelistId: me }, ...gone });
  };

  return {
    me,
    records,
    isLoaded,
    clock,
    connection,
    canSave,
    save: () => saveStateOf(connection(), pending().length),
    isKeptOnDevice: isKept,
    refused: refused.all,
    forget: refused.forget,
    device,
    seat,
    isPractice: false,
    presenceOf: presence.of,
    pendingSince: (noteId) => pending().find((command) => isAbout(command, noteId))?.at ?? null,
    refusalOf,
    give(command, ...followedBy) {
      const refusal = refusalOf(command);
      if (!refusal) for (const each of [command, ...followedBy]) sync.give(each);
      return refusal;
    },
    setWriting: live.setWriting,
    close() {
      stopWatching();
      live.close();
      outbox.release();
    },
  };
};

/** The refusal in the language spoken here, or as the server put it where this client does not know its code. */
export const inWords = (refusal: Refusal): Refusal => ({
  ...refusal,
  message: refusalWords[refusal.code] ?? refusal.message,
});

/** What the server would say, judged on what this seat sees: guards see no more there either. */
export const refusalOn = (records: Reader, command: Command, stamp: Stamp): Refusal | null => {
  const parsed = parse(command);
  const refusal = parsed.ok ? guardOn(records, parsed.command, stamp) : parsed.refusal;
  return refusal && inWords(refusal);
};

const isAbout = ({ args }: Pending, noteId: string): boolean =>
  typeof args === 'object' && args !== null && 'noteId' in args && args.noteId === noteId;
