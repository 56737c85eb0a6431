import { normalWords, type WordTable, wordsOf } from './languages.ts';

const table: WordTable = {
  en: 'easy|medium|hard|very hard|very easy|expert|beginner|basic|basics|intermediate|advanced|junior|mid|mid level|middle|senior|entry level|entry|fresher|freshers|experienced|novice|difficult|moderate|challenging|principal|staff|lead level|junior level|senior level|beginner level|intermediate level|advanced level|basic level|foundational|proficient',
  de: 'leicht|einfach|mittel|mittelschwer|schwer|schwierig|anfänger|fortgeschritten|fortgeschrittene|experte|experten|grundlagen|einsteiger',
  fr: 'facile|moyen|difficile|débutant|intermédiaire|avancé|confirmé|expert|très difficile',
  es: 'fácil|facil|media|medio|difícil|dificil|principiante|básico|basico|intermedio|avanzado|experto',
  pl: 'łatwe|łatwy|łatwa|średnie|średni|średnia|trudne|trudny|trudna|początkujący|podstawowy|podstawowe|zaawansowany|zaawansowane|średniozaawansowany',
  pt: 'fácil|médio|difícil|iniciante|básico|intermediário|avançado|especialista|pleno|sênior|júnior',
  ru: 'легкий|лёгкий|легко|легкая|средний|средне|средняя|сложный|сложно|сложная|трудный|начальный|базовый|продвинутый|джун|мидл|сеньор|начинающий',
  it: 'facile|medio|media|difficile|principiante|intermedio|avanzato|esperto',
  zh: '简单|容易|中等|困难|较难|难|初级|中级|高级|入门|基础|进阶|初級|中級|高級|簡單|困難|专家',
  ja: '易しい|やさしい|簡単|普通|標準|難しい|難|初級|中級|上級|基礎|応用|新卒|中途',
  ar: 'سهل|سهلة|متوسط|متوسطة|صعب|صعبة|مبتدئ|متقدم|خبير|أساسي',
};

const words = new Set(wordsOf(table).map(normalWords));

/** Whether a text says nothing but how hard a question is. */
export const isDifficulty = (text: string): boolean => text.length <= 40 && words.has(normalWords(text));

/** Marks that pages draw instead of words. Their usual meaning is told, since a colour alone says nothing. */
const marks: ReadonlyArray<readonly [RegExp, string]> = [
  [/🟢|🟩|👶|💚|🌱/u, 'easy'],
  [/🟡|🟨|🟠|🟧|💛/u, 'medium'],
  [/🔴|🟥|❤️|🔥|💀/u, 'hard'],
];
const anyMark = /🟢|🟩|👶|💚|🌱|🟡|🟨|🟠|🟧|💛|🔴|🟥|❤️|🔥|💀/gu;
const stars = /(?:[★⭐🌟]\uFE0F?\s?){1,5}[☆✩]{0,4}/u;
const bracketed = /[([{【（［]\s{0,2}([^()[\]{}【】（）［］]{2,30}?)\s{0,2}[)\]}】）］]/gu;

export interface MarkedText {
  text: string;
  difficulty?: string;
}

const drawnMark = (text: string): MarkedText | undefined => {
  const star = stars.exec(text);
  if (star) {
    const count = [...star[0]].filter((sign) => '★⭐🌟'.includes(sign)).length;
    return { text: text.replace(star[0], ''), difficulty: `${count} of 5` };
  }
  const drawn = marks.find(([mark]) => mark.test(text));
  return drawn && { text: text.replace(anyMark, ''), difficulty: drawn[1] };
};

/** Takes a mark of difficulty out of a question: a coloured dot, stars, `[Hard]`, `(junior)`. */
export const takeDifficulty = (text: string): MarkedText => {
  if (text.length > 2000) return { text };
  const drawn = drawnMark(text);
  const rest = drawn?.text ?? text;
  for (const match of rest.matchAll(bracketed)) {
    if (!isDifficulty(match[1] ?? '')) continue;
    const without = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return { text: without.replace(/\s{2,}/g, ' ').trim(), difficulty: (match[1] ?? '').trim() };
  }
  return drawn
    ? { text: rest.replace(/\s{2,}/g, ' ').trim(), ...(drawn.difficulty && { difficulty: drawn.difficulty }) }
    : { text };
};
