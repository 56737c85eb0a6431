import * as v from 'valibot';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { summaryOf } from '../../shared/packet/packet-json.ts';
import { fileSchemaOf } from '../../shared/packet/validate/file-schemas.ts';
import type { PacketFault } from '../../shared/packet/validate/packet-fault.ts';
import { viewFaults } from '../../shared/packet/validate/view-faults.ts';
import { tableNames } from '../../shared/records/tables.ts';
import type { RoomView } from '../../shared/room/project.ts';
import { checksumOf, packetIdOf } from './checksum.ts';

export interface ValidPacket {
  readonly ok: true;
  readonly format: string;
  readonly packetId: string;
  readonly checksum: string;
  readonly interviews: number;
}

export type Validation = ValidPacket | { readonly ok: false; readonly faults: readonly PacketFault[] };

/** As many faults as somebody reads at once. */
const mostFaults = 20;

/** Checks a packet's JSON file: its form, its checksum, and that everything that it names is in it. */
export const validatePacket = (text: string): Validation => {
  const file = jsonOf(text);
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return failed(fault('', 'is not a JSON object', 'Give the file that was downloaded as packet.json.'));
  const schema = fileSchemaOf(file);
  if (!schema)
    return failed(
      fault('format', 'is not that of a packet', 'Give the file that was downloaded as packet.json.'),
    );
  const read = v.safeParse(schema as v.GenericSchema<unknown, Head>, file);
  if (!read.success) return { ok: false, faults: read.issues.slice(0, mostFaults).map(schemaFault) };
  const faults = [...checksumFaults(file, read.output), ...interviewsIn(file).flatMap(interviewFaults)];
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  const { format, packetId, checksum = '' } = read.output;
  return { ok: true, format, packetId, checksum, interviews: interviewsIn(file).length };
};

interface Head {
  readonly format: string;
  readonly packetId: string;
  readonly checksum?: string;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON itself has no undefined.
  }
};

const fault = (where: string, what: string, todo: string): PacketFault => ({ where, what, todo });
const failed = (one: PacketFault): Validation => ({ ok: false, faults: [one] });
const again = 'Download the packet again: the file was changed or cut.';

const schemaFault = (issue: v.BaseIssue<unknown>): PacketFault =>
  fault(v.getDotPath(issue) ?? '', issue.message, 'templates/packet.schema.json says what belongs there.');

const checksumFaults = (file: object, { checksum }: Head): PacketFault[] => {
  if (checksum === undefined)
    return [fault('checksum', 'is missing', 'Download the packet again: this version writes one.')];
  const found = checksumOf(file);
  return found === checksum
    ? []
    : [fault('checksum', `is not that of the content, which is ${found}`, again)];
};

/** The records of each interview in the file, with what the file says of them. */
interface FileInterview {
  readonly at: string;
  readonly packetId: string | null;
  readonly view: Record<string, object> | null;
  readonly summary: unknown;
}

const interviewsIn = (file: object): FileInterview[] => {
  const given = file as { interviews?: readonly Partial<FileInterview>[] } & Partial<FileInterview>;
  const all = given.interviews?.map((one, place) => ({ one, at: `interviews.${place}.view` })) ?? [
    { one: given, at: 'view' },
  ];
  return all.map(({ one, at }) => ({
    at,
    packetId: one.packetId ?? null,
    view: one.view ?? null,
    summary: one.summary,
  }));
};

const interviewFaults = ({ at, packetId, view: given, summary }: FileInterview): PacketFault[] => {
  if (!given) return []; // Printed alone: what stands there names no record.
  // Files of before a table was known lack it.
  const view = Object.fromEntries(
    tableNames.map((table) => [table, given[table] ?? {}]),
  ) as unknown as RoomView;
  const faults = viewFaults(view, at);
  if (packetId !== packetIdOf(given)) faults.push(fault('packetId', 'is not that of the records', again));
  if (summary !== undefined && canonicalJson(summary) !== canonicalJson(summaryOf(view)))
    faults.push(fault(at.replace(/view$/u, 'summary'), 'holds other figures than the records give', again));
  return faults;
};
