import type { RatingValue } from '../../shared/records/rating.ts';
import type { keyWords } from '../words/english/keys.ts';

/** What a key does. Digits score, letters write, arrows look around. */
export type KeyAction =
  | { readonly kind: 'rate'; readonly value: RatingValue }
  /** Focus goes to the note field before the browser types, so that this very key lands in it. */
  | { readonly kind: 'write' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'scroll' }
  | { readonly kind: 'openField' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'browse'; readonly by: 1 | -1 }
  | { readonly kind: 'next' }
  | { readonly kind: 'go' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'find' }
  | { readonly kind: 'allKeys' };

/** Where the focus is: nowhere in particular, on something that has keys of its own, or where text is typed. */
export type KeyFocus = 'page' | 'button' | 'radio' | 'field' | 'overlay';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly isComposing: boolean;
}

export interface KeySituation {
  readonly focus: KeyFocus;
  readonly direction: 'ltr' | 'rtl';
  /** The setting of WCAG 2.1.4: off, and no key without Ctrl does anything. */
  readonly bareKeys: boolean;
  readonly hasDraft: boolean;
}

export interface Binding {
  /** What the list of all keys says of it. */
  readonly name: Exclude<keyof typeof keyWords, 'title' | 'idea' | 'space'>;
  /** As printed there, without Ctrl. */
  readonly keys: string;
  readonly withCtrl: boolean;
  /** Where it works. */
  readonly in: readonly KeyFocus[];
  match(key: string, situation: KeySituation): KeyAction | null;
}

const always =
  (...keys: readonly string[]) =>
  (action: KeyAction) =>
  (key: string) =>
    keys.includes(key) ? action : null;

/** Digits as they are written in Arabic and Persian count too. */
const digitOf = (key: string): number | null => {
  const index = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
    .map((row) => row.indexOf(key))
    .find((at) => at >= 0);
  return key.length === 1 && index !== undefined ? index : null;
};

const rate = (key: string): KeyAction | null => {
  const digit = digitOf(key);
  if (digit === 0) return { kind: 'rate', value: 'insufficientEvidence' };
  return digit === 1 || digit === 2 || digit === 3 || digit === 4 ? { kind: 'rate', value: digit } : null;
};

/** A letter of any script, or an accent that waits for its letter. An input method opens the field with Enter. */
const write = (key: string): KeyAction | null =>
  /^[\p{L}+\-−?؟？]$/u.test(key) || key === 'Dead' ? { kind: 'write' } : null;

const next = (key: string, { direction }: KeySituation): KeyAction | null =>
  key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight') ? { kind: 'next' } : null;

const outsideFields: readonly KeyFocus[] = ['page', 'button', 'radio'];

/** The one table of keys; the list of all keys is printed from it. The first that matches holds. */
export const bindings: readonly Binding[] = [
  { name: 'rate', keys: '1 2 3 4', withCtrl: false, in: outsideFields, match: rate },
  { name: 'cannotTell', keys: '0', withCtrl: false, in: outsideFields, match: rate },
  { name: 'write', keys: 'A … Z + − ?', withCtrl: false, in: outsideFields, match: write },
  {
    name: 'resume',
    keys: 'Space',
    withCtrl: false,
    in: ['page'],
    match: (key, { hasDraft }) => (key === ' ' ? { kind: hasDraft ? 'resume' : 'scroll' } : null),
  },
  {
    name: 'openField',
    keys: '↵',
    withCtrl: false,
    in: ['page', 'radio'],
    match: always('Enter')({ kind: 'openField' }),
  },
  {
    name: 'leave',
    keys: 'Esc',
    withCtrl: false,
    in: outsideFields,
    match: always('Escape')({ kind: 'leave' }),
  },
  {
    name: 'before',
    keys: '↑',
    withCtrl: false,
    in: ['page', 'button'],
    match: always('ArrowUp')({ kind: 'browse', by: -1 }),
  },
  {
    name: 'after',
    keys: '↓',
    withCtrl: false,
    in: ['page', 'button'],
    match: always('ArrowDown')({ kind: 'browse', by: 1 }),
  },
  { name: 'next', keys: '→', withCtrl: false, in: ['page', 'button'], match: next },
  {
    name: 'go',
    keys: '↵',
    withCtrl: true,
    in: [...outsideFields, 'field'],
    match: always('Enter')({ kind: 'go' }),
  },
  {
    name: 'undo',
    keys: 'Z',
    withCtrl: true,
    in: outsideFields,
    match: always('z', 'Z')({ kind: 'undo' }),
  },
  {
    name: 'find',
    keys: 'K',
    withCtrl: true,
    in: [...outsideFields, 'field'],
    match: always('k', 'K')({ kind: 'find' }),
  },
  {
    name: 'allKeys',
    keys: '/',
    withCtrl: true,
    in: [...outsideFields, 'field'],
    match: always('/')({ kind: 'allKeys' }),
  },
];

/** What the key does in this situation; null leaves it to the browser. Alt types characters on many layouts. */
export const actionOf = (press: KeyPress, situation: KeySituation): KeyAction | null => {
  if (press.isComposing || press.alt || situation.focus === 'overlay') return null;
  if (!press.ctrl && !situation.bareKeys) return null;
  for (const binding of bindings) {
    if (binding.withCtrl !== press.ctrl || !binding.in.includes(situation.focus)) continue;
    const action = binding.match(press.key, situation);
    if (action) return action;
  }
  return null;
};

/** What the focused element does with keys by itself. */
export const focusOf = (element: Element | null): KeyFocus => {
  if (!(element instanceof HTMLElement)) return 'page';
  if (element.closest('dialog, [role=menu], [popover]')) return 'overlay';
  if (element instanceof HTMLInputElement) {
    if (element.type === 'radio') return 'radio';
    return element.type === 'checkbox' ? 'button' : 'field';
  }
  if (element.isContentEditable || element.matches('textarea, select')) return 'field';
  return element.closest('button, a, summary') ? 'button' : 'page';
};
