import { createResource, For, Show } from 'solid-js';
import type { PacketReview as Review } from '../../shared/http.ts';
import { type Answer, request } from '../api/request.ts';
import { ProblemBanner } from '../shell/problem-banner.tsx';
import { Banner } from '../ui/banner.tsx';
import { Fold } from '../ui/fold.tsx';
import { packetWords } from '../words/english/packet.ts';
import styles from './packet-dialog.module.css';

/** What to know before a packet is sent on: text without a font, characters that change, names that were taken out. */
export const PacketReview = (props: { address: string }) => {
  // With a value from the start it never suspends: the page would be taken out and put back, and the dialog not modal any more.
  const [answer] = createResource<Answer<Review> | null, string>(
    () => props.address,
    (address) => request<Review>('GET', address),
    { initialValue: null },
  );
  const review = () => {
    const read = answer.latest;
    return read?.ok ? read.value : null;
  };
  const problem = () => {
    const read = answer.latest;
    return read && !read.ok ? read.problem : null;
  };
  return (
    <>
      <ProblemBanner problem={problem()} lead={packetWords.reviewFailed} />
      <Show when={review()}>{(found) => <Findings review={found()} />}</Show>
    </>
  );
};

const Findings = (props: { review: Review }) => (
  <div class={styles.findings}>
    <For each={props.review.missingFonts}>
      {(font) => <Banner tone="caution">{packetWords.needsFont(font.covers, font.package)}</Banner>}
    </For>
    <Show when={props.review.alteredCharacters > 0}>
      <Banner tone="caution">{packetWords.altered(props.review.alteredCharacters)}</Banner>
    </Show>
    <Show when={props.review.scrubbed.length > 0}>
      <Banner tone="neutral" icon="search">
        {packetWords.scrubbed(props.review.scrubbed.length)}
      </Banner>
      <Fold title={packetWords.scrubbedList}>
        <ul class={styles.scrubbed}>
          <For each={props.review.scrubbed}>
            {(place) => (
              <li>
                <bdi>{packetWords.becomes(place.found, place.instead)}</bdi>
                <span class={styles.where}>{place.where}</span>
              </li>
            )}
          </For>
        </ul>
      </Fold>
    </Show>
  </div>
);
