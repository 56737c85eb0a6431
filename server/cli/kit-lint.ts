import { parseArgs } from 'node:util';
import { decode } from '../../shared/kit/importers/decode.ts';
import type { Finding } from '../../shared/kit/lint/finding.ts';
import type { KitLines } from '../../shared/kit/lint/kit-lines.ts';
import { lintKit } from '../../shared/kit/lint/lint-kit.ts';
import { readPlacedKit } from '../../shared/kit/markdown/read-kit.ts';
import { type OpenedKit, openKit } from './open-kit.ts';

/** What is said of one file. `unread` is what a native kit says and the reader does not understand. */
interface FileFindings {
  readonly file: string;
  readonly unread: ReadonlyArray<{ readonly line: number; readonly code: string; readonly text: string }>;
  readonly findings: readonly Finding[];
}

/**
 * `panelroom kit lint FILE...`: what an experienced interview designer would change, with the line in native kits.
 * Resolves to the exit code: 0 clean or hints only, 1 errors, warnings or a file that cannot be read, 2 usage.
 */
export const kitLintCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const options = optionsOf(words);
  if (!options || options.positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const results: FileFindings[] = [];
  for (const file of options.positionals) {
    const opened = await openKit(file);
    if (opened) results.push(lintFile(file, opened));
  }
  process.stdout.write(
    options.values.json ? `${JSON.stringify(results, null, 2)}\n` : results.map(reportOf).join(''),
  );
  const isClean = results.length === options.positionals.length && results.every(passes);
  return isClean ? 0 : 1;
};

const optionsOf = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
  } catch {
    return null; // An unknown option: the usage says which there are.
  }
};

const lintFile = (file: string, { bytes, imported: { kit, recognised } }: OpenedKit): FileFindings => {
  const lines = recognised.format === 'kit.md' ? linesIn(bytes) : undefined;
  return {
    file,
    // Of other formats the preview of the import tells; the author of such a file wrote no kit.
    unread: lines ? recognised.warnings : [],
    findings: lintKit(kit, { ...(lines && { lines }) }),
  };
};

const linesIn = (bytes: Uint8Array): KitLines | undefined => {
  const decoded = decode(bytes);
  const reading = decoded.ok ? readPlacedKit(decoded.text) : undefined;
  return reading?.ok ? reading.lines : undefined;
};

const passes = ({ unread, findings }: FileFindings): boolean =>
  unread.length === 0 && findings.every(({ severity }) => severity === 'hint');

const reportOf = ({ file, unread, findings }: FileFindings): string =>
  [
    ...unread.map(({ line, code, text }) => `${file}:${line}: ${code}: ${text}\n`),
    ...findings.map(
      (finding) => `${placeOf(file, finding)}: ${finding.rule}: ${finding.text}\n    ${finding.mend}\n`,
    ),
  ].join('');

/** Files of other formats have no lines of a kit: there the question's or competency's id says where. */
const placeOf = (file: string, { line, questionId, competencyId }: Finding): string =>
  [file, line ?? questionId ?? competencyId].filter((part) => part !== undefined).join(':');
