import { For, Show } from 'solid-js';
import type { KitSummary, ListedInterview } from '../../../shared/http.ts';
import { Button } from '../../ui/button.tsx';
import { homeWords } from '../../words/english/home.ts';
import styles from './kit-column.module.css';

export type KitColumnProps = { kits: readonly KitSummary[]; interviews: readonly ListedInterview[] };

/** The library, beside the interviews that are held from it. */
export const KitColumn = (props: KitColumnProps) => {
  const usesOf = (kit: KitSummary) =>
    props.interviews.filter((interview) => interview.kit.id === kit.id).length;
  return (
    <section aria-labelledby="kits">
      <header class={styles.head}>
        <h2 class={styles.title} id="kits">
          <a href="/kits">{homeWords.kits}</a>
        </h2>
        <Button href="/kits/import">{homeWords.importAction}</Button>
      </header>
      <ul>
        <For each={props.kits} fallback={<li class={styles.none}>{homeWords.noKit}</li>}>
          {(kit) => <KitRow kit={kit} uses={usesOf(kit)} />}
        </For>
      </ul>
      <div class={styles.alone}>
        <h3 class={styles.aloneTitle}>
          <a href="/practice">{homeWords.tryAlone}</a>
        </h3>
        <p>{homeWords.tryAloneText}</p>
      </div>
    </section>
  );
};

const planOf = (kit: KitSummary): string =>
  kit.planned > 0 ? homeWords.minutesPlanned(kit.plannedMinutes) : homeWords.noPlan;

const KitRow = (props: { kit: KitSummary; uses: number }) => (
  <li class={styles.row}>
    <h3 class={styles.name}>
      <a href={`/kits/${props.kit.id}`}>
        <bdi>{props.kit.title}</bdi>
      </a>
    </h3>
    <p class={styles.facts}>
      <span>{homeWords.kitFacts(props.kit.questions, planOf(props.kit))}</span>
      <Show when={props.uses > 0}>
        <span>{homeWords.used(props.uses)}</span>
      </Show>
    </p>
    <CompetencySquares kit={props.kit} />
  </li>
);

/** A kit of a thousand questions is recognised by its first ones. */
const mostSquares = 60;

const CompetencySquares = (props: { kit: KitSummary }) => {
  const groups = () => {
    let left = mostSquares;
    return props.kit.competencies.flatMap(({ planned }) => {
      const shown = planned.slice(0, left);
      left -= shown.length;
      return shown.length > 0 ? [shown] : [];
    });
  };
  return (
    <div class={styles.squares} aria-hidden="true">
      <For each={groups()}>
        {(group) => (
          <span class={styles.competency}>
            <For each={group}>
              {(planned) => <span class={styles.square} data-planned={planned ? '' : undefined} />}
            </For>
          </span>
        )}
      </For>
    </div>
  );
};
