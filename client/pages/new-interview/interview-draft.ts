import type { KitSummary, NewInterview, ObserverSetting, RevealPolicy } from '../../../shared/http.ts';
import type { KitId, QuestionId } from '../../../shared/id.ts';
import type { FieldError } from '../../api/request.ts';
import { isoOfLocal } from '../../shell/dates.ts';
import { newInterviewWords } from '../../words/english/new-interview.ts';

/** The form as it is typed. `role` and `minutes` are null until somebody changes what the kit says. */
export interface InterviewDraft {
  readonly kitId: KitId | null;
  readonly name: string;
  readonly ref: string;
  readonly role: string | null;
  /** As `datetime-local` has it, in the device's time zone. */
  readonly scheduledAt: string;
  readonly minutes: string | null;
  readonly revealPolicy: RevealPolicy;
  readonly observersSee: ObserverSetting;
  readonly extremesNeedNote: boolean;
  /** The questions in the order they are asked; null for the kit's own plan. */
  readonly plan: readonly QuestionId[] | null;
}

export const emptyDraft: InterviewDraft = {
  kitId: null,
  name: '',
  ref: '',
  role: null,
  scheduledAt: '',
  minutes: null,
  revealPolicy: 'whenAllSubmitted',
  observersSee: 'questions',
  extremesNeedNote: true,
  plan: null,
};

export const draftFields = ['kitId', 'name', 'ref', 'role', 'scheduledAt', 'minutes'] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftErrors = { readonly [field in DraftField]?: string | undefined };

export const roleOf = (draft: InterviewDraft, kit: KitSummary | undefined): string =>
  draft.role ?? kit?.role ?? kit?.title ?? '';
export const minutesOf = (draft: InterviewDraft, kit: KitSummary | undefined): string =>
  draft.minutes ?? String(kit?.minutes ?? 60);

/** What can be told without the server. It judges again, so a rule that is missing here is only slower. */
export const errorsOfDraft = (draft: InterviewDraft, kit: KitSummary | undefined): DraftErrors => {
  const minutes = Number(minutesOf(draft, kit));
  return {
    ...(!kit && { kitId: newInterviewWords.kitMissing }),
    ...(draft.name.trim() === '' && { name: newInterviewWords.nameMissing }),
    ...(draft.ref !== '' &&
      !/^[A-Za-z0-9._-]{1,64}$/.test(draft.ref) && {
        ref: newInterviewWords.referenceWrong,
      }),
    ...(!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480) && {
      minutes: newInterviewWords.minutesWrong,
    }),
  };
};

const fieldOfPath: { readonly [path: string]: DraftField } = {
  kitId: 'kitId',
  'candidate.name': 'name',
  'candidate.ref': 'ref',
  role: 'role',
  scheduledAt: 'scheduledAt',
  minutes: 'minutes',
};

/** The server speaks of a field in part sentences ("is empty") or in whole ones. */
const asSentence = (message: string): string => {
  const whole = /^\p{Lu}/u.test(message) ? message : newInterviewWords.thisIs(message);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
};

export const errorsOfServer = (errors: readonly FieldError[]): DraftErrors =>
  Object.fromEntries(
    errors.flatMap((error) => {
      const field = fieldOfPath[error.path];
      return field ? [[field, asSentence(error.message)]] : [];
    }),
  );

export const requestOf = (draft: InterviewDraft, kit: KitSummary): NewInterview => {
  const scheduledAt = isoOfLocal(draft.scheduledAt);
  const role = roleOf(draft, kit).trim();
  return {
    kitId: kit.id,
    candidate: { name: draft.name.trim(), ...(draft.ref !== '' && { ref: draft.ref }) },
    ...(role !== '' && { role }),
    ...(scheduledAt !== null && { scheduledAt }),
    minutes: Number(minutesOf(draft, kit)),
    revealPolicy: draft.revealPolicy,
    observersSee: draft.observersSee,
    extremesNeedNote: draft.extremesNeedNote,
    ...(draft.plan && draft.plan.length > 0 && { plan: draft.plan }),
  };
};
