import { type JSX, Show } from 'solid-js';
import type { Problem } from '../api/request.ts';
import { Banner } from '../ui/banner.tsx';
import styles from './problem-banner.module.css';

export type ProblemBannerProps = {
  problem: Problem | null | undefined;
  lead?: string | undefined;
  action?: JSX.Element;
};

/** What went wrong, in a sentence, read out when it appears. */
export const ProblemBanner = (props: ProblemBannerProps) => (
  <div class={styles.region} role="alert">
    <Show when={props.problem}>
      {(problem) => (
        <Banner tone="danger" lead={props.lead} action={props.action}>
          {problem().detail}
        </Banner>
      )}
    </Show>
  </div>
);
