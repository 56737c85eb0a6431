import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { defaultScale, type Kit, kitSchema } from '../kit.ts';
import type { FieldLines } from '../valid-fields.ts';
import type { KitProblem } from './problem.ts';

const { competencies: _competencies, questions: _questions, ...head } = kitSchema.pipe[0].entries;
const frontMatterSchema = v.strictObject({ ...head, scale: v.optional(head.scale, defaultScale) });
type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

export type FrontMatterReading =
  | { ok: true; frontMatter: FrontMatter; lines: FieldLines; problems: KitProblem[]; bodyFrom: number }
  | { ok: false; problems: KitProblem[] };

const boundary = /^---\s*$/;
/** Room for every field at its longest; beyond it the file is not a kit, and is not worth a YAML parser's time. */
const mostCharacters = 20_000;

const refused = (line: number, code: KitProblem['code'], text: string): FrontMatterReading => ({
  ok: false,
  problems: [{ line, code, text }],
});

/** The line index of the closing `---`, or -1 when the text does not start with front matter. */
export const frontMatterEnd = (lines: readonly string[]): number =>
  boundary.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && boundary.test(line)) : -1;

const parseYaml = (
  source: string,
  lineCounter: LineCounter,
): { document: Document; value: unknown } | Error => {
  try {
    const document = parseDocument(source, { lineCounter, prettyErrors: false, uniqueKeys: true });
    // No aliases: a few lines of them can stand for more data than fits in memory.
    return { document, value: document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // The parser recurses, so that absurdly deep nesting ends here; an alias does too.
    return error instanceof Error ? error : new Error(String(error));
  }
};

const lineOf = (document: Document, path: readonly unknown[], lineCounter: LineCounter): number => {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line + 1;
  }
  return 1;
};

const describe = (issue: v.BaseIssue<unknown>, path: readonly unknown[]): string => {
  if (issue.received === 'undefined')
    return `"${path.join('.')}" is missing. Add it between the two --- lines.`;
  const quotes = issue.message === 'is not text' ? ' Put it in quotes.' : '';
  return `"${path.join('.')}" ${issue.message}.${quotes}`;
};

/** Reads what stands between the `---` lines at the top. Any wrong value refuses: nothing may be guessed here. */
export const readFrontMatter = (lines: readonly string[]): FrontMatterReading => {
  if (!boundary.test(lines[0] ?? '')) {
    return refused(1, 'noFrontMatter', 'A kit starts with a line --- and its title, id, version and so on.');
  }
  const end = frontMatterEnd(lines);
  if (end < 0) {
    return refused(
      1,
      'noFrontMatter',
      'The front matter that starts here never ends. Close it with a line ---.',
    );
  }
  const source = lines.slice(1, end).join('\n');
  if (source.length > mostCharacters) {
    return refused(1, 'brokenFrontMatter', `The front matter is longer than ${mostCharacters} characters.`);
  }
  return readYaml(source, end + 1);
};

const readYaml = (source: string, bodyFrom: number): FrontMatterReading => {
  const lineCounter = new LineCounter();
  const parsed = parseYaml(source, lineCounter);
  if (parsed instanceof Error)
    return refused(2, 'brokenFrontMatter', `Not readable as YAML: ${parsed.message}`);
  const { document, value } = parsed;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      line: lineCounter.linePos(pos[0]).line + 1,
      code: 'brokenFrontMatter' as const,
      text: `Not readable as YAML: ${message}`,
    }));
    return { ok: false, problems };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(2, 'brokenFrontMatter', 'Write one "name: value" a line between the two --- lines.');
  }
  return readValues(value, { bodyFrom, lineAt: (path) => lineOf(document, path, lineCounter) });
};

const isKnown = (key: string): boolean => Object.hasOwn(frontMatterSchema.entries, key);

const readValues = (
  values: object,
  { bodyFrom, lineAt }: { bodyFrom: number; lineAt: (path: readonly unknown[]) => number },
): FrontMatterReading => {
  const known = Object.fromEntries(Object.entries(values).filter(([key]) => isKnown(key)));
  const result = v.safeParse(frontMatterSchema, known);
  if (!result.success) {
    const problems = result.issues.map((issue) => {
      const path = issue.path?.map((item) => item.key) ?? [];
      return { line: lineAt(path), code: 'brokenFrontMatter' as const, text: describe(issue, path) };
    });
    return { ok: false, problems };
  }
  const unknownKeys = Object.keys(values).filter((key) => !isKnown(key));
  const problems = unknownKeys.map((key) => ({
    line: lineAt([key]),
    code: 'unknownKey' as const,
    text: `"${key}" is not a field of a kit, so it was left out. Remove it or correct its name.`,
  }));
  const lines = Object.fromEntries(Object.keys(known).map((key) => [key, [lineAt([key])]]));
  return { ok: true, frontMatter: result.output, lines: { all: [1], ...lines }, problems, bodyFrom };
};

export const formatFrontMatter = ({ competencies, questions, ...frontMatter }: Kit): string =>
  `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`;
