import { createDrafts, emptyDraft } from './drafts.ts';
import type { Room } from './room.ts';

/** One text in the making that is kept on the device at each keystroke, such as a reason. */
export interface DraftText {
  /** Reactive; what stood there before while nothing has been typed. */
  text(): string;
  write(text: string): void;
  /** It has been given away, or is not wanted any more. */
  drop(): void;
}

export const createDraftText = (room: Room, id: string, before: () => string = () => ''): DraftText => {
  const drafts = createDrafts(room.device, room.seat);
  return {
    text: () => drafts.of(id)?.text ?? before(),
    write: (text) => drafts.put(id, { ...emptyDraft, text, startedAt: 0 }),
    drop: () => drafts.drop(id),
  };
};
