import { type Accessor, createComputed, createSignal, on } from 'solid-js';
import type { QuestionId } from '../../shared/id.ts';
import { findInterview } from '../../shared/room/reader.ts';
import { afterEvent, type Follow, type FollowEvent, followAt } from './follow.ts';
import type { Room } from './room.ts';

export interface FollowParts {
  readonly room: Room;
  /** Whether something is being written that a swap would take away. Asked at the moment of the swap. */
  readonly isWriting: (questionId: QuestionId | null) => boolean;
}

export interface FollowState {
  readonly state: Accessor<Follow>;
  tell(event: FollowEvent): void;
}

/** Lets the state machine hear of the room's moves and of the time that passes. */
export const createFollow = ({ room, isWriting }: FollowParts): FollowState => {
  const shared = () => findInterview(room.records)?.questionId ?? null;
  const [state, setState] = createSignal(followAt(shared()));
  const tell = (event: FollowEvent) => void setState((follow) => afterEvent(follow, event));
  // Computed rather than an effect: the swap belongs to the same frame as the news of it.
  createComputed(
    on(
      shared,
      (to) => tell({ kind: 'moved', to, at: room.clock.at(), isWriting: isWriting(state().inView) }),
      { defer: true },
    ),
  );
  createComputed(on(room.clock.now, (at) => tell({ kind: 'passed', at }), { defer: true }));
  return { state, tell };
};
