import { Show } from 'solid-js';
import type { Room } from '../../room/room.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './connection-note.module.css';
import { countChanges } from './slot-words.ts';

/** Where there is no slot: whether the server has everything, said only when it has not. */
export const ConnectionNote = (props: { room: Room }) => {
  const text = () => {
    const save = props.room.save();
    if (save.kind === 'saved' || props.room.connection().kind === 'connecting') return null;
    if (save.kind === 'saving') return 'Saving';
    if (!props.room.isKeptOnDevice()) return 'Offline. Leave this page open.';
    return save.changes === 0 ? 'Offline' : `Offline. ${countChanges(save.changes)} kept on this device.`;
  };
  return (
    <Show when={text()}>
      {(words) => (
        <span class={styles.note} data-offline={props.room.save().kind === 'kept' ? '' : undefined}>
          <Show when={props.room.save().kind === 'kept'}>
            <Icon name="offline" />
          </Show>
          {words()}
        </span>
      )}
    </Show>
  );
};
