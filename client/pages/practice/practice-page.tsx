import { onCleanup } from 'solid-js';
import { RoomView } from '../room/room-view.tsx';
import { createPracticeRoom } from './create-practice-room.ts';

/** /practice: the room with invented colleagues, to try everything before it counts. */
export const PracticePage = () => {
  const room = createPracticeRoom();
  onCleanup(room.close);
  return <RoomView room={room} />;
};
