import { createMemo, createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { clockOf, longDay } from '../../../client/shell/dates.ts';
import { debriefMatrixWords } from '../../../client/words/english/debrief-matrix.ts';
import { homeWords } from '../../../client/words/english/home.ts';
import { lobbyWords } from '../../../client/words/english/lobby.ts';
import { roomWords } from '../../../client/words/english/room.ts';
import { german } from '../../../client/words/german.ts';
import { countingIn, listed, numberText } from '../../../client/words/numbers.ts';
import { inBrackets } from '../../../client/words/pseudo.ts';
import { type Spoken, speak, spoken } from '../../../client/words/spoken.ts';

const english = spoken();
const inGerman: Spoken = {
  code: 'de',
  locale: 'de-DE',
  direction: 'ltr',
  words: (section) => german[section as keyof typeof german],
};
afterEach(() => speak(english));

/** Every section, as its file under `words/english` exports it. */
const sections = Object.values(
  import.meta.glob<{ [name: string]: unknown }>('../../../client/words/english/*.ts', { eager: true }),
)
  .flatMap((file) => Object.entries(file))
  .filter(([name]) => name.endsWith('Words'))
  .map(([name, words]) => ({ name, words: words as { readonly [key: string]: unknown } }));

/** Each word of a section by its path, such as `actions.draft`. */
const pathsIn = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? pathsIn(value, `${before}${key}.`) : [before + key],
  );

describe('the tables of words', () => {
  it('[W12] a section says itself in the language that is spoken, and what shows it follows a change', () =>
    createRoot((dispose) => {
      const shown = createMemo(() => `${lobbyWords.start}. ${lobbyWords.clockStartsAt(3)}`);
      expect(shown()).toBe('Start interview. The clock starts and everyone sees question 3.');
      speak(inGerman);
      expect(shown()).toBe('Interview beginnen. Dann läuft die Uhr, und alle sehen Frage 3.');
      speak(english);
      expect(shown()).toMatch(/^Start interview/);
      dispose();
    }));

  it('[W13] German says every word of every section', () => {
    expect(sections.length).toBeGreaterThan(25);
    const inEnglish = sections.map(({ words }) => pathsIn(words));
    speak(inGerman);
    const lacking = sections.flatMap(({ name, words }, index) =>
      (inEnglish[index] ?? [])
        .filter((path) => {
          const said = path.split('.').reduce((now: unknown, key) => Reflect.get(Object(now), key), words);
          return said === undefined || said === '';
        })
        .map((path) => `${name}.${path}`),
    );
    expect(lacking).toEqual([]);
    // A section under another name than its place in the language would silently stay English.
    const asked = new Set<string>();
    const note = (section: string, words: object) => {
      asked.add(section);
      return words;
    };
    speak({ ...inGerman, words: note });
    for (const { words } of sections) Reflect.get(words, 'any');
    expect([...asked].sort()).toEqual(Object.keys(german).sort());
  });

  it('[W14] things are counted by the rules of the language, and numbers written in its way', () => {
    expect(homeWords.toFinish(1)).toBe('1 scorecard to finish.');
    expect(homeWords.toFinish(2)).toBe('2 scorecards to finish.');
    const notes = (n: number) =>
      countingIn('ru')(n, { one: 'заметка', few: 'заметки', many: 'заметок', other: 'заметки' });
    expect([1, 2, 5, 21].map(notes)).toEqual(['1 заметка', '2 заметки', '5 заметок', '21 заметка']);
    expect(countingIn('ja')(1, { other: '件' })).toBe('1 件');
    expect(numberText(12_345)).toBe('12,345');
    expect(listed(['Ada', 'Ben', 'Cem'])).toMatch(/^Ada, Ben,? and Cem$/);
    speak(inGerman);
    expect(homeWords.toFinish(1)).toBe('1 Bewertungsbogen ist noch offen.');
    expect(homeWords.toFinish(2)).toBe('2 Bewertungsbögen sind noch offen.');
    expect(numberText(12_345)).toBe('12.345');
    expect(listed(['Ada', 'Ben', 'Cem'])).toBe('Ada, Ben und Cem');
  });

  it('[W15] days and clock times are written as the device’s region does', () => {
    const date = new Date(2026, 2, 3, 14, 5);
    speak({ ...english, locale: 'en-GB' });
    expect([clockOf(date), longDay(date)]).toEqual(['14:05', 'Tuesday 3 March']);
    speak({ ...english, locale: 'en-US' });
    // Some versions of Intl put a narrow blank before PM.
    expect([clockOf(date).replace(/\s/u, ' '), longDay(date)]).toEqual(['2:05 PM', 'Tuesday, March 3']);
    speak(inGerman);
    expect([clockOf(date), longDay(date)]).toEqual(['14:05', 'Dienstag, 3. März']);
  });

  it('[W16] the English in brackets keeps names, numbers and shape, and is longer by a fifth or more', () => {
    const plain = [roomWords.keepsNothing, lobbyWords.closingLink, roomWords.leadChooses].join('');
    speak({ ...english, words: inBrackets });
    expect(roomWords.following('Ada')).toBe('\u200f⟦Fóóĺĺóóŵííñğ Ada⟧\u200f');
    expect(homeWords.actions.live).toBe('\u200f⟦Ğóó ťóó ŕóóóóm⟧\u200f');
    expect(debriefMatrixWords.distribution([0, 1, 0, 2])).toMatch(/^\u200f⟦0 .* 1, 1 .* 4⟧\u200f$/u);
    const longer = [roomWords.keepsNothing, lobbyWords.closingLink, roomWords.leadChooses].join('');
    expect(longer.length / plain.length).toBeGreaterThan(1.2);
  });
});
