import { type RecordOf, type TableName, tableNames } from '../../shared/records/tables.ts';
import { isTemporary } from '../../shared/refusal.ts';
import { audienceOf, type Viewer } from '../../shared/room/audience.ts';
import type { LoggedRoom } from '../../shared/room/log.ts';
import { isVisible, project } from '../../shared/room/project.ts';
import type { CommandFrame, PatchFrame, PresenceFrame, RefusedFrame, ViewFrame } from '../../shared/wire.ts';
import { canonical } from '../support/canonical.ts';
import type { Canaries } from './canaries.ts';
import { isEntitled, mayWatch, type Sealing } from './entitlement.ts';

interface Parts {
  readonly truth: LoggedRoom;
  readonly canaries: Canaries;
  readonly viewer: Viewer;
  readonly client: string;
  readonly blame: (fault: string) => void;
}

/** Reads all that the server sends on one line, and holds it against what is durable and whose it is. */
export class FrameWitness {
  readonly #parts: Parts;
  #lastFrame = 0;
  #acked = 0;
  readonly #received = new Set<number>();
  readonly #refused = new Set<number>();
  readonly #toldToWait = new Set<number>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A command reached the server on this line. */
  receive({ n }: CommandFrame): void {
    this.#received.add(n);
  }

  send(event: string, frame: unknown, bytes: string): void {
    const { canaries, truth, viewer, client } = this.#parts;
    for (const found of canaries.in(bytes))
      if (!isEntitled(truth.room, viewer, found))
        this.#blame(`leak: ${found.what} in a ${event} to ${client}`);
    if (event === 'view') this.#checkView(frame as ViewFrame);
    else if (event === 'patch') this.#checkPatch(frame as PatchFrame);
    else if (event === 'refused') {
      const { n, refusal } = frame as RefusedFrame;
      if (!isTemporary(refusal)) this.#refused.add(n);
      // Unless a later one had been taken already, on a line before this one.
      else if (truth.seen.last(client) < n) this.#toldToWait.add(n);
      if (refusal.code === 'overtaken' && this.#toldToWait.has(n))
        this.#blame(`reordered: ${n} of ${client} was told to wait, and a later one was taken`);
    } else if (event === 'presence') this.#checkPresence(frame as PresenceFrame);
  }

  #checkView({ n, view, acked }: ViewFrame): void {
    const { truth, viewer, client } = this.#parts;
    if (n !== 1) this.#blame(`gap: a view with number ${n} to ${client}`);
    this.#lastFrame = n;
    if (acked !== truth.seen.last(client)) this.#blame(`ack: a view to ${client} tells of ${acked}`);
    if (this.#isRemoved()) this.#blame(`leak: a view to ${client}, whose seat was taken away`);
    for (const [table, records] of Object.entries(view))
      for (const record of Object.values(records)) this.#checkOwner(table as TableName, record);
    const durable = project(truth.room, viewer);
    if (!tableNames.every((table) => isSameTable(view[table], durable[table])))
      this.#blame(`phantom: a view to ${client} is not of what is durable`);
  }

  #checkPatch({ n, tables, acked }: PatchFrame): void {
    const { truth, viewer, client } = this.#parts;
    if (n !== this.#lastFrame + 1) this.#blame(`gap: frame ${n} after ${this.#lastFrame} to ${client}`);
    this.#lastFrame = n;
    if (Object.keys(tables).length === 0 && acked === this.#acked)
      this.#blame(`leak: a frame to ${client} that says nothing but that something happened`);
    this.#checkAcked(acked);
    const audience = audienceOf(truth.room, viewer);
    for (const [name, records] of Object.entries(tables)) {
      const table = name as TableName;
      for (const [id, record] of Object.entries(records)) {
        if (record && this.#isRemoved())
          this.#blame(`leak: ${table} to ${client}, whose seat was taken away`);
        if (record) this.#checkOwner(table, record);
        const durable = truth.room.get(table, id);
        const seen = durable && isVisible(table, durable, audience) ? durable : null;
        if (!isSameRecord(record, seen))
          this.#blame(`phantom: ${table} in a patch to ${client} is not what is durable`);
      }
    }
  }

  #checkAcked(acked: number): void {
    const { truth, client } = this.#parts;
    if (acked < this.#acked) this.#blame(`ack: ${acked} after ${this.#acked} to ${client}`);
    for (const n of this.#received)
      if (n > this.#acked && n <= acked && !this.#refused.has(n) && !truth.seen.has(client, n))
        this.#blame(`ack: ${client} is told that ${n} is settled, and it is neither durable nor refused`);
    this.#acked = Math.max(acked, this.#acked);
  }

  #checkOwner(table: TableName, record: RecordOf): void {
    const owned = ownedRecord(table, record);
    const { truth, viewer, client } = this.#parts;
    const isOwn = viewer.kind === 'seat' && record.id === viewer.panelistId;
    if (table === 'progress' && !isOwn && !mayWatch(truth.room, viewer))
      this.#blame(`leak: progress to ${client}`);
    if (owned && !isEntitled(truth.room, viewer, owned))
      this.#blame(`leak: ${table} of another to ${client}`);
  }

  #checkPresence({ seats }: PresenceFrame): void {
    const { truth, viewer, client } = this.#parts;
    if (Object.values(seats).some(({ writing }) => writing) && !mayWatch(truth.room, viewer))
      this.#blame(`leak: who is writing, to ${client}`);
  }

  #isRemoved(): boolean {
    const { truth, viewer } = this.#parts;
    return viewer.kind === 'seat' && truth.room.get('panelists', viewer.panelistId)?.removed === true;
  }

  #blame(fault: string): void {
    this.#parts.blame(fault);
  }
}

/** Records never change, and each is sent to many. */
const texts = new WeakMap<RecordOf, string>();
const textOf = (record: RecordOf): string => {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = JSON.stringify(record);
  texts.set(record, text);
  return text;
};

const isSameRecord = (a: RecordOf | null | undefined, b: RecordOf | null | undefined): boolean =>
  a && b ? textOf(a) === textOf(b) || canonical(a) === canonical(b) : !a && !b;

type SentTable = { readonly [id: string]: RecordOf };

const isSameTable = (a: SentTable, b: SentTable): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([id, record]) => isSameRecord(record, b[id]));

const ownedRecord = (
  table: TableName,
  record: RecordOf,
): { readonly author: string; readonly sealing: Sealing } | null => {
  switch (table) {
    case 'recommendations':
      return { author: (record as RecordOf<'recommendations'>).id, sealing: 'sealed' };
    case 'ratings':
      return { author: (record as RecordOf<'ratings'>).panelistId, sealing: 'sealed' };
    case 'notes': {
      const { panelistId, scope } = record as RecordOf<'notes'>;
      return { author: panelistId, sealing: scope === 'private' ? 'private' : 'sealed' };
    }
    case 'kitSuggestions':
      return { author: (record as RecordOf<'kitSuggestions'>).by, sealing: 'forOwner' };
    default:
      return null;
  }
};
