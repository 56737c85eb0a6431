import { type Accessor, createMemo, createResource, createSignal, onCleanup, onMount } from 'solid-js';
import type { KitSummary, ListedInterview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Problem } from '../../api/request.ts';
import { deleteInterview, listInterviews, listKits } from '../../api.ts';
import { groupInterviews, type InterviewGroups } from './interview-groups.ts';

/** What home shows, and keeps right while it stands open beside other windows. */
export interface Desk {
  /** Null until the server has answered once. */
  readonly interviews: Accessor<readonly ListedInterview[] | null>;
  readonly groups: Accessor<InterviewGroups>;
  readonly kits: Accessor<readonly KitSummary[]>;
  readonly now: Accessor<Date>;
  readonly problem: Accessor<Problem | null>;
  refresh(): void;
  remove(id: InterviewId): Promise<Problem | null>;
}

const createNow = (): Accessor<Date> => {
  const [now, setNow] = createSignal(new Date());
  const timer = setInterval(() => setNow(new Date()), 20_000);
  onCleanup(() => clearInterval(timer));
  return now;
};

export const createDesk = (isOwner: Accessor<boolean>): Desk => {
  const now = createNow();
  const [interviews, { refetch, mutate }] = createResource(listInterviews);
  const [kits, { refetch: refetchKits }] = createResource(isOwner, listKits);

  const refresh = () => {
    void refetch();
    void refetchKits();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  onMount(() => {
    document.addEventListener('visibilitychange', onVisible);
    onCleanup(() => document.removeEventListener('visibilitychange', onVisible));
  });

  // `latest` keeps the list on screen while a newer one is on its way.
  const listed = () => {
    const answer = interviews.latest;
    return answer?.ok ? answer.value.interviews : null;
  };
  const groups = createMemo(() => groupInterviews(listed() ?? [], now()));
  return {
    now,
    groups,
    refresh,
    interviews: listed,
    kits: () => {
      const answer = kits.latest;
      return answer?.ok ? answer.value.kits : [];
    },
    problem: () => {
      const failed = [interviews.latest, kits.latest].find((answer) => answer && !answer.ok);
      return failed && !failed.ok ? failed.problem : null;
    },
    async remove(id) {
      const answer = await deleteInterview(id);
      if (!answer.ok) return answer.problem;
      mutate((shown) =>
        shown?.ok
          ? { ok: true, value: { interviews: shown.value.interviews.filter((one) => one.id !== id) } }
          : shown,
      );
      return null;
    },
  };
};
