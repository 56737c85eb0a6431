import { createEffect, createSignal, For, on } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { comparisonOf, packetOfCandidate, packetOfInterview } from '../../packet/packet-address.ts';
import { PacketDialog } from '../../packet/packet-dialog.tsx';
import { shortDay } from '../../shell/dates.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { packetWords } from '../../words/english/packet.ts';
import styles from './packet-dialogs.module.css';

/** The server compares no more than fit beside each other. */
const mostCompared = 12;
const all = ['committee', 'deidentified', 'candidate'] as const;

/** What somebody on home wants the packet of; null while they want none. */
export type WantedPacket =
  | { readonly kind: 'interview' | 'candidate'; readonly interview: ListedInterview }
  | { readonly kind: 'comparison'; readonly interviews: readonly ListedInterview[] }
  | null;

export const PacketDialogs = (props: { wanted: WantedPacket; onClose: () => void }) => {
  const single = () =>
    props.wanted?.kind === 'interview' || props.wanted?.kind === 'candidate' ? props.wanted : null;
  const comparison = () => (props.wanted?.kind === 'comparison' ? props.wanted : null);
  const place = () => {
    const wanted = single();
    if (!wanted) return null;
    const { id, candidate } = wanted.interview;
    return wanted.kind === 'interview' ? packetOfInterview(id) : packetOfCandidate(candidate.ref);
  };
  const title = () => {
    const wanted = single();
    const name = wanted?.interview.candidate.name ?? '';
    return wanted?.kind === 'candidate' ? packetWords.allOf(name) : packetWords.packetOf(name);
  };
  return (
    <>
      <PacketDialog
        title={title()}
        place={place()}
        isOpen={single() !== null}
        variants={all}
        onClose={() => props.onClose()}
      />
      <CompareDialog interviews={comparison()?.interviews ?? []} onClose={() => props.onClose()} />
    </>
  );
};

const CompareDialog = (props: { interviews: readonly ListedInterview[]; onClose: () => void }) => {
  const [chosen, setChosen] = createSignal<readonly InterviewId[]>([]);
  createEffect(
    on(
      () => props.interviews,
      (interviews) => setChosen(interviews.slice(0, 2).map(({ id }) => id)),
    ),
  );
  const kit = () => props.interviews[0]?.kit;
  const toggle = (id: InterviewId) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const isFull = () => chosen().length >= mostCompared;
  return (
    <PacketDialog
      title={packetWords.compare}
      place={chosen().length < 2 ? null : comparisonOf(chosen())}
      isOpen={props.interviews.length > 0}
      variants={['committee', 'deidentified']}
      onClose={() => props.onClose()}
    >
      <fieldset class={styles.candidates}>
        <legend>{packetWords.compareWith(kit()?.title ?? '', kit()?.version ?? 1)}</legend>
        <ul>
          <For each={props.interviews}>
            {({ id, candidate, startedAt }) => (
              <li>
                <Checkbox
                  checked={chosen().includes(id)}
                  disabled={isFull() && !chosen().includes(id)}
                  detail={startedAt ? shortDay(new Date(startedAt)) : undefined}
                  onToggle={() => toggle(id)}
                >
                  <bdi>{candidate.name}</bdi>
                </Checkbox>
              </li>
            )}
          </For>
        </ul>
        <p class={styles.hint}>{chosen().length < 2 ? packetWords.chooseMore : ''}</p>
      </fieldset>
    </PacketDialog>
  );
};
