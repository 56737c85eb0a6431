import { Show } from 'solid-js';
import type { Room } from '../../room/room.ts';
import { Icon } from '../../ui/icon.tsx';
import { roomWords } from '../../words/english/room.ts';
import styles from './connection-note.module.css';

/** Where there is no slot: whether the server has everything, said only when it has not. */
export const ConnectionNote = (props: { room: Room }) => {
  const text = () => {
    const save = props.room.save();
    if (save.kind === 'saved' || props.room.connection().kind === 'connecting') return null;
    if (save.kind === 'saving') return roomWords.saving;
    if (!props.room.isKeptOnDevice()) return roomWords.offlineNotKept;
    return save.changes === 0 ? roomWords.offline : roomWords.offlineKept(save.changes);
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
