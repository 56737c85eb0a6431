import { createResource, Show } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import { createDeviceLink } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { deviceWords } from '../../words/english/device.ts';
import styles from './device-dialog.module.css';

export type DeviceDialogProps = { interviewId: InterviewId; onClose: () => void };

/** The own seat on a phone as well: a link that works once, to be scanned or copied. */
export const DeviceDialog = (props: DeviceDialogProps) => {
  const [link, { refetch }] = createResource(() => props.interviewId, createDeviceLink);
  const url = () => {
    const made = link.latest;
    return made?.ok ? made.value.url : null;
  };
  const problem = () => {
    const made = link.latest;
    return made && !made.ok ? made.problem : null;
  };
  return (
    <Dialog title={deviceWords.title} open onClose={props.onClose}>
      <Show when={problem()}>
        {(failed) => (
          <div class={styles.problem} role="alert">
            <p>{failed().detail}</p>
            <Button onPress={() => void refetch()}>{deviceWords.tryAgain}</Button>
          </div>
        )}
      </Show>
      <div class={styles.scan}>
        <div class={styles.code}>
          <Show when={url()}>{(text) => <QrCode text={text()} label={deviceWords.code} />}</Show>
        </div>
        <div class={styles.words}>
          <p>{deviceWords.scan}</p>
          <p class={styles.detail}>{deviceWords.once}</p>
          <input
            class={styles.url}
            readOnly
            dir="ltr"
            aria-label={deviceWords.link}
            value={url() ?? ''}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      </div>
    </Dialog>
  );
};
