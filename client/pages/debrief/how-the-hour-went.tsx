import { createMemo, Show } from 'solid-js';
import type { Level } from '../../../shared/kit/kit.ts';
import type { Asked } from '../../../shared/records/asked.ts';
import { timeUsed } from '../../../shared/records/asked.ts';
import type { Note } from '../../../shared/records/note.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import type { CompetencyRow, QuestionRow } from '../../../shared/scoring/aggregate.ts';
import { tintOf } from '../../room/people.ts';
import { titleOf } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { type HourSegment, HourStrip } from '../../ui/hour-strip.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './debrief.module.css';

/** The hour as it went: each evidence note a tick on the question it was written on. */
export const HowTheHourWent = (props: { room: Room; rows: readonly CompetencyRow[] }) => {
  const segments = createMemo(() => segmentsOf(props.room, props.rows));
  const notes = () => segments().reduce((sum, segment) => sum + segment.notes.length, 0);
  return (
    <Show when={segments().length > 0}>
      <section class={styles.hour}>
        <SectionHeading level={2} hint={debriefWords.hourHint(notes())}>
          {debriefWords.hour}
        </SectionHeading>
        <HourStrip label={debriefWords.hour} segments={segments()} />
      </section>
    </Show>
  );
};

const segmentsOf = ({ records }: Room, rows: readonly CompetencyRow[]): HourSegment[] => {
  const { startedAt, endedAt } = interviewOf(records);
  const asked = [...records.all('asked')].sort((a, b) => beganAt(a) - beganAt(b));
  const byId = new Map(rows.flatMap((row) => row.questions).map((row) => [row.question.id, row]));
  return asked.flatMap((each): HourSegment[] => {
    const row = byId.get(each.id);
    if (!row) return [];
    const span = timeUsed(each, endedAt ?? beganAt(each));
    const start = beganAt(each) - (startedAt ?? 0);
    const notes = [...records.all('notes')].filter(
      (note) => note.questionId === each.id && note.scope === 'evidence',
    );
    return [
      {
        id: each.id,
        number: row.question.number,
        title: titleOf(row.question),
        minutes: Math.max(1, span / 60_000),
        median: wholeMedian(row),
        notes: notes.map((note) => ({
          at: placeIn(note, start, span),
          tint: tintOf(records, note.panelistId),
        })),
      },
    ];
  });
};

const beganAt = (asked: Asked): number => asked.spans[0]?.from ?? 0;

/** Notes may be written later than the question was left; they stay at its end. */
const placeIn = (note: Note, start: number, span: number): number =>
  Math.min(0.98, Math.max(0.02, (note.startedAt - start) / Math.max(1, span)));

/** The colour of a level, where the median is one; between two there is none. */
const wholeMedian = ({ figures }: QuestionRow): Level | null => {
  const { median } = figures;
  return median === 1 || median === 2 || median === 3 || median === 4 ? median : null;
};
