import { For, Show } from 'solid-js';
import type { DraftProblem } from '../../../shared/kit/edit/kit-of-draft.ts';
import { mendEdit } from '../../../shared/kit/edit/mend.ts';
import type { Level } from '../../../shared/kit/kit.ts';
import type { Finding } from '../../../shared/kit/lint/finding.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import { fieldInWords } from '../../words/english/kit-fields.ts';
import type { KitEditor } from './create-editor.ts';
import styles from './findings.module.css';
import { isAt, type Selection, type Spot } from './selection.ts';

export type FindingsProps = {
  editor: KitEditor;
  /** Only what is found there; everything when absent. */
  at?: Selection | undefined;
  /** Only what is found in this field, or, with `apart`, in every other. */
  field?: string | undefined;
  apart?: boolean | undefined;
  onGo: (spot: Spot) => void;
};

const here =
  (props: FindingsProps) =>
  (spot: Spot): boolean =>
    (props.at === undefined || isAt(spot, props.at)) &&
    (props.field === undefined || (spot.field === props.field) !== (props.apart ?? false));

/** What keeps the kit from being published, then what an experienced interviewer would change, each with a why and a mend. */
export const Findings = (props: FindingsProps) => (
  <ul class={styles.findings}>
    <For each={props.editor.problems().filter(here(props))}>
      {(problem) => (
        <li>
          <ProblemRow {...props} problem={problem} />
        </li>
      )}
    </For>
    <For each={props.editor.findings().filter(here(props))}>
      {(finding) => (
        <li>
          <FindingRow {...props} finding={finding} />
        </li>
      )}
    </For>
  </ul>
);

/** The nearest level with words, from which those of an empty one are quickest to write. */
const nearest = (anchors: { readonly [level in Level]: string }, empty: number): Level | undefined =>
  ([1, 2, 3, 4] as const)
    .filter((level) => anchors[level].trim() !== '')
    .sort((a, b) => Math.abs(a - empty) - Math.abs(b - empty))[0];

const ProblemRow = (props: FindingsProps & { problem: DraftProblem }) => {
  const { problem } = props;
  const anchors = () =>
    problem.field === 'anchors' && problem.message === 'is empty' && problem.entry !== undefined
      ? props.editor.draft().questions.find(({ id }) => id === problem.questionId)?.anchors
      : undefined;
  const source = () => {
    const texts = anchors();
    return texts && nearest(texts, problem.entry ?? 0);
  };
  const copy = (from: Level) => {
    const texts = anchors();
    if (!texts || !problem.questionId || !problem.entry) return;
    const set = { anchors: { ...texts, [problem.entry]: texts[from] } };
    props.editor.edit({ kind: 'setQuestion', id: problem.questionId, set });
    props.onGo(problem);
  };
  return (
    <Show
      when={source()}
      fallback={
        <Banner
          lead={kitEditWords.problem(fieldInWords(problem.field, levelOf(problem)), problem.message)}
          action={<Go {...props} spot={problem} />}
        >
          {kitEditWords.keepsFromPublishing}
        </Banner>
      }
    >
      {(from) => (
        <Banner
          lead={kitEditWords.levelEmpty(problem.entry ?? 0)}
          action={
            <Button tone="link" onPress={() => copy(from())}>
              {kitEditWords.startFrom(from())}
            </Button>
          }
        >
          {kitEditWords.levelEmptyWhy}
        </Banner>
      )}
    </Show>
  );
};

const levelOf = ({ field, entry }: DraftProblem): number | undefined =>
  field === 'anchors' ? entry : undefined;

const FindingRow = (props: FindingsProps & { finding: Finding }) => (
  <Banner
    tone={
      props.finding.severity === 'error'
        ? 'danger'
        : props.finding.severity === 'hint'
          ? 'neutral'
          : 'caution'
    }
    lead={props.finding.text}
    action={
      <Show when={props.finding.fix} fallback={<Go {...props} spot={props.finding} />}>
        {(fix) => (
          <Button tone="link" onPress={() => props.editor.edit(mendEdit(props.editor.draft(), fix()))}>
            {kitEditWords.mendIt}
          </Button>
        )}
      </Show>
    }
  >
    {props.finding.why} {props.finding.mend}
  </Banner>
);

const Go = (props: FindingsProps & { spot: Spot }) => (
  <Button tone="link" onPress={() => props.onGo(props.spot)}>
    {kitEditWords.goThere}
  </Button>
);
