import { Match, Show, Switch } from 'solid-js';
import { packetWords } from '../words/english/packet.ts';
import type { DownloadState } from './create-packet-download.ts';
import styles from './packet-dialog.module.css';

/** How far a download is. What changes with each page is drawn and not read out; the state is. */
export const DownloadStatus = (props: { state: DownloadState }) => {
  const drawing = () => {
    const { state } = props;
    return state.kind === 'making' && state.progress?.state === 'drawing' ? state.progress : null;
  };
  const making = () => (props.state.kind === 'making' ? props.state : null);
  return (
    <div class={styles.status}>
      <p role="status">
        <Switch>
          <Match when={making()}>
            {(now) => {
              const { progress } = now();
              return progress ? packetWords.states[progress.state] : packetWords.begun;
            }}
          </Match>
          <Match when={props.state.kind === 'saved' && props.state}>
            {(saved) => packetWords.saved(saved().name)}
          </Match>
        </Switch>
      </p>
      <Show when={drawing()}>
        {(at) => (
          <p class={styles.pages}>
            <progress
              aria-label={packetWords.pageOf(at().page, at().pages)}
              max={at().pages}
              value={at().page}
            />
            <span aria-hidden="true">{packetWords.pageOf(at().page, at().pages)}</span>
          </p>
        )}
      </Show>
    </div>
  );
};
