import { createSignal } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { debriefWords } from '../../words/english/debrief.ts';

const closeRoom: Command = { name: 'phase.advance', args: { to: 'closed' } };

/** Cannot be undone, so it asks first. */
export const CloseRoom = (props: { room: Room }) => {
  const [isAsking, setAsking] = createSignal(false);
  const close = () => {
    setAsking(false);
    props.room.give(closeRoom);
  };
  return (
    <>
      <div>
        <Button
          tone="quiet"
          refusal={props.room.refusalOf(closeRoom)?.message}
          onPress={() => setAsking(true)}
        >
          {debriefWords.close}
        </Button>
      </div>
      <Dialog
        open={isAsking()}
        title={debriefWords.close}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{debriefWords.keepOpen}</Button>
            <Button tone="primary" onPress={close}>
              {debriefWords.close}
            </Button>
          </>
        }
      >
        {debriefWords.closeText}
      </Dialog>
    </>
  );
};
