import type { Accessor } from 'solid-js';
import type { Question } from '../../../shared/records/question.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import { suggestionOf } from '../../room/suggestions.ts';
import type { FollowUp } from '../../ui/follow-ups.tsx';

/** The question's probes as rows that outlive the question: the third one stays the third one on the screen. */
export const useFollowUps = (room: Room, question: Accessor<Question>) => {
  const command = (index: number, ticked: boolean) =>
    ({ name: 'probe.tick', args: { questionId: question().id, index, ticked } }) as const;
  const tickedAt = (index: number): FollowUp['ticked'] => {
    const tick = room.records.get('asked', question().id)?.probes.find((probe) => probe.index === index);
    const { startedAt } = interviewOf(room.records);
    return tick && { by: shortName(room.records, tick.by), atMs: tick.at - (startedAt ?? tick.at) };
  };
  const rows = createRows(
    () => question().probes.map((_, index) => String(index)),
    (id): FollowUp => ({
      id,
      get text() {
        return question().probes[Number(id)] ?? '';
      },
      get suggestedBy() {
        const suggestion = suggestionOf(room.records, question().id, Number(id));
        return suggestion && shortName(room.records, suggestion.by);
      },
      get ticked() {
        return tickedAt(Number(id));
      },
    }),
  );
  return {
    rows,
    mayTick: () => room.refusalOf(command(0, true)) === null,
    tick: (id: string, ticked: boolean) => void room.give(command(Number(id), ticked)),
  };
};
