import type { AskedQuestion, PacketRating } from '../asked-question.ts';
import type { PacketData } from '../packet-data.ts';
import { markWords, roleWords } from '../wording.ts';

const header = [
  'packet',
  'checksum',
  'candidate',
  'status',
  'kit',
  'kit version',
  'held at',
  'question',
  'title',
  'competency',
  'asked at',
  'panelist',
  'role',
  'standing',
  'initial rating',
  'final rating',
  'reasons of changes',
  'notes',
] as const;

/** What of an interview stands in a row: a packet's data, or a single scorecard's. */
export type CsvSource = Pick<
  PacketData,
  'packetId' | 'candidate' | 'status' | 'kit' | 'heldAt' | 'questions'
>;

/** One row per rating, as RFC 4180 wants it; the byte order mark tells spreadsheets that it is UTF-8. */
export const packetCsv = (interviews: readonly CsvSource[], checksum: string): string => {
  const rows = interviews.flatMap((data) =>
    data.questions.flatMap((question) =>
      question.ratings.map((rating) => ratingRow(data, checksum, question, rating)),
    ),
  );
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
};

const ratingRow = (
  { packetId, candidate, status, kit, heldAt }: CsvSource,
  checksum: string,
  question: AskedQuestion,
  { panelist, initial, final, changes }: PacketRating,
): string[] => [
  packetId,
  checksum,
  candidate,
  status,
  kit.id,
  String(kit.version),
  heldAt ?? '',
  String(question.number),
  question.title,
  question.competency ?? '',
  question.askedAt,
  panelist.name,
  roleWords[panelist.role],
  panelist.standing,
  markWords(initial),
  markWords(final),
  changes.map(({ reason }) => reason).join('\n'),
  question.notes
    .filter((note) => note.author.id === panelist.id)
    .map(({ elapsed, text }) => `${elapsed} ${text}`)
    .join('\n'),
];

/** What spreadsheets take for the beginning of a formula, in any width, whatever blanks or controls lead it. */
const formula = /^[\p{Cc}\s]*[=+\-@\uff0b\uff0d\uff1d\uff20|]/u;

/** A cell that could be run is led by an apostrophe: it is read as text, and nothing of it is lost. */
const cellOf = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};
