import type { ByeCode } from '../../../shared/wire.ts';
import { Button } from '../../ui/button.tsx';
import { byeWords } from '../../words/english/refusals.ts';
import { roomWords } from '../../words/english/room.ts';
import { Notice } from './notice.tsx';

export type EndedNoticeProps = { code: ByeCode /** Changes that the server has not got. */; unsent: number };

const titleOf = (code: ByeCode): string => {
  switch (code) {
    case 'clientTooOld':
      return roomWords.newerVersion;
    case 'deleted':
      return roomWords.wasDeleted;
    case 'notYours':
      return roomWords.noSeat;
    case 'revoked':
      return roomWords.linkClosed;
    case 'tooManyConnections':
      return roomWords.tooManyWindows;
    default:
      return roomWords.ended;
  }
};

/** Reloading helps against these; against the others only another link does. */
const reloads: ReadonlySet<ByeCode> = new Set<ByeCode>([
  'badHandshake',
  'clientTooOld',
  'tooManyConnections',
]);

export const EndedNotice = (props: EndedNoticeProps) => (
  <Notice
    title={titleOf(props.code)}
    action={
      reloads.has(props.code) ? (
        <Button tone="primary" onPress={() => location.reload()}>
          {roomWords.reload}
        </Button>
      ) : (
        <Button tone="primary" href="/">
          {roomWords.toStart}
        </Button>
      )
    }
  >
    <p>{byeWords[props.code]}</p>
    {props.unsent > 0 && props.code !== 'deleted' ? <p>{roomWords.unsent(props.unsent)}</p> : null}
  </Notice>
);
