import type { Block } from '../document.ts';
import { withPlainDigits } from '../reading/markers.ts';
import { asks } from '../words/asking.ts';
import { takeDifficulty } from '../words/difficulty-words.ts';
import { fieldNamed, questionLabels } from '../words/label-table.ts';

export interface Wording {
  text: string;
  difficulty?: string;
  /** The page numbers it, or calls it a question. */
  isNumbered: boolean;
  isLabelled: boolean;
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = questionLabels
  .filter((words) => words.length > 1 || words === 'q')
  .toSorted((a, b) => b.length - a.length);
const digits = '[\\d٠-٩]{1,5}';
const labelled = new RegExp(
  [
    '^(?:第\\s?[\\d一二三四五六七八九十百]{1,4}\\s?[题題问問道][.:：、)]?',
    `(?:${longestFirst.map(literally).join('|')})(?:\\s?(?:[#№]|nr\\.?|no\\.?|n°)?\\s?${digits}\\s?(?:of \\d{1,4}|/\\s?\\d{1,4})?(?:[.:：)\\]、．\\-–—]{1,2}|(?=\\s|$))|\\s?[:：、．]|[.)]\\s(?=\\S))`,
    // A single letter needs its number and a sign after it, or "P0 incidents" would lose its head.
    `[pfdzвсп]\\.?\\s?${digits}\\s?[.:：)]`,
    `[سмв问問]\\s?(?:${digits}\\s?)?[:：])\\s*`,
  ].join('|'),
  'iu',
);
const numbered =
  /^(?:[([（【]?\s?(?:\d{1,5}|[٠-٩]{1,4})\s?(?:[)\]）】]|[.．](?!\d)|[、:：])[.、:：]?|(?:\d{1,2}\.){1,4}\d{1,3}[.)]?(?=\s)|(?:\d{1,4}|[٠-٩]{1,4})\s?[-–—](?=\s)|#\d{1,4}\b[.:)]?|[①-⑳]|№\s?\d{1,4}[.:)]?|[一二三四五六七八九十百]{1,4}[、.．]|[IVX]{1,6}[.)](?=\s)|\d{1,3}(?=[\p{Script=Han}¿])|[A-Z]\d{1,3}[a-z]?[.)](?=\s))\s*/u;
const decoration =
  /^(?:\p{Extended_Pictographic}|[▶►➤➜→⇒√✓•·\-–—>\s]|\uFE0F|\u200D|(?<=^\s*)[*]{1,2}(?=\s))+(?=[^\s])/u;
/** Signs at the end of a heading, and links that pages set there: to the top, or to the heading itself. */
const trailing = [
  /(?<![\uFE0F\s¶▼▲▾▴►➜➔→⌄\p{Extended_Pictographic}])[\uFE0F\s¶▼▲▾▴►➜➔→⌄\p{Extended_Pictographic}]+$/u,
  /\{#[\w-]{1,200}\}\s{0,20}$/,
  /\[?[⬆↑🔝][^[\]]{0,30}\]?\s{0,20}$/u,
];

const withoutTrailing = (text: string): string =>
  [...trailing, ...trailing].reduce((shorter, pattern) => shorter.replace(pattern, ''), text);

/** "Problem 3: Why ...?" counts what it asks, whatever it calls it. */
const exercise =
  /^(?:exercise|task|challenge|scenario|problem|übung|aufgabe|szenario|exercice|scénario|problème|ejercicio|escenario|problema|zadanie|ćwiczenie|exercício|cenário|tarefa|задача|задание|упражнение|сценарий|esercizio|习题|练习题?|思考题|场景|演習|練習問題|تمرين|مسألة)\s?[\d٠-٩]{1,3}\s?[.:：)–—-]\s{0,3}/iu;

/** Brackets and no more: "(true or false, 10 points) [Basics]" says what kind of question follows. */
const bracketsOnly = /^(?:[([（【][^()[\]（）【】]{1,60}[)\]）】]\s{0,3}){1,4}$/u;

const strip = (text: string, pattern: RegExp): string | undefined => {
  const match = pattern.exec(withPlainDigits(text));
  return match && match[0].length > 0 ? text.slice(match[0].length) : undefined;
};

/** "P: ...?", "F: ...?": the letter of the word for a question, where what follows asks. */
const initial = /^[pfd]\s?[:：]\s{1,3}/iu;

const withoutExercise = (text: string): string | undefined => {
  const rest = strip(text, exercise) ?? strip(text, initial);
  return rest !== undefined && asks(rest) ? rest : undefined;
};

/** The words of a question without number, label, marks of difficulty and decoration. */
export const readWording = (written: string): Wording => {
  if (written.length > 4000) return { text: written, isNumbered: false, isLabelled: false };
  const marked = takeDifficulty(written);
  let text = marked.text.trim();
  const start = { isNumbered: false, isLabelled: false };
  // Number and label come in either order: "Q1: ", "1. Question: ", "❓ 3) ".
  for (let round = 0; round < 3; round++) {
    const plain = strip(text, decoration) ?? text;
    const unlabelled = strip(plain, labelled) ?? withoutExercise(plain);
    const unnumbered = unlabelled === undefined ? strip(plain, numbered) : undefined;
    if (unlabelled !== undefined) start.isLabelled = true;
    if (unnumbered !== undefined) start.isNumbered = true;
    text = unlabelled ?? unnumbered ?? plain;
    if (unlabelled === undefined && unnumbered === undefined) break;
  }
  text = withoutTrailing(text)
    .replace(/^\*\*|\*\*$/g, '')
    .trim();
  const quoted = /^["“«„](.*)["”»“]$/su.exec(text)?.[1];
  if (quoted && !/["”»“]/.test(quoted)) text = quoted.trim();
  if (start.isLabelled && bracketsOnly.test(text)) text = '';
  return { text, ...start, ...(marked.difficulty && { difficulty: marked.difficulty }) };
};

const placeholder =
  /^[<[{(«_]{1,40}\s{0,4}[^<>[\]{}]{0,20}(?:insert|your|enter|add|type|write|here|todo|tbd|question|frage|hier|ihre|votre|insér|saisir|pregunta|aquí|inserta|pytanie|wstaw|wpisz|pergunta|insira|вопрос|вставьте|введите|问题|填写|输入|插入|سؤال|أدخل|اكتب|domanda)[^<>[\]{}]{0,60}[>\]})»_]{1,40}\.?$|^(?:todo|tbd|tba|xxx+|n\/a|lorem ipsum.*|\.{3,}|…+|_{3,}|-{3,})[.:?]?$/iu;

/** Nothing but a bracket: "[Name]", "<Position>". */
const bracketOnly = /^(?:\[[^[\]]{1,80}\]|<[^<>]{1,80}>|\{[^{}]{1,80}\})$/;

/** A gap that a template leaves for somebody to fill. */
export const isPlaceholder = (text: string): boolean => {
  const trimmed = text.trim();
  return (
    trimmed.length < 120 &&
    (placeholder.test(trimmed) || (bracketOnly.test(trimmed) && !/[?？؟]/.test(trimmed)))
  );
};

export interface OpeningWords extends Wording {
  asks: boolean;
  /** What stands before it in bold, with a colon. */
  title?: string;
}

/** "**Event loop:** Explain ...": the bold words are its title, unless they are a label or the question itself. */
const readTitled = ({ text, lead }: Block): OpeningWords | undefined => {
  if (lead === undefined || fieldNamed(lead) !== undefined || asks(lead)) return undefined;
  const wording = readWording(text.slice(text.indexOf(lead) + lead.length).replace(/^\s*[:：]\s*/, ''));
  return asks(wording.text) && !isPlaceholder(wording.text)
    ? { ...wording, asks: true, title: readWording(lead).text || lead }
    : undefined;
};

/** A heading such as "3" or "3.2" leaves what it counts to the lines below. */
const numberOnly = /^(?:[#№]\s?)?[\d٠-٩]{1,4}(?:\.\d{1,3})?[.)]?$/;

const known = new WeakMap<Block, OpeningWords>();

/** What a block would say as a question. Found once, because every segmenter tries every block. */
export const openingOf = (block: Block): OpeningWords => {
  const before = known.get(block);
  if (before) return before;
  const wording = readWording(block.text);
  const titled = wording.isLabelled ? undefined : readTitled(block);
  // "F:" is the mark of a sixth choice as well; only what asks makes it the letter of a question.
  if (/^[pf][:：]$/i.test(block.mark ?? '') && asks(wording.text)) wording.isLabelled = true;
  const isNumber = block.kind === 'heading' && numberOnly.test(block.text);
  const plain = isNumber ? { text: '', isNumbered: true, isLabelled: false } : wording;
  const opening = titled ?? { ...plain, asks: asks(plain.text) };
  known.set(block, opening);
  return opening;
};
