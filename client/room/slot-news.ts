import type { PanelistId } from '../../shared/id.ts';
import type { Question } from '../../shared/records/question.ts';
import { findInterview } from '../../shared/room/reader.ts';
import type { Call } from './create-call.ts';
import { timePlan } from './plan.ts';
import type { Undoable } from './undo.ts';

/** The one thing that the slot says now. */
export type SlotNews =
  | { readonly kind: 'offline'; readonly changes: number; readonly isKept: boolean }
  | { readonly kind: 'back'; readonly changes: number }
  | { readonly kind: 'held'; readonly leadId: PanelistId | null; readonly to: Question | undefined }
  | { readonly kind: 'undo'; readonly undoable: Undoable }
  | { readonly kind: 'leadGone'; readonly leadId: PanelistId; readonly refusal: string | undefined }
  | { readonly kind: 'own'; readonly panelOn: Question | undefined }
  | { readonly kind: 'youLead'; readonly leaveOut: Question | null; readonly overMinutes: number }
  | { readonly kind: 'following'; readonly leadId: PanelistId | null };

/** `back`: how many changes went out when the connection came back a moment ago; null otherwise. */
export const slotNews = (call: Call, back: number | null): SlotNews => {
  const { room } = call;
  const follow = call.follow.state();
  const leadId = findInterview(room.records)?.leadId ?? null;
  const shared = follow.shared ? room.records.get('questions', follow.shared) : undefined;
  const save = room.save();
  if (save.kind === 'kept' && room.connection().kind !== 'connecting')
    return { kind: 'offline', changes: save.changes, isKept: room.isKeptOnDevice() };
  if (follow.mode === 'held') return { kind: 'held', leadId, to: shared };
  const undoable = call.undo.last();
  if (undoable?.says) return { kind: 'undo', undoable };
  if (back !== null) return { kind: 'back', changes: back };
  if (follow.mode === 'own') return { kind: 'own', panelOn: shared };
  if (call.isLead()) {
    const { leaveOut, overMinutes } = timePlan(room.records, room.clock.now());
    return { kind: 'youLead', leaveOut, overMinutes };
  }
  if (leadId && !room.presenceOf(leadId).here) {
    const refusal = room.refusalOf({ name: 'lead.take', args: {} })?.message;
    return { kind: 'leadGone', leadId, refusal };
  }
  return { kind: 'following', leadId };
};
