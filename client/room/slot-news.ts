import type { PanelistId } from '../../shared/id.ts';
import type { Question } from '../../shared/records/question.ts';
import type { Suggestion } from '../../shared/records/suggestion.ts';
import { findInterview } from '../../shared/room/reader.ts';
import type { Call } from './create-call.ts';
import { nextQuestion, timePlan } from './plan.ts';
import type { Room } from './room.ts';
import { openSuggestions } from './suggestions.ts';
import type { Undoable } from './undo.ts';

/** The one thing that the slot says now. */
export type SlotNews =
  | { readonly kind: 'offline'; readonly changes: number; readonly isKept: boolean }
  | { readonly kind: 'notSaved'; readonly changes: number }
  | { readonly kind: 'back'; readonly changes: number }
  | { readonly kind: 'held'; readonly leadId: PanelistId | null; readonly to: Question | undefined }
  | { readonly kind: 'undo'; readonly undoable: Undoable }
  | { readonly kind: 'leadGone'; readonly leadId: PanelistId; readonly refusal: string | undefined }
  | { readonly kind: 'own'; readonly panelOn: Question | undefined }
  | {
      readonly kind: 'youLead';
      readonly leaveOut: Question | null;
      readonly overMinutes: number;
      /** Follow-ups that the panel has suggested and that wait for an answer. */
      readonly suggested: readonly Suggestion[];
      readonly asker: Asker;
    }
  | { readonly kind: 'following'; readonly leadId: PanelistId | null; readonly asker: Asker };

/** Who asks, as far as the lead has said so: oneself now, oneself next, or somebody else now. */
export type Asker =
  | { readonly kind: 'you' }
  | { readonly kind: 'youNext'; readonly question: Question }
  | { readonly kind: 'other'; readonly panelistId: PanelistId }
  | null;

/** `back`: how many changes went out when the connection came back a moment ago; null otherwise. */
export const slotNews = (call: Call, back: number | null): SlotNews => {
  const { room } = call;
  const follow = call.follow.state();
  const leadId = findInterview(room.records)?.leadId ?? null;
  const shared = follow.shared ? room.records.get('questions', follow.shared) : undefined;
  const save = room.save();
  if (save.kind === 'kept' && room.connection().kind !== 'connecting')
    return { kind: 'offline', changes: save.changes, isKept: room.isKeptOnDevice() };
  if (!room.canSave()) return { kind: 'notSaved', changes: save.kind === 'saved' ? 0 : save.changes };
  if (follow.mode === 'held') return { kind: 'held', leadId, to: shared };
  const undoable = call.undo.last();
  if (undoable?.says) return { kind: 'undo', undoable };
  if (back !== null) return { kind: 'back', changes: back };
  if (follow.mode === 'own') return { kind: 'own', panelOn: shared };
  if (call.isLead()) {
    const { leaveOut, overMinutes } = timePlan(room.records, room.clock.now());
    const suggested = openSuggestions(room.records);
    return { kind: 'youLead', leaveOut, overMinutes, suggested, asker: askerOf(room, shared) };
  }
  if (leadId && !room.presenceOf(leadId).here) {
    const refusal = room.refusalOf({ name: 'lead.take', args: {} })?.message;
    return { kind: 'leadGone', leadId, refusal };
  }
  return { kind: 'following', leadId, asker: askerOf(room, shared) };
};

const askerOf = (room: Room, shared: Question | undefined): Asker => {
  if (shared?.askerId === room.me) return { kind: 'you' };
  const next = nextQuestion(room.records);
  if (next?.askerId === room.me) return { kind: 'youNext', question: next };
  return shared?.askerId ? { kind: 'other', panelistId: shared.askerId } : null;
};
