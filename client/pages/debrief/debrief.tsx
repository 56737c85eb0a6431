import type { Room } from '../../room/room.ts';

export const Debrief = (props: { room: Room }) => <p>{props.room.seat}</p>;
