import type { InterviewId, InviteId, KitId, PanelistId, QuestionId } from './id.ts';
import type { KitDraft } from './kit/edit/draft.ts';
import type { SuggestedWords } from './kit/edit/suggestion.ts';
import type { Recognised } from './kit/importers/importer.ts';
import type { Kit } from './kit/kit.ts';
import type { Outcome } from './records/decision.ts';
import type { observerSettings, Phase, revealPolicies } from './records/interview.ts';
import type { Role } from './records/panelist.ts';
import type { KitAgreement } from './scoring/kit-agreement.ts';
import type { Leniencies } from './scoring/leniency.ts';

/** The bodies that cross HTTP. Types alone, so that a page which names them loads nothing. */

export type RevealPolicy = (typeof revealPolicies)[number];
export type ObserverSetting = (typeof observerSettings)[number];

/** What lists show of an interview. Follows the room; holds nothing that is sealed. */
export interface InterviewSummary {
  readonly id: InterviewId;
  readonly candidate: { readonly name: string; readonly ref: string };
  readonly role: string | null;
  readonly phase: Phase;
  readonly scheduledAt: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly minutes: number;
  readonly kit: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly questions: number;
  };
  /** Minutes and number of each planned question, in order: the time strip in small. */
  readonly plan: ReadonlyArray<{ readonly number: number; readonly minutes: number }>;
  readonly panelists: ReadonlyArray<{
    readonly id: PanelistId;
    readonly name: string;
    readonly role: Role;
    readonly recused?: true;
  }>;
  readonly revealPolicy: RevealPolicy;
  readonly observersSee: ObserverSetting;
  readonly extremesNeedNote: boolean;
  readonly outcome: Outcome | null;
}

/** An interview in somebody's own list. `me`: their seat; null for an owner who has none. */
export interface ListedInterview extends InterviewSummary {
  readonly me: PanelistId | null;
}

/** What the owner says of an interview to come. What is left out follows the kit or the defaults. */
export interface NewInterview {
  readonly kitId: KitId;
  readonly candidate: { readonly name: string; readonly ref?: string };
  readonly role?: string;
  readonly scheduledAt?: string;
  readonly minutes?: number;
  readonly revealPolicy?: RevealPolicy;
  readonly observersSee?: ObserverSetting;
  readonly extremesNeedNote?: boolean;
  /** The planned questions, in order; the kit's own plan when absent. */
  readonly plan?: readonly QuestionId[];
}

/** How far a PDF is that is being made: in the queue, measured and filled into pages, or drawn page by page. */
export type PacketProgress =
  | { readonly state: 'waiting' | 'setting' }
  | { readonly state: 'drawing'; readonly page: number; readonly pages: number };

/** What to look at before a packet is sent on. */
export interface PacketReview {
  readonly missingFonts: ReadonlyArray<{ readonly covers: string; readonly package: string }>;
  /** Characters that cannot be printed as they were typed. */
  readonly alteredCharacters: number;
  readonly scrubbed: ReadonlyArray<{
    readonly where: string;
    readonly found: string;
    readonly instead: string;
  }>;
}

export interface KitSummary {
  readonly id: KitId;
  readonly title: string;
  readonly version: number;
  readonly role: string | null;
  readonly language: string;
  readonly minutes: number;
  readonly questions: number;
  readonly planned: number;
  readonly plannedMinutes: number;
  /** The competencies in order, with each question's place in the plan. */
  readonly competencies: ReadonlyArray<{ readonly name: string; readonly planned: readonly boolean[] }>;
  readonly builtIn: boolean;
}

/** Somebody's unpublished work on a kit, as the server keeps it. */
export interface SavedDraft {
  /** Rises by one with each save; a save names the one it follows. */
  readonly revision: number;
  /** The version it was begun from; 0 for a kit that was never published. */
  readonly base: number;
  readonly draft: KitDraft;
  readonly savedAt: string;
}

export interface DraftSummary {
  readonly id: KitId;
  readonly title: string;
  readonly base: number;
  readonly questions: number;
  readonly savedAt: string;
}

export interface KitVersion {
  readonly version: number;
  readonly title: string;
  readonly questions: number;
  /** Null where it is not known, as for the kits that come with the program. */
  readonly publishedAt: string | null;
  /** The interviews that keep a copy of this version. */
  readonly interviews: ReadonlyArray<{
    readonly id: InterviewId;
    readonly candidate: string;
    readonly createdAt: string;
  }>;
}

/** Better words for a kit, as somebody on a panel wrote them, and what became of them. */
export interface KeptSuggestion extends SuggestedWords {
  readonly id: string;
  readonly kitId: KitId;
  /** The version that was in use. */
  readonly kitVersion: number;
  /** Who wrote it, by name. */
  readonly by: string;
  readonly at: string;
  readonly state: 'open' | 'accepted' | 'declined';
  readonly decidedAt: string | null;
  /** The version that took it in. */
  readonly version: number | null;
  /** Why it was declined, when that was said. */
  readonly reason: string | null;
}

/** A question that was put to a candidate in an interview that is kept. */
export interface AskedBefore {
  readonly interviewId: InterviewId;
  readonly kitId: string;
  readonly questionId: QuestionId;
  readonly text: string;
}

export interface FoundQuestion {
  readonly kit: Pick<KitSummary, 'id' | 'title' | 'version' | 'language'>;
  readonly id: QuestionId;
  readonly title: string | null;
  readonly text: string;
  readonly competency: string | null;
  readonly minutes: number | null;
  readonly difficulty: string | null;
  readonly planned: boolean;
}

export interface QuestionSearch {
  /** How many there are; `questions` may hold fewer. */
  readonly found: number;
  readonly questions: readonly FoundQuestion[];
  /** What can be asked for, over all kits. */
  readonly competencies: readonly string[];
  readonly difficulties: readonly string[];
  readonly languages: readonly string[];
}

/** What a file would become. Nothing is saved yet. */
export interface KitPreview {
  readonly kit: Kit;
  readonly recognised: Recognised;
}

export interface SessionState {
  readonly owner: boolean;
  readonly signedIn: boolean;
}

export interface MadeInvite {
  readonly id: InviteId;
  readonly url: string;
  readonly token: string;
}

/** A link that opens a room. Its secret is known to who made it, and to who has it. */
export interface OpenInvite {
  readonly id: InviteId;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

/** How well the panels that used one version of a kit agreed. For the owner alone. */
export interface VersionAgreement extends KitAgreement {
  readonly version: number;
  readonly leniency: Leniencies;
}

/** The own seat for a second device, shown once. */
export interface DeviceLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** What an invite opens, told before anybody joins. `seated`: this browser holds a seat there already. */
export interface InvitePeek {
  readonly interviewId: InterviewId;
  readonly role: Role;
  readonly seated: boolean;
  readonly interview: InterviewSummary | null;
}

export interface TakenSeat {
  readonly interviewId: InterviewId;
  readonly panelistId: PanelistId;
  readonly role: Role;
  /** For programs; null when the session that asked has got the seat. */
  readonly token: string | null;
}

/** Something that was done, tried or refused. Ids and codes alone: never a name, a note, a score or a secret. */
export interface AuditEvent {
  readonly what: string;
  readonly outcome: 'done' | 'denied' | 'failed';
  /** A seat, the owner, or nobody who is known. */
  readonly by: string;
  readonly about?: { readonly [kind: string]: string };
  /** Status or refusal code. */
  readonly code?: string;
  /** Denials before this one that were too many to be written down. */
  readonly unwritten?: number;
}

export interface AuditRecord extends AuditEvent {
  readonly n: number;
  readonly at: string;
  /** The hash of the record before; of nothing for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** The latest records, and whether the chain of all still holds. */
export interface AuditTrailAnswer {
  readonly records: readonly AuditRecord[];
  readonly intact: boolean;
}
