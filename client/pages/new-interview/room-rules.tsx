import type { RevealPolicy } from '../../../shared/http.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Switch } from '../../ui/switch.tsx';
import { newInterviewWords } from '../../words/english/new-interview.ts';
import { policyWords } from '../../words/english/policies.ts';
import type { InterviewForm } from './create-interview-form.ts';
import styles from './new-interview-page.module.css';

/** From the most sealed, which is the default, to the least. */
const revealPolicyOrder: readonly RevealPolicy[] = [
  'whenAllSubmitted',
  'whenLeadOpens',
  'whenYouSubmit',
  'open',
];

/** Settings of the interview that the server enforces, for everybody, the lead included. */
export const RoomRules = (props: { form: InterviewForm }) => (
  <div class={styles.rules}>
    <ChoiceList
      legend={newInterviewWords.whenOpen}
      choices={revealPolicyOrder.map((value) => ({
        value,
        label: policyWords[value].label,
        detail: policyWords[value].detail,
      }))}
      value={props.form.draft().revealPolicy}
      onChange={(revealPolicy) => props.form.change({ revealPolicy })}
    />
    <div class={styles.switches}>
      <Switch
        label={newInterviewWords.notesForExtremes}
        detail={newInterviewWords.notesForExtremesDetail}
        checked={props.form.draft().extremesNeedNote}
        onChange={(extremesNeedNote) => props.form.change({ extremesNeedNote })}
      />
      <Switch
        label={newInterviewWords.observersSeeQuestions}
        detail={newInterviewWords.observersSeeQuestionsDetail}
        checked={props.form.draft().observersSee === 'questions'}
        onChange={(only) => props.form.change({ observersSee: only ? 'questions' : 'room' })}
      />
    </div>
  </div>
);
