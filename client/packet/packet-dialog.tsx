import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { VariantId } from '../../shared/packet/variants/variant.ts';
import { ProblemBanner } from '../shell/problem-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { packetWords } from '../words/english/packet.ts';
import { createPacketDownload } from './create-packet-download.ts';
import { DownloadStatus } from './download-status.tsx';
import { addressOf, type PacketFile, type PacketPlace, type Paper } from './packet-address.ts';
import styles from './packet-dialog.module.css';
import { PacketReview } from './packet-review.tsx';

export type PacketDialogProps = {
  title: string;
  /** Null: closed, or nothing that could be had is chosen yet. */
  place: PacketPlace | null;
  isOpen: boolean;
  variants: readonly VariantId[];
  /** What is chosen before anything else, such as whom to compare. */
  children?: JSX.Element;
  onClose: () => void;
};

const papers: readonly Paper[] = ['A4', 'Letter'];
const files: readonly PacketFile[] = ['pdf', 'md', 'csv', 'json'];

/** Everything that somebody decides and should know before a packet leaves the server. */
export const PacketDialog = (props: PacketDialogProps) => {
  const [variant, setVariant] = createSignal<VariantId>('committee');
  const [paper, setPaper] = createSignal<Paper>('A4');
  const [file, setFile] = createSignal<PacketFile>('pdf');
  const download = createPacketDownload();
  // What was said of another packet says nothing of this one.
  createEffect(on([() => props.place, () => props.isOpen, variant, paper, file], () => download.forget()));
  const start = () => {
    const { place } = props;
    if (!place) return;
    const settings = { variant: variant(), page: paper() };
    void download.start((job) =>
      addressOf(place, `.${file()}`, file() === 'pdf' ? { ...settings, job } : settings),
    );
  };
  return (
    <Dialog
      open={props.isOpen}
      title={props.title}
      onClose={() => props.onClose()}
      actions={
        <Button
          tone="primary"
          icon="file"
          refusal={props.place ? undefined : packetWords.chooseMore}
          onPress={start}
        >
          {download.isMaking() ? packetWords.making : packetWords.download}
        </Button>
      }
    >
      <div class={styles.body}>
        {props.children}
        <SegmentedControl
          legend={packetWords.forWhom}
          showLegend
          value={variant()}
          options={props.variants.map((value) => ({ value, label: packetWords.variants[value] }))}
          onChange={setVariant}
        />
        <div class={styles.pair}>
          <SegmentedControl
            legend={packetWords.file}
            showLegend
            value={file()}
            options={files.map((value) => ({ value, label: packetWords.files[value] }))}
            onChange={setFile}
          />
          <Show when={file() === 'pdf'}>
            <SegmentedControl
              legend={packetWords.paper}
              showLegend
              value={paper()}
              options={papers.map((value) => ({ value, label: value }))}
              onChange={setPaper}
            />
          </Show>
        </div>
        <Show when={props.isOpen && props.place}>
          {(place) => <PacketReview address={addressOf(place(), '-review', { variant: variant() })} />}
        </Show>
        <DownloadStatus state={download.state()} />
        <ProblemBanner problem={problemIn(download.state())} lead={packetWords.failed} />
      </div>
    </Dialog>
  );
};

const problemIn = (state: ReturnType<ReturnType<typeof createPacketDownload>['state']>) =>
  state.kind === 'failed' ? state.problem : null;
