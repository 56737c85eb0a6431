import type { Room } from '../../room/room.ts';

export const WrapUp = (props: { room: Room }) => <p>{props.room.seat}</p>;
