import { createMemo, For, type JSX, Show } from 'solid-js';
import { debriefMatrixWords } from '../words/english/debrief-matrix.ts';
import { uiWords } from '../words/english/ui.ts';
import styles from './debrief-matrix.module.css';
import { Distribution } from './distribution.tsx';
import { useKitLanguage } from './kit-language.ts';
import { type ChipValue, levels } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';

export type MatrixPanelist = { id: string; name: string };
/** `was`: the score that was given first, where it was changed after the scores opened. */
export type MatrixRating = { value: ChipValue; was?: ChipValue | undefined };
export type MatrixRow = {
  id: string;
  name: string;
  /** Which questions stand behind it: "Q7, Q9". */
  questions?: string | undefined;
  /** One a question, per panelist. */
  ratings: Readonly<Record<string, readonly MatrixRating[]>>;
  /** What the panel agreed on after talking, beside the scores. */
  agreed?: ChipValue | undefined;
  /** How far the lowest and the highest are apart; null with fewer than two scores. */
  distance: number | null;
};

export type DebriefMatrixProps = {
  panelists: readonly MatrixPanelist[];
  rows: readonly MatrixRow[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** The evidence under the selected row, where there is no pane beside the table. */
  detail?: ((row: MatrixRow) => JSX.Element) | undefined;
  label?: string | undefined;
};

type Group = { id: string; title: () => string; hint?: () => string };
const groups: (Group & { holds: (distance: number | null) => boolean })[] = [
  {
    id: 'talk',
    title: () => debriefMatrixWords.talkAboutThese,
    hint: () => debriefMatrixWords.twoOrMoreApart,
    holds: (distance) => distance !== null && distance >= 2,
  },
  {
    id: 'one',
    title: () => debriefMatrixWords.oneApart,
    holds: (distance) => distance !== null && distance >= 1 && distance < 2,
  },
  {
    id: 'agreed',
    title: () => debriefMatrixWords.agreed,
    holds: (distance) => distance !== null && distance < 1,
  },
  { id: 'few', title: () => debriefMatrixWords.tooFewScores, holds: (distance) => distance === null },
];

/** How many of each level a row holds; missing ratings are in no bar. */
export const countLevels = (row: MatrixRow): [number, number, number, number] => {
  const all = Object.values(row.ratings).flat();
  const count = (level: number) => all.filter(({ value }) => value === level).length;
  return [count(1), count(2), count(3), count(4)];
};

/** Up and down, Home and End go from row to row; Enter opens, as on any button. */
const moveToRow = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const rows = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-open]') ?? []),
  ];
  const here = rows.indexOf(event.currentTarget);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
};

export const DebriefMatrix = (props: DebriefMatrixProps) => {
  const kitLanguage = useKitLanguage();
  const grouped = createMemo(() =>
    groups
      .map((group) => ({
        ...group,
        rows: props.rows
          .filter((row) => group.holds(row.distance))
          .sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0)),
      }))
      .filter((group) => group.rows.length > 0),
  );
  const columns = () => props.panelists.length + 2;

  return (
    <table
      class={styles.matrix}
      aria-label={props.label ?? uiWords.scoresIn}
      data-many={props.panelists.length > 6 ? '' : undefined}
    >
      <thead>
        <tr class={styles.head}>
          <th scope="col" class={styles.nameHead}>
            {debriefMatrixWords.competency}
          </th>
          <For each={props.panelists}>
            {(panelist) => (
              <th scope="col" class={styles.person}>
                {panelist.name}
              </th>
            )}
          </For>
          <th scope="col" class={styles.spread}>
            <span class="visually-hidden">{debriefMatrixWords.spread}</span>
            <span class={styles.scale} aria-hidden="true">
              <For each={levels}>{(level) => <span>{level}</span>}</For>
            </span>
          </th>
        </tr>
      </thead>
      <For each={grouped()}>
        {(group) => (
          <tbody data-group={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={columns()} class={styles.group}>
                {group.title()}
                <Show when={group.hint}>{(hint) => <span class={styles.hint}>{hint()()}</span>}</Show>
              </th>
            </tr>
            <For each={group.rows}>
              {(row) => (
                <>
                  <tr class={styles.row} data-selected={row.id === props.selectedId ? '' : undefined}>
                    <th scope="row" class={styles.name}>
                      <button
                        type="button"
                        class={styles.open}
                        data-open
                        aria-expanded={props.detail ? row.id === props.selectedId : undefined}
                        aria-current={!props.detail && row.id === props.selectedId ? 'true' : undefined}
                        onClick={() => props.onSelect(row.id)}
                        onKeyDown={moveToRow}
                      >
                        <span lang={kitLanguage()} dir="auto">
                          {row.name}
                        </span>
                        <Show when={row.questions}>
                          <span class={styles.questions}>{row.questions}</span>
                        </Show>
                        <Show when={row.agreed}>
                          {(value) => (
                            <span class={styles.agreed}>
                              {debriefMatrixWords.agreedOn} <RatingChip value={value()} size="small" />
                            </span>
                          )}
                        </Show>
                      </button>
                    </th>
                    <For each={props.panelists}>
                      {(panelist) => (
                        <td class={styles.cell} data-name={panelist.name}>
                          <span class={styles.chips}>
                            <For each={row.ratings[panelist.id] ?? [{ value: 'notAsked' as const }]}>
                              {(rating) => <Rating rating={rating} />}
                            </For>
                          </span>
                        </td>
                      )}
                    </For>
                    <td class={styles.spread}>
                      <Distribution counts={countLevels(row)} />
                    </td>
                  </tr>
                  <Show when={row.id === props.selectedId && props.detail}>
                    {(detail) => (
                      <tr class={styles.detail}>
                        <td colSpan={columns()}>{detail()(row)}</td>
                      </tr>
                    )}
                  </Show>
                </>
              )}
            </For>
          </tbody>
        )}
      </For>
    </table>
  );
};

/** A changed score stands after the one that was given first. */
const Rating = (props: { rating: MatrixRating }) => (
  <Show when={props.rating.was} fallback={<RatingChip value={props.rating.value} size="large" />}>
    {(was) => (
      <span class={styles.changed}>
        <RatingChip value={was()} size="small" look="outline" />
        <span class="visually-hidden">{debriefMatrixWords.changedTo}</span>
        <RatingChip value={props.rating.value} size="large" />
      </span>
    )}
  </Show>
);
