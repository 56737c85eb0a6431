import { createMemo, createSignal, For, Show } from 'solid-js';
import type { KitPreview } from '../../../shared/http.ts';
import type { Kit, KitQuestion } from '../../../shared/kit/kit.ts';
import { AnchorMarks } from '../../ui/anchor-marks.tsx';
import { Button } from '../../ui/button.tsx';
import { KitLanguageProvider, useKitLanguage } from '../../ui/kit-language.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { kitWords } from '../../words/english/kit.ts';
import { kitImportWords } from '../../words/english/kit-import.ts';
import { type KitSection, plannedMinutesOf, sectionsOf, timeInWords, titleOf } from '../kit/kit-sections.ts';
import { QuestionContent } from '../kit/question-content.tsx';
import type { KitImport } from './create-kit-import.ts';
import { Findings } from './findings.tsx';
import { asFollowUp, leftOut } from './mends.ts';
import styles from './recognised-kit.module.css';
import { Structure } from './structure.tsx';

export type RecognisedKitProps = {
  model: KitImport;
  preview: KitPreview;
  onLine: (line: number) => void;
};

const planInWords = (kit: Kit): string => {
  const planned = kit.questions.filter((question) => question.planned).length;
  return planned > 0
    ? kitImportWords.planned(planned, plannedMinutesOf(kit), kit.minutes)
    : kitImportWords.nonePlanned(kit.minutes);
};

const attentionInWords = (warnings: number): string =>
  warnings === 0 ? kitImportWords.noneNeedsLook : kitImportWords.needLook(warnings);

const mostQuestions = 400;

/** As much of the sections as the first questions fill. */
const cut = (sections: readonly KitSection[], most: number): KitSection[] => {
  let left = most;
  return sections.flatMap((section) => {
    const questions = section.questions.slice(0, left);
    left -= questions.length;
    return questions.length > 0 ? [{ ...section, questions }] : [];
  });
};

/** What the text becomes, in the order of the kit, with everything that was recognised one press away. */
export const RecognisedKit = (props: RecognisedKitProps) => {
  const [all, setAll] = createSignal(false);
  const kit = () => props.preview.kit;
  const sections = createMemo(() => cut(sectionsOf(kit()), all() ? Number.POSITIVE_INFINITY : mostQuestions));
  return (
    <KitLanguageProvider value={() => kit().language}>
      <div class={styles.recognised}>
        <header>
          <h2 class={styles.count}>
            {kitImportWords.found(kit().questions.length, kit().competencies.length)}
          </h2>
          <p class={styles.plan}>
            {planInWords(kit())} {attentionInWords(props.preview.recognised.warnings.length)}
          </p>
        </header>
        <Structure model={props.model} recognised={props.preview.recognised} />
        <Findings
          model={props.model}
          kit={kit()}
          recognised={props.preview.recognised}
          onLine={props.onLine}
        />
        <For each={sections()}>{(section) => <Section model={props.model} section={section} />}</For>
        <Show when={!all() && kit().questions.length > mostQuestions}>
          <Button onPress={() => setAll(true)}>{kitImportWords.allQuestions(kit().questions.length)}</Button>
        </Show>
      </div>
    </KitLanguageProvider>
  );
};

const Section = (props: { model: KitImport; section: KitSection }) => (
  <section>
    <SectionHeading quiet>{props.section.competency?.name ?? kitWords.noCompetency}</SectionHeading>
    <ol>
      <For each={props.section.questions}>
        {({ number, question }) => (
          <li>
            <Question model={props.model} number={number} question={question} />
          </li>
        )}
      </For>
    </ol>
  </section>
);

const Question = (props: { model: KitImport; number: number; question: KitQuestion }) => {
  const kitLanguage = useKitLanguage();
  const [opened, setOpened] = createSignal(false);
  return (
    <details
      class={styles.question}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary class={styles.row}>
        <span class={styles.number}>{props.number}</span>
        <span class={styles.name} lang={kitLanguage()} dir="auto">
          {titleOf(props.question)}
        </span>
        <span class={styles.time}>{timeInWords(props.question)}</span>
        <AnchorMarks
          written={props.question.anchors ? [1, 2, 3, 4] : []}
          label={props.question.anchors ? kitImportWords.levelsDescribed : kitImportWords.noLevelsDescribed}
        />
      </summary>
      {/* Made when first opened: a file of thousands of questions is seldom read whole. */}
      <Show when={opened()}>
        <div class={styles.content}>
          <QuestionContent question={props.question} />
          <div class={styles.mends}>
            <Button size="small" onPress={() => props.model.mend((kit) => leftOut(kit, props.question.id))}>
              {kitImportWords.leaveOut}
            </Button>
            <Show when={props.number > 1}>
              <Button
                size="small"
                onPress={() => props.model.mend((kit) => asFollowUp(kit, props.question.id))}
              >
                {kitImportWords.asFollowUp}
              </Button>
            </Show>
          </div>
        </div>
      </Show>
    </details>
  );
};
