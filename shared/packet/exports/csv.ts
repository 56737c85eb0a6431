import { csvOf } from '../../csv.ts';
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

/** One row per rating. */
export const packetCsv = (interviews: readonly CsvSource[], checksum: string): string => {
  const rows = interviews.flatMap((data) =>
    data.questions.flatMap((question) =>
      question.ratings.map((rating) => ratingRow(data, checksum, question, rating)),
    ),
  );
  return csvOf([header, ...rows]);
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
