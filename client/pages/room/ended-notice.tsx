import { type ByeCode, byeMessages } from '../../../shared/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from './notice.tsx';
import { countChanges } from './slot-words.ts';

export type EndedNoticeProps = { code: ByeCode /** Changes that the server has not got. */; unsent: number };

const titles: { readonly [code in ByeCode]?: string } = {
  clientTooOld: 'A newer version is ready',
  deleted: 'This interview was deleted',
  notYours: 'You have no seat here',
  revoked: 'This link was closed',
  tooManyConnections: 'Too many windows',
};

/** Reloading helps against these; against the others only another link does. */
const reloads: ReadonlySet<ByeCode> = new Set<ByeCode>([
  'badHandshake',
  'clientTooOld',
  'tooManyConnections',
]);

export const EndedNotice = (props: EndedNoticeProps) => (
  <Notice
    title={titles[props.code] ?? 'The connection ended'}
    action={
      reloads.has(props.code) ? (
        <Button tone="primary" onPress={() => location.reload()}>
          Reload
        </Button>
      ) : (
        <Button tone="primary" href="/">
          Go to the start page
        </Button>
      )
    }
  >
    <p>{byeMessages[props.code]}</p>
    {props.unsent > 0 && props.code !== 'deleted' ? (
      <p>{countChanges(props.unsent)} not sent yet; kept on this device.</p>
    ) : null}
  </Notice>
);
