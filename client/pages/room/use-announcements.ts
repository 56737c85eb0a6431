import { createEffect, createMemo, on } from 'solid-js';
import { findInterview } from '../../../shared/room/reader.ts';
import { timePlan, titleOf } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { readingLeft } from '../../room/silent-read.ts';
import { useSay } from '../../shell/announcements.tsx';
import { roomWords } from '../../words/english/room.ts';

const minute = 60_000;
/** Minutes before the end that are worth a word. */
const marks = [10, 5, 0] as const;

/** What the live region says: the panel's question, the time at its marks, the connection, scores opening, reading. */
export const useAnnouncements = (room: Room): void => {
  const say = useSay();
  const interview = () => findInterview(room.records);
  createEffect(
    on(
      () => interview()?.questionId,
      (id) => {
        const question = id && room.records.get('questions', id);
        if (question) say(roomWords.sayQuestion(question.number, titleOf(question)));
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => room.connection().kind,
      (now, before) => {
        if (now === 'offline' && before === 'connected') say(roomWords.sayOffline);
        if (now === 'connected' && before === 'offline') say(roomWords.sayOnline);
      },
    ),
  );
  createEffect(
    on(
      () => interview()?.phase,
      (now, before) => {
        if (now === 'debrief' && before === 'scoring') say(roomWords.sayOpen);
      },
    ),
  );
  const reading = createMemo(() => readingLeft(room.records, room.clock.now()) !== null);
  createEffect(
    on(
      reading,
      (now, before) => {
        const read = interview()?.silentRead;
        if (now && read) say(roomWords.sayRead(Math.round((read.to - read.from) / minute)));
        if (before && !now) say(roomWords.sayTalk);
      },
      { defer: true },
    ),
  );
  const minutesLeft = () =>
    interview()?.phase === 'live'
      ? Math.ceil(timePlan(room.records, room.clock.now()).leftMs / minute)
      : null;
  createEffect(
    on(minutesLeft, (now, before) => {
      const mark = marks.find((each) => now === each && before != null && before > each);
      if (mark !== undefined) say(mark === 0 ? roomWords.sayTimeUp : roomWords.sayMinutesLeft(mark));
    }),
  );
};
