import { type Accessor, createDeferred, createMemo, createResource, createSignal } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import { questionKey } from '../../../shared/kit/importers/question-key.ts';
import type { Kit, KitQuestion } from '../../../shared/kit/kit.ts';
import { type QuestionQuery, questionsMatching } from '../../../shared/kit/search.ts';
import { listAsked, readKit } from '../../api.ts';
import type { InterviewForm } from './create-interview-form.ts';
import { minutesOf } from './interview-draft.ts';

/** The questions of one interview: which, in which order, and what else there is to choose from. */
export interface Plan {
  /** Null until the kit is read. */
  readonly kit: Accessor<Kit | null>;
  readonly chosen: Accessor<readonly KitQuestion[]>;
  readonly others: Accessor<readonly KitQuestion[]>;
  readonly minutes: Accessor<number>;
  readonly available: Accessor<number>;
  readonly query: Accessor<QuestionQuery>;
  readonly hidesAsked: Accessor<boolean>;
  /** Whether this candidate was asked anything before. */
  readonly knowsAsked: Accessor<boolean>;
  readonly isOwn: Accessor<boolean>;
  wasAsked(question: KitQuestion): boolean;
  look(part: QuestionQuery): void;
  setHidesAsked(hides: boolean): void;
  add(id: QuestionId): void;
  remove(id: QuestionId): void;
  move(id: QuestionId, to: number): void;
  /** Back to the plan that the kit has. */
  reset(): void;
}

const emptyQuery: QuestionQuery = {};

export const createPlan = (form: InterviewForm): Plan => {
  const kitId = () => form.kit()?.id;
  const [read] = createResource(kitId, readKit);
  const ref = createDeferred(() => form.draft().ref.trim(), { timeoutMs: 500 });
  const [asked] = createResource(() => ref() || null, listAsked);
  const [query, setQuery] = createSignal<QuestionQuery>(emptyQuery);
  const [hidesAsked, setHidesAsked] = createSignal(false);

  const kit = () => {
    const answer = read.latest;
    return answer?.ok && answer.value.id === kitId() ? answer.value : null;
  };
  /** By wording: the same question may stand in another kit, or in another version of this one. */
  const askedKeys = createMemo(() => {
    const answer = asked.latest;
    return new Set(answer?.ok && ref() !== '' ? answer.value.asked.map(({ text }) => questionKey(text)) : []);
  });
  const wasAsked = ({ text }: KitQuestion) => askedKeys().has(questionKey(text));
  const ownPlan = () => form.draft().plan;
  const chosen = createMemo(() => {
    const questions = kit()?.questions ?? [];
    const own = ownPlan();
    if (own === null) return questions.filter(({ planned }) => planned);
    return own.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  });
  const ids = () => chosen().map(({ id }) => id);
  const others = createMemo(() => {
    const all = kit();
    const taken = new Set<string>(ids());
    return (all ? questionsMatching(all, query()) : []).filter(
      (question) => !taken.has(question.id) && !(hidesAsked() && wasAsked(question)),
    );
  });
  const change = (plan: readonly QuestionId[]) => form.change({ plan });
  return {
    kit,
    chosen,
    others,
    query,
    hidesAsked,
    wasAsked,
    setHidesAsked,
    minutes: () => chosen().reduce((sum, question) => sum + (question.minutes ?? 0), 0),
    available: () => Number(minutesOf(form.draft(), form.kit())),
    knowsAsked: () => askedKeys().size > 0,
    isOwn: () => ownPlan() !== null,
    look: (part) => setQuery((now) => ({ ...now, ...part })),
    add: (id) => change([...ids(), id]),
    remove: (id) => change(ids().filter((one) => one !== id)),
    move: (id, to) =>
      change(
        ids()
          .filter((one) => one !== id)
          .toSpliced(to, 0, id),
      ),
    reset: () => form.change({ plan: null }),
  };
};
