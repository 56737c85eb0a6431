import { type Accessor, createMemo, createResource, createSignal } from 'solid-js';
import type { InterviewSummary, KitSummary } from '../../../shared/http.ts';
import type { Problem } from '../../api/request.ts';
import { createInterview, listKits } from '../../api.ts';
import {
  type DraftErrors,
  type DraftField,
  emptyDraft,
  errorsOfDraft,
  errorsOfServer,
  type InterviewDraft,
  requestOf,
} from './interview-draft.ts';

export interface InterviewForm {
  readonly draft: Accessor<InterviewDraft>;
  readonly kits: Accessor<readonly KitSummary[] | null>;
  readonly kit: Accessor<KitSummary | undefined>;
  readonly errors: Accessor<DraftErrors>;
  /** What belongs to no field. */
  readonly problem: Accessor<Problem | null>;
  change(part: Partial<InterviewDraft>): void;
  /** The interview; null when something is in the way, which then stands in `errors` or `problem`. */
  submit(): Promise<InterviewSummary | null>;
}

const without = (errors: DraftErrors, fields: readonly string[]): DraftErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)));

/** Keeps what was typed until the server has taken it. Errors come on submitting and go with the next keystroke. */
export const createInterviewForm = (wantedKit: string | undefined): InterviewForm => {
  const [draft, setDraft] = createSignal(emptyDraft);
  const [errors, setErrors] = createSignal<DraftErrors>({});
  const [refused, setRefused] = createSignal<Problem | null>(null);
  const [answer] = createResource(listKits);
  const [sending, setSending] = createSignal(false);

  const kits = () => {
    const read = answer();
    return read?.ok ? read.value.kits : null;
  };
  const kit = createMemo(() => {
    const all = kits() ?? [];
    const chosen = draft().kitId ?? wantedKit;
    return all.find((one) => one.id === chosen) ?? (chosen === undefined ? all[0] : undefined);
  });
  const refuse = (problem: Problem): void => {
    const placed = errorsOfServer(problem.errors);
    setErrors(placed);
    setRefused(Object.keys(placed).length > 0 ? null : problem);
  };
  return {
    draft,
    kits,
    kit,
    errors,
    problem: () => {
      const read = answer();
      return refused() ?? (read && !read.ok ? read.problem : null);
    },
    change(part) {
      // Another kit has other questions.
      setDraft((now) => ({ ...now, ...(part.kitId && { plan: null }), ...part }));
      setErrors((now) => without(now, Object.keys(part)));
    },
    async submit() {
      const chosen = kit();
      const found = errorsOfDraft(draft(), chosen);
      setErrors(found);
      if (sending() || !chosen || Object.keys(found).length > 0) return null;
      setRefused(null);
      setSending(true);
      const made = await createInterview(requestOf(draft(), chosen));
      setSending(false);
      if (made.ok) return made.value;
      refuse(made.problem);
      return null;
    },
  };
};

/** In the order of the form: the field that wants the attention first. */
export const firstWrong = (errors: DraftErrors, order: readonly DraftField[]): DraftField | undefined =>
  order.find((field) => errors[field] !== undefined);
