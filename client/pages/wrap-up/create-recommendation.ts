import { type Accessor, onCleanup } from 'solid-js';
import type { Verdict } from '../../../shared/records/recommendation.ts';
import { type Drafts, emptyDraft } from '../../room/drafts.ts';
import type { Room } from '../../room/room.ts';

/** The overall recommendation and its takeaways, saved while they are written. */
export interface RecommendationDraft {
  readonly verdict: Accessor<Verdict | null>;
  readonly takeaways: Accessor<string>;
  choose(verdict: Verdict): void;
  write(takeaways: string): void;
  /** Sends what was typed since. */
  flush(): void;
}

/** A pause in typing this long sends what stands there, in ms. */
const pause = 800;
const draftId = 'takeaways';

export const createRecommendation = (room: Room, drafts: Drafts): RecommendationDraft => {
  const record = () => room.records.get('recommendations', room.me);
  const verdict = () => record()?.verdict ?? null;
  const takeaways = () => drafts.of(draftId)?.text ?? record()?.takeaways ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const give = (chosen: Verdict) => {
    const text = takeaways();
    const refusal = room.give({
      name: 'recommendation.set',
      args: { verdict: chosen, takeaways: text.trim() },
    });
    return refusal === null;
  };
  const flush = () => {
    clearTimeout(timer);
    const chosen = verdict();
    const isNew = takeaways().trim() !== (record()?.takeaways ?? '');
    // Without a verdict there is no recommendation yet; the draft on the device keeps the text until then.
    if (chosen !== null && isNew) give(chosen);
  };
  onCleanup(flush);
  return {
    verdict,
    takeaways,
    flush,
    choose(chosen) {
      clearTimeout(timer);
      give(chosen);
    },
    write(text) {
      drafts.put(draftId, { ...emptyDraft, text, startedAt: 0 });
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
  };
};
