import { For, type JSX, Show } from 'solid-js';
import type { Panelist } from '../../../shared/records/panelist.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { agreement } from '../../../shared/scoring/agreement.ts';
import { mechanicalScore } from '../../../shared/scoring/mechanical-score.ts';
import { shadowComparison } from '../../../shared/scoring/shadow-comparison.ts';
import { seated, shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { debriefWords } from '../../words/english/debrief.ts';
import { oneDecimal } from '../../words/numbers.ts';
import styles from './figures.module.css';

type FiguresProps = { room: Room; rows: readonly CompetencyRow[] };

/** The one number that follows by rule, with the rule; and how often two people agreed, with how many they were. */
export const Figures = (props: FiguresProps) => {
  const score = () => mechanicalScore(props.rows);
  const pairs = () => agreement(props.rows, 'initial');
  return (
    <Show when={score().value !== null}>
      <dl class={styles.figures}>
        <Figure title={debriefWords.mechanical} value={oneDecimal(score().value ?? 0)}>
          {formulaOf(props.rows)}
        </Figure>
        <Show when={pairs().pairs > 0}>
          <Figure title={debriefWords.agreement} value={debriefWords.nOf(pairs().withinOne, pairs().pairs)}>
            {debriefWords.pairs(pairs().exact)}
          </Figure>
        </Show>
        <For each={shadowsSeenBy(props.room)}>
          {(shadow) => <ShadowFigure room={props.room} rows={props.rows} shadow={shadow} />}
        </For>
      </dl>
    </Show>
  );
};

const Figure = (props: { title: string; value: string; children: JSX.Element }) => (
  <div class={styles.figure}>
    <dt>{props.title}</dt>
    <dd class={styles.value}>{props.value}</dd>
    <dd>{props.children}</dd>
  </div>
);

/** How the score was computed; with the weights, where the kit gives any. */
const formulaOf = (rows: readonly CompetencyRow[]): string => {
  const { terms, n } = mechanicalScore(rows);
  if (terms.every(({ weight }) => weight === terms[0]?.weight)) return debriefWords.mechanicalEqual(n);
  const names = new Map(rows.map(({ competency }) => [competency?.id, competency?.name ?? '']));
  const weights = terms.map(({ competencyId, weight }) =>
    debriefWords.weightOf(names.get(competencyId) ?? '', weight),
  );
  return `${debriefWords.mechanicalWeighted(n)} ${debriefWords.weights(weights)}`;
};

/** A comparison is for learning: the shadow's own, and for the lead each shadow's. */
const shadowsSeenBy = ({ records, me }: Room): Panelist[] =>
  seated(records).filter(
    ({ id, role, recused }) =>
      role === 'shadow' && !recused && (id === me || interviewOf(records).leadId === me),
  );

const ShadowFigure = (props: FiguresProps & { shadow: Panelist }) => {
  const compared = () => shadowComparison(props.room.records, props.rows, props.shadow.id);
  const name = () => shortName(props.room.records, props.shadow.id);
  return (
    <Show when={compared().pairs > 0}>
      <Figure
        title={debriefWords.shadowBeside(name())}
        value={debriefWords.nOf(compared().withinOne, compared().pairs)}
      >
        {debriefWords.shadowPairs(compared().exact, compared().answers)}{' '}
        {debriefWords.shadowMean(compared().meanDifference ?? 0)} {debriefWords.shadowSeenBy(name())}
      </Figure>
    </Show>
  );
};
