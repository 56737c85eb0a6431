/** What somebody else says in a question, and code in it, says nothing of how the question is put. */
const quotation = /"[^"\n]*"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|「[^「」\n]*」|`[^`\n]*`/gu;

const boundary = /(?<=[.!?…。！？؟]["'”’»)\]]?)\s+|\n+|(?<=[。！？])/u;

const asked = /[?？؟]["'”’»)\]]?$/u;

/** What is said aloud in one breath is far shorter; the rest is material, and is not judged. */
const longestRead = 4000;

/** The wording as the rules read it. */
export const withoutQuotations = (text: string): string => text.slice(0, longestRead).replace(quotation, '…');

/** The sentences of a text, each with its own marks. A line end is the end of a sentence too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const isQuestion = (sentence: string): boolean => asked.test(sentence);
