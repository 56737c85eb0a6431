import { type Anchors, levels } from '../kit.ts';
import type { Block } from './blocks.ts';
import { anchorLabel, type Label, labelSpelled, labelSpellings } from './labels.ts';
import type { KitProblem } from './problem.ts';

export interface Placed {
  line: number;
  text: string;
}

/** A heading and what stands under it: text first, then labelled bullets, and at most one code block. */
export interface Section {
  line: number;
  depth: number;
  words: string;
  text?: Placed;
  code?: Placed;
  items: Map<Label, Placed[]>;
}

export type Report = (line: number, code: KitProblem['code'], text: string) => void;

const addText = (section: Section, block: Placed, report: Report): void => {
  if (section.items.size > 0) {
    report(
      block.line,
      'strayText',
      'Text after the bullets was left out. Indent it by two spaces to continue the bullet, or give it a label.',
    );
  } else if (section.text) {
    section.text.text += `\n\n${block.text}`;
  } else {
    section.text = { line: block.line, text: block.text };
  }
};

const addItem = (section: Section, item: Extract<Block, { kind: 'item' }>, report: Report): void => {
  const label = labelSpelled(item.label);
  if (!label && section.items.size === 0) {
    // Most likely a list inside the wording; if it is a misspelt label, the author learns of it here.
    report(item.line, 'unknownLabel', `"${item.label}" is not a label, so the bullet was read as text.`);
    addText(section, { line: item.line, text: `- ${item.label}: ${item.text}` }, report);
  } else if (!label) {
    report(
      item.line,
      'unknownLabel',
      `"${item.label}" is not a label, so the bullet was left out. Labels: ${Object.values(labelSpellings).join(', ')}.`,
    );
  } else if (item.text.trim() === '') {
    report(
      item.line,
      'emptyLabel',
      `Nothing follows "${item.label}:". Write it on the same line, or remove it.`,
    );
  } else {
    const placed = { line: item.line, text: item.text };
    const earlier = section.items.get(label);
    if (earlier) earlier.push(placed);
    else section.items.set(label, [placed]);
  }
};

const addCode = (section: Section, block: Extract<Block, { kind: 'code' }>, report: Report): void => {
  if (!block.closed) {
    report(
      block.line,
      'unclosedCode',
      'The code block that starts here is never closed, so the rest of the file is code.',
    );
  }
  if (section.code) {
    report(block.line, 'repeatedCode', 'A question has one code block; this second one was left out.');
  } else {
    section.code = { line: block.line, text: block.text };
  }
};

/** Gathers blocks under their headings. `##` and `###` open a section; what stands before the first is stray. */
export const readSections = (blocks: readonly Block[], report: Report): Section[] => {
  const sections: Section[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.kind === 'heading' && (block.depth === 2 || block.depth === 3)) {
      sections.push({ line: block.line, depth: block.depth, words: block.words, items: new Map() });
    } else if (block.kind === 'heading') {
      const hint = 'Competencies have ##, questions ###.';
      report(block.line, 'unknownHeading', `This heading was left out. ${hint}`);
    } else if (!section) {
      report(block.line, 'strayText', 'Text before the first heading was left out. Put it under ## or ###.');
    } else if (block.kind === 'text') addText(section, block, report);
    else if (block.kind === 'item') addItem(section, block, report);
    else addCode(section, block, report);
  }
  return sections;
};

/** The text of a label that may stand once. */
export const onlyItem = (section: Section, label: Label, report: Report): Placed | undefined => {
  const [first, second] = section.items.get(label) ?? [];
  if (second) {
    report(
      second.line,
      'repeatedLabel',
      `"${labelSpellings[label]}" is there twice; only the first one was read.`,
    );
  }
  return first;
};

/** All four anchors or none: a rating against half a scale would mean nothing. */
export const readAnchors = (section: Section, report: Report): Anchors | undefined => {
  const [one, two, three, four] = levels.map((level) => onlyItem(section, anchorLabel(level), report));
  if (one && two && three && four) return { 1: one.text, 2: two.text, 3: three.text, 4: four.text };
  const present = one ?? two ?? three ?? four;
  if (!present) return undefined;
  const missing = [one, two, three, four].flatMap((anchor, index) => (anchor ? [] : [index + 1]));
  report(
    present.line,
    'incompleteAnchors',
    `No anchor for level ${missing.join(' and ')}, so none of these was read. Add the missing ones.`,
  );
  return undefined;
};

/** Reports the labels of a section that its reader does not know what to do with. */
export const reportMisplaced = (section: Section, allowed: ReadonlySet<Label>, report: Report): void => {
  for (const [label, items] of section.items) {
    if (allowed.has(label)) continue;
    for (const { line } of items) {
      const text = `"${labelSpellings[label]}" belongs to a question, so it was left out. Move it under its ###.`;
      report(line, 'misplacedLabel', text);
    }
  }
};
