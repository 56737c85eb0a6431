import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const allIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allIn)];

/** Strings that an expression may come out as: through conditions, but not into calls or comparisons. */
const stringsOf = (value: unknown): string[] => {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return (value.quasis as Node[]).map((quasi) => (quasi.value as { raw: string }).raw);
    case 'ConditionalExpression':
      return [...stringsOf(value.consequent), ...stringsOf(value.alternate)];
    case 'LogicalExpression':
      return [...stringsOf(value.left), ...stringsOf(value.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return stringsOf(value.expression);
    default:
      return [];
  }
};

/** What is read by people, in an element or a control of ours. */
const spoken = new Set(
  'aria-label aria-description title placeholder alt label legend hint detail lead heading message'.split(
    ' ',
  ),
);

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '');

/** The same in every language. */
const properNames = new Set(['Panelroom', 'PDF', 'CSV', 'JSON']);

/** The visible words that stand in a source file itself. */
const wordsIn = (code: string, file: string): string[] => {
  const { program } = parseSync(file, code);
  const found = allIn(program as unknown as Node).flatMap((node): string[] => {
    if (node.type === 'JSXText') return [String(node.value)];
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      return (node.children as Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(stringsOf);
    if (node.type === 'JSXAttribute' && spoken.has(nameOf(node.name))) return stringsOf(node.value);
    if (node.type === 'Property' && spoken.has(nameOf(node.key))) return stringsOf(node.value);
    return [];
  });
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !properNames.has(text));
};

/** Said by nobody at work: the tables themselves, the page of controls for whoever builds them, a kit to try out. */
const exempt =
  /^client\/words\/|gallery|sample-scale|^client\/pages\/practice\/(practice-kit|colleagues)\.ts$/;

const sources = readdirSync(join(packageRoot, 'client'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)))
  .filter((file) => !exempt.test(file));

describe('the words of the interface', () => {
  it('[W10] none stands in a component: every visible word comes from a table', () => {
    expect(sources.length).toBeGreaterThan(200);
    const found = sources.flatMap((file) =>
      wordsIn(readFileSync(join(packageRoot, file), 'utf8'), file).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['text', '<p>Leave it out</p>'],
    ['text in an expression', '<p>{isOpen ? "Close" : words.open}</p>'],
    ['text around a value', ['<p>{`Question $', '{number}`}</p>'].join('')],
    ['an attribute', '<button aria-label="Close" />'],
    ['an attribute in an expression', '<Field label={isNew ? words.add : "Change"} />'],
    ['an item of a menu', '[{ id: "end", label: "End the call" }]'],
  ])('[W11] a word that stands in a component as %s would be found', (_, code) => {
    expect(wordsIn(`const x = ${code};`.replace('const x = const', 'const'), 'component.tsx')).toHaveLength(
      1,
    );
  });
});
