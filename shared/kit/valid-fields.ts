import * as v from 'valibot';

export type ReportValue = (line: number, code: 'badValue', text: string) => void;

/** The lines a field was read from: one, or one for each entry of a list. */
export type FieldLines = Partial<Record<string, number[]>>;

/**
 * The record without the fields its schema refuses, each of them reported, so that one wrong number does not
 * cost a kit. Undefined when what is left lacks a required field.
 */
export const keepValid = <Schema extends v.GenericSchema>(
  schema: Schema,
  record: Record<string, unknown>,
  { lines, report }: { lines: FieldLines & { all: number[] }; report: ReportValue },
): v.InferOutput<Schema> | undefined => {
  const first = v.safeParse(schema, record);
  if (first.success) return first.output;
  const refusedEntries = new Map<string, Set<number>>();
  for (const issue of first.issues) {
    const [field, index] = issue.path?.map((item) => item.key) ?? [];
    const key = String(field);
    const entry = typeof index === 'number' ? index : 0;
    const line = lines[key]?.[entry] ?? lines[key]?.[0] ?? lines.all[0] ?? 1;
    report(line, 'badValue', `"${key}" ${issue.message}, so it was left out.`);
    refusedEntries.set(key, (refusedEntries.get(key) ?? new Set()).add(entry));
  }
  const kept = Object.entries(record).flatMap(([key, value]): Array<[string, unknown]> => {
    const refused = refusedEntries.get(key);
    if (!refused) return [[key, value]];
    return Array.isArray(value) ? [[key, value.filter((_, entry) => !refused.has(entry))]] : [];
  });
  const second = v.safeParse(schema, Object.fromEntries(kept));
  return second.success ? second.output : undefined;
};
