import type { DraftQuestion } from '../../../shared/kit/edit/draft.ts';
import { Fold } from '../../ui/fold.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import styles from './form.module.css';

export type QuestionExtrasProps = {
  question: DraftQuestion;
  onSet: (part: Partial<Omit<DraftQuestion, 'id'>>) => void;
};

/** What few questions have; open when this one has any of it. */
export const QuestionExtras = (props: QuestionExtrasProps) => {
  const hasAny = [
    props.question.code,
    props.question.difficulty,
    props.question.category,
    props.question.notes,
  ];
  return (
    <Fold title={kitEditWords.extras} open={hasAny.some((text) => text !== '')}>
      <div class={styles.extras}>
        <div class={styles.code} data-field="code">
          <TextArea
            label={kitEditWords.code}
            value={props.question.code}
            onInput={(code) => props.onSet({ code })}
          />
        </div>
        <div class={styles.pair}>
          <div data-field="difficulty">
            <TextField
              label={kitEditWords.difficulty}
              value={props.question.difficulty}
              onInput={(difficulty) => props.onSet({ difficulty })}
            />
          </div>
          <div data-field="category">
            <TextField
              label={kitEditWords.category}
              value={props.question.category}
              onInput={(category) => props.onSet({ category })}
            />
          </div>
        </div>
        <div data-field="notes">
          <TextArea
            label={kitEditWords.notes}
            value={props.question.notes}
            onInput={(notes) => props.onSet({ notes })}
          />
        </div>
      </div>
    </Fold>
  );
};
