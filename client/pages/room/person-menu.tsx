import { createSignal, Show } from 'solid-js';
import type { Panelist } from '../../../shared/records/panelist.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { personWords } from '../../words/english/person.ts';
import { isolate } from '../../words/isolate.ts';

export type PersonMenuProps = { room: Room; panelistId: string };

/** What the lead can do with somebody else's seat: hand them the lead, or take the seat away. */
export const PersonMenu = (props: PersonMenuProps) => {
  const known = () => props.room.records.get('panelists', props.panelistId);
  return (
    <Show when={known()?.id !== props.room.me && known()}>
      {(panelist) => <MenuOf room={props.room} panelist={panelist()} />}
    </Show>
  );
};

const MenuOf = (props: { room: Room; panelist: Panelist }) => {
  const [isAsking, setAsking] = createSignal(false);
  const give = () => ({ name: 'lead.give', args: { panelistId: props.panelist.id } }) as const;
  const remove = () => ({ name: 'panelist.remove', args: { panelistId: props.panelist.id } }) as const;
  const name = () => isolate(props.panelist.name);
  const items = (): MenuItem[] => [
    ...(props.room.refusalOf(give()) === null ? [{ id: 'give', label: personWords.giveLead }] : []),
    { id: 'remove', label: personWords.remove, danger: true },
  ];
  return (
    <Show when={props.room.refusalOf(remove()) === null}>
      <Menu
        label={personWords.menu(name())}
        items={items()}
        onChoose={(id) => (id === 'give' ? void props.room.give(give()) : setAsking(true))}
      />
      <Dialog
        open={isAsking()}
        title={personWords.removeTitle(name())}
        onClose={() => setAsking(false)}
        actions={
          <Button
            tone="danger"
            onPress={() => {
              setAsking(false);
              props.room.give(remove());
            }}
          >
            {personWords.remove}
          </Button>
        }
      >
        <p>{personWords.removeText}</p>
      </Dialog>
    </Show>
  );
};
