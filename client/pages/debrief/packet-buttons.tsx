import { createSignal, Show } from 'solid-js';
import type { PacketReview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { request } from '../../api/request.ts';
import { createPacketDownload } from '../../packet/create-packet-download.ts';
import { addressOf, packetOfInterview } from '../../packet/packet-address.ts';
import { PacketDialog } from '../../packet/packet-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { packetWords } from '../../words/english/packet.ts';
import styles from './debrief.module.css';

const settings = { variant: 'committee', page: 'A4' } as const;

/** The committee's packet at once, or in another form. What would print otherwise than typed is said first. */
export const PacketButtons = (props: { interviewId: InterviewId }) => {
  const [isChoosing, setChoosing] = createSignal(false);
  const download = createPacketDownload();
  const place = () => packetOfInterview(props.interviewId);
  const problem = () => {
    const state = download.state();
    return state.kind === 'failed' ? state.problem.detail : null;
  };
  const fetchPdf = async () => {
    const review = await request<PacketReview>('GET', addressOf(place(), '-review', settings));
    if (review.ok && review.value.missingFonts.length > 0) setChoosing(true);
    else await download.start((job) => addressOf(place(), '.pdf', { ...settings, job }));
  };
  return (
    <>
      <Show when={problem()}>
        <span class={styles.problem} role="alert">
          {problem()}
        </span>
      </Show>
      <span class="visually-hidden" role="status">
        {download.isMaking() ? packetWords.begun : ''}
      </span>
      <Button tone="quiet" onPress={() => setChoosing(true)}>
        <span class={styles.long}>{debriefWords.otherForms}</span>
        <span class={styles.short} aria-hidden="true">
          …
        </span>
      </Button>
      <Button icon="file" onPress={() => void fetchPdf()}>
        {download.isMaking() ? packetWords.making : debriefWords.pdf}
      </Button>
      <PacketDialog
        title={debriefWords.packet}
        place={place()}
        isOpen={isChoosing()}
        variants={['committee', 'deidentified', 'candidate']}
        onClose={() => setChoosing(false)}
      />
    </>
  );
};
