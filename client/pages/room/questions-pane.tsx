import type { PanelistId } from '../../../shared/id.ts';
import type { Call } from '../../room/create-call.ts';
import { minutesOf, titleOf } from '../../room/plan.ts';
import { railGroups, ratingOf, stateOf } from '../../room/rail.ts';
import { createRows } from '../../room/rows.ts';
import { withModifier } from '../../shell/modifier.ts';
import { QuestionRail, type RailCompetency, type RailQuestion } from '../../ui/question-rail.tsx';

export type QuestionsPaneProps = {
  call: Call;
  onBrowse: (id: string) => void;
  onFind: () => void;
};

/** All questions by competency, beside the stage or in a drawer. */
export const QuestionsPane = (props: QuestionsPaneProps) => {
  const competencies = useRailCompetencies(props.call);
  return (
    <QuestionRail
      competencies={competencies()}
      view={props.call.railView()}
      onView={props.call.setRailView}
      inViewId={props.call.follow.state().inView}
      onBrowse={props.onBrowse}
      onFind={props.onFind}
      findKeys={withModifier('K')}
    />
  );
};

const useRailCompetencies = (call: Call) => {
  const { records, me } = call.room;
  const groups = () => railGroups(records);
  return createRows(
    () => groups().map(({ id }) => id),
    (id): RailCompetency => {
      const group = () => groups().find((each) => each.id === id);
      const questions = createRows(
        () => group()?.questions.map((question) => question.id) ?? [],
        (questionId) => railQuestion(call, me, questionId),
      );
      return {
        id,
        get name() {
          return group()?.name ?? '';
        },
        get questions() {
          return questions();
        },
      };
    },
  );
};

const railQuestion = (call: Call, me: PanelistId, id: string): RailQuestion => {
  const { records } = call.room;
  const question = () => records.get('questions', id);
  const of = <Value,>(read: (known: NonNullable<ReturnType<typeof question>>) => Value, otherwise: Value) => {
    const known = question();
    return known ? read(known) : otherwise;
  };
  return {
    id,
    get number() {
      return of(({ number }) => number, 0);
    },
    get title() {
      return of(titleOf, '');
    },
    get state() {
      return of((known) => stateOf(records, known), 'optional');
    },
    get rating() {
      return ratingOf(records, me, id);
    },
    get minutes() {
      return of(minutesOf, 0);
    },
  };
};
