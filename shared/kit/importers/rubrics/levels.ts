import { normalWords, type WordTable, wordsOf } from '../words/languages.ts';

/** Words for the levels of a scale, from the low end and from the high one. */
const low: WordTable = {
  en: 'poor|weak|unsatisfactory|below expectations|below|needs improvement|strong no|no hire|novice|beginner|insufficient|developing|fair|basic|partial|emerging|junior|well below|does not meet|inadequate|does not meet expectations|strong no hire|no',
  de: 'schwach|ungenügend|mangelhaft|unter den erwartungen|einsteiger|grundlegend|ausreichend',
  fr: 'faible|insuffisant|débutant|partiel|à améliorer',
  es: 'débil|insuficiente|deficiente|principiante|básico|por debajo',
  pl: 'słabo|słaby|niewystarczający|początkujący|podstawowy|poniżej oczekiwań|słaba',
  pt: 'fraco|insuficiente|iniciante|básico|abaixo',
  ru: 'слабо|слабый|неудовлетворительно|ниже ожиданий|начальный|базовый',
  zh: '差|较差|不合格|不足|初级|待改进|不达标',
  ar: 'ضعيف|مبتدئ|غير كاف|دون التوقعات|أساسي',
};
const high: WordTable = {
  en: 'good|strong|excellent|outstanding|exceptional|meets expectations|meets|exceeds expectations|exceeds|exceeds|proficient|advanced|expert|strong yes|hire|strong hire|satisfactory|average|competent|mastery|senior|intermediate|above|well above|acceptable|solid|great|yes|mid|staff',
  de: 'gut|stark|sehr gut|ausgezeichnet|hervorragend|erfüllt|übertrifft|erfüllt die erwartungen|übertrifft die erwartungen|befriedigend|fortgeschritten|experte',
  fr: 'bon|fort|très bon|excellent|satisfaisant|avancé|conforme|dépasse les attentes|acceptable|expert',
  es: 'bueno|fuerte|muy bueno|excelente|satisfactorio|avanzado|cumple|supera|aceptable|experto|sobresaliente',
  pl: 'dobrze|dobry|bardzo dobry|doskonały|spełnia oczekiwania|przekracza oczekiwania|zaawansowany|wystarczający|mocny|dobra|ekspert',
  pt: 'bom|forte|muito bom|excelente|satisfatório|avançado|atende|supera|aceitável|especialista',
  ru: 'хорошо|сильный|отлично|соответствует ожиданиям|выше ожиданий|продвинутый|удовлетворительно|хороший|эксперт',
  zh: '好|良好|优秀|合格|达标|超出预期|中级|高级|一般|卓越|较好',
  ar: 'جيد|جيد جدا|قوي|ممتاز|يلبي التوقعات|يفوق التوقعات|متقدم|مقبول|خبير|متوسط',
};

const lowWords = new Set(wordsOf(low).map(normalWords));
const highWords = new Set(wordsOf(high).map(normalWords));

const levelNumber =
  /^(?:(?:level|lvl|score|rating|stufe|niveau|nivel|nível|poziom|уровень|等级|级别|المستوى|مستوى)\s*)?([1-5])(?:\s*[-–—:：=.)(（]\s*(.*?)\)?|\s*分|\s*级)?$/i;

export interface LevelName {
  label: string;
  /** The number the source gives it. */
  number?: number;
  isLow: boolean;
}

/** The level that a header, a heading or a key names. */
export const readLevel = (text: string): LevelName | undefined => {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  const match = levelNumber.exec(trimmed);
  const words = normalWords((match?.[2] ?? trimmed).replace(/\(?\b[1-5]\b\)?/g, ''));
  const isLow = lowWords.has(words);
  if (match) return { label: trimmed, number: Number(match[1]), isLow };
  return isLow || highWords.has(words) ? { label: trimmed, isLow } : undefined;
};

/** Whether a text is a level and no more: "Level 3", "3", "3 - Good", "Strong". */
export const isLevelName = (text: string): boolean => {
  const [, , rest = ''] = levelNumber.exec(text.trim()) ?? [];
  const words = normalWords(rest === '' ? text.replace(/\d/g, '') : rest);
  return (
    words === '' ||
    lowWords.has(words) ||
    highWords.has(words) ||
    /^(?:level|lvl|score|rating|stufe|niveau|nivel|nível|poziom|уровень|等级|级别|المستوى|مستوى)$/.test(words)
  );
};

/** Whether levels are written from the high end down. */
export const isDescending = (levels: readonly LevelName[]): boolean => {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first?.number !== undefined && last?.number !== undefined) return first.number > last.number;
  return first !== undefined && last !== undefined && !first.isLow && last.isLow;
};
