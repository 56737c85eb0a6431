import * as v from 'valibot';
import type { PanelistId } from '../id.ts';
import { type RecordOf, recordTypes, type TableName, tableNames } from '../records/tables.ts';
import { idOf } from '../room/draft.ts';
import { type RoomView, readerOfView } from '../room/project.ts';
import { competencyRows } from '../scoring/aggregate.ts';
import { agreement } from '../scoring/agreement.ts';
import { mechanicalScore } from '../scoring/mechanical-score.ts';
import type { PacketMaking } from './packet-data.ts';

/** What the file of each kind of packet calls itself. */
export const packetFormats = {
  interview: 'panelroom-packet',
  candidate: 'panelroom-candidate-packet',
  comparison: 'panelroom-comparison',
  scorecard: 'panelroom-scorecard',
} as const;
export const packetVersion = 1;

export type PacketJsonReading =
  | { readonly ok: true; readonly view: RoomView; readonly made: PacketMaking }
  /** What is wrong, and at which path of the file. */
  | { readonly ok: false; readonly message: string };

/** Words that helped the call or the kit along say nothing of the candidate, so that no packet holds them. */
const neverPrinted: readonly TableName[] = ['suggestions', 'kitSuggestions'];

type RecordsById = { readonly [id: string]: RecordOf };

/** The part of a view that a packet prints: the same for each viewer to whom the scores are open. */
export const printedViewOf = (view: RoomView): RoomView =>
  printedView((table) => Object.values<RecordOf>(view[table]));

/** What an interview's packet was made from, so that it can be made again, and the figures. */
export const committeeContent = (view: RoomView) => {
  const printed = printedViewOf(view);
  return { view: printed, summary: summaryOf(printed) };
};

/** Reads such a file back. It may come from anywhere: every record is checked, and stripped as on the way out. */
export const parsePacketJson = (text: string): PacketJsonReading => {
  const json = jsonOf(text);
  if (json === undefined) return { ok: false, message: 'The file is not JSON.' };
  const file = v.safeParse(packetFileSchema, json, { abortEarly: true });
  if (!file.success) return { ok: false, message: messageOf(file.issues[0]) };
  const { view, packetId, madeAt, keepUntil } = file.output;
  return {
    ok: true,
    view: printedView((table) => Object.values(view[table] ?? {})),
    made: { packetId, at: Date.parse(madeAt), keepUntil: keepUntil ?? null },
  };
};

const tableSchema = (table: TableName) =>
  v.pipe(
    v.record(v.string(), recordTypes[table].schema as unknown as v.GenericSchema<unknown, RecordOf>),
    v.check(
      (records) => Object.entries(records).every(([id, record]) => idOf(table, record) === id),
      'holds a record under another id than its own',
    ),
  );

/** The records of one interview, each under its own id. */
export const viewSchema = v.pipe(
  v.strictObject(
    Object.fromEntries(
      tableNames.map((table) => [
        table,
        neverPrinted.includes(table) ? v.optional(tableSchema(table)) : tableSchema(table),
      ]),
    ),
  ),
  v.check(
    ({ interview }) => Object.keys(interview ?? {}).length === 1,
    'needs exactly one record in interview',
  ),
);

const timestamp = v.pipe(
  v.string('is not text'),
  v.isoTimestamp('is not a time such as 2025-10-14T15:19:00.000Z'),
);

/** What every packet's file says of itself. */
export const headEntries = {
  packetId: v.pipe(v.string('is not text'), v.nonEmpty('is empty'), v.maxLength(64, 'is too long')),
  madeAt: timestamp,
  keepUntil: v.optional(v.nullable(timestamp)),
  /** Absent in files of before there was one. */
  checksum: v.optional(
    v.pipe(v.string('is not text'), v.regex(/^[0-9a-f]{64}$/, 'is not 64 digits 0-9 a-f')),
  ),
};

/** The committee's packet as a file: what can be read back. */
export const packetFileSchema = v.object({
  format: v.literal(packetFormats.interview, `is not "${packetFormats.interview}": this is not a packet`),
  version: v.literal(packetVersion, `is not ${packetVersion}: the packet was made by another version`),
  variant: v.optional(
    v.literal('committee', 'is not "committee": other variants hold no records and cannot be made again'),
  ),
  ...headEntries,
  view: viewSchema,
});

/** Undefined for what is not JSON; JSON itself has no undefined. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const messageOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}`;

/**
 * The records that a packet may hold: no private notes, nothing by shadows or recused seats. What is left of a view
 * is a view: it shows less than its viewer was shown.
 */
const printedView = (all: (table: TableName) => readonly RecordOf[]): RoomView => {
  const seats = all('panelists') as readonly RecordOf<'panelists'>[];
  const shadows = new Set<string>(seats.filter((seat) => seat.role === 'shadow').map((seat) => seat.id));
  const silent = new Set<string>(seats.filter((seat) => seat.recused).map((seat) => seat.id));
  const isPrinted = (table: TableName, record: RecordOf): boolean => {
    if (neverPrinted.includes(table)) return false;
    const author = authorOf(table, record);
    if (author === null) return true;
    if ('scope' in record && record.scope === 'private') return false;
    return !shadows.has(author) && (table === 'panelists' || !silent.has(author));
  };
  return Object.fromEntries(
    tableNames.map((table): [TableName, RecordsById] => [
      table,
      Object.fromEntries(
        all(table)
          .filter((record) => isPrinted(table, record))
          .map((record) => [idOf(table, record), record]),
      ),
    ]),
  ) as unknown as RoomView; // Every table is there, with records of its own type alone.
};

/** Whose a record is; null for the records of the whole room. */
const authorOf = (table: TableName, record: RecordOf): string | null => {
  if ('panelistId' in record) return record.panelistId;
  const bySeat = table === 'panelists' || table === 'progress' || table === 'recommendations';
  return bySeat ? (record.id as PanelistId) : null;
};

/** Figures of an interview, as the file bears them beside the records. */
export const summaryOf = (view: RoomView) => {
  const rows = competencyRows(readerOfView(view));
  return {
    competencies: rows.map(({ competency, figures, spread, disagreement }) => ({
      competencyId: competency?.id ?? null,
      name: competency?.name ?? null,
      ...figures,
      spread,
      disagreement,
    })),
    mechanicalScore: mechanicalScore(rows),
    agreement: { initial: agreement(rows, 'initial'), final: agreement(rows, 'final') },
  };
};
