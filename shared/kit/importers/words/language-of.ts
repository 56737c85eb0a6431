/** Little words that only one of the languages uses much. */
const little: ReadonlyArray<readonly [string, RegExp]> = [
  ['de', /\b(?:der|die|das|und|ist|nicht|sie|wie|ein|eine|mit|von|für)\b/giu],
  ['fr', /\b(?:le|la|les|des|une|est|vous|pour|dans|avec|qui|votre)\b/giu],
  ['es', /\b(?:el|los|las|una|que|por|para|con|cómo|qué|usted|del)\b/giu],
  ['pt', /(?<!\p{L})(?:o|os|uma|que|não|você|para|com|como|em|do|da)(?!\p{L})/giu],
  ['pl', /(?<!\p{L})(?:jak|co|się|jest|nie|czy|na|w|z|oraz|do)(?!\p{L})/giu],
  ['it', /\b(?:il|che|di|una|per|con|come|della|sono|gli|cosa)\b/giu],
  ['en', /\b(?:the|is|and|of|to|you|what|how|a|in|your)\b/giu],
];

const scripts: ReadonlyArray<readonly [string, RegExp]> = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The language that a text is most likely in, as a BCP 47 tag; English when nothing tells. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, 20_000);
  const letters = count(/\p{L}/gu, sample);
  for (const [language, script] of scripts) {
    if (count(script, sample) > letters * (language === 'ja' ? 0.1 : 0.2)) return language;
  }
  const scored = little.map(([language, words]) => ({ language, hits: count(words, sample) }));
  const best = scored.toSorted((a, b) => b.hits - a.hits)[0];
  return best && best.hits > 0 ? best.language : 'en';
};
