import type { Room } from '../../room/room.ts';

export const Lobby = (props: { room: Room }) => <p>{props.room.seat}</p>;
