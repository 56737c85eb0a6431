import type {
  AskedBefore,
  AuditTrailAnswer,
  DeviceLink,
  DraftSummary,
  InterviewSummary,
  InvitePeek,
  KeptSuggestion,
  KitPreview,
  KitSummary,
  KitVersion,
  ListedInterview,
  MadeInvite,
  NewInterview,
  OpenInvite,
  QuestionSearch,
  SavedDraft,
  SessionState,
  TakenSeat,
  VersionAgreement,
} from '../shared/http.ts';
import type { InterviewId, InviteId } from '../shared/id.ts';
import type { KitExportFormat } from '../shared/kit/exports/export-kit.ts';
import type { Kit } from '../shared/kit/kit.ts';
import type { Role } from '../shared/records/panelist.ts';
import { request } from './api/request.ts';

/** Every route that the pages use, one function each. */

export const readSession = () => request<SessionState>('GET', '/api/session');
export const signIn = (ownerKey: string) => request<{ token: string }>('POST', '/api/session', { ownerKey });
export const signOut = () => request<void>('DELETE', '/api/session');

export const peekInvite = (invite: string) => request<InvitePeek>('POST', '/api/join/peek', { invite });
export const joinRoom = (invite: string, name: string) =>
  request<TakenSeat>('POST', '/api/join', { invite, name });

export const takeDeviceLink = (link: string) => request<TakenSeat>('POST', '/api/join/device', { link });

export const readAudit = () => request<AuditTrailAnswer>('GET', '/api/audit');
export const listInterviews = () =>
  request<{ interviews: readonly ListedInterview[] }>('GET', '/api/interviews');
export const createInterview = (interview: NewInterview) =>
  request<InterviewSummary>('POST', '/api/interviews', interview);
export const deleteInterview = (id: InterviewId) => request<void>('DELETE', `/api/interviews/${id}`);
export const createInvite = (id: InterviewId, role: Role) =>
  request<MadeInvite>('POST', `/api/interviews/${id}/invites`, { role });
export const listInvites = (id: InterviewId) =>
  request<{ invites: readonly OpenInvite[] }>('GET', `/api/interviews/${id}/invites`);
export const closeInvite = (id: InterviewId, inviteId: InviteId) =>
  request<void>('DELETE', `/api/interviews/${id}/invites/${inviteId}`);
export const createDeviceLink = (id: InterviewId) =>
  request<DeviceLink>('POST', `/api/interviews/${id}/device-link`);

const kitPath = (id: string) => `/api/kits/${encodeURIComponent(id)}`;

export const listKits = () =>
  request<{ kits: readonly KitSummary[]; drafts: readonly DraftSummary[] }>('GET', '/api/kits');
export const readKit = (id: string) => request<Kit>('GET', kitPath(id));
export const kitExportHref = (id: string, format: KitExportFormat) => `${kitPath(id)}/export?to=${format}`;
export const deleteKit = (id: string) => request<void>('DELETE', kitPath(id));
export const listVersions = (id: string) =>
  request<{ versions: readonly KitVersion[] }>('GET', `${kitPath(id)}/versions`);
export const readVersion = (id: string, version: number) =>
  request<Kit>('GET', `${kitPath(id)}/versions/${version}`);
export const listSuggestions = (id: string) =>
  request<{ suggestions: readonly KeptSuggestion[] }>('GET', `${kitPath(id)}/suggestions`);
export const acceptSuggestion = (kitId: string, id: string) =>
  request<KeptSuggestion>('POST', `${kitPath(kitId)}/suggestions/${id}/accept`);
export const declineSuggestion = (kitId: string, id: string, reason: string) =>
  request<KeptSuggestion>('POST', `${kitPath(kitId)}/suggestions/${id}/decline`, { reason });
export const findQuestions = (query: { readonly [name: string]: string }) =>
  request<QuestionSearch>('GET', `/api/questions?${new URLSearchParams(query)}`);
export const listAsked = (ref: string) =>
  request<{ asked: readonly AskedBefore[] }>('GET', `/api/candidates/${encodeURIComponent(ref)}/asked`);
export const readDraft = (id: string) => request<SavedDraft>('GET', `${kitPath(id)}/draft`);
export const saveDraft = (work: Pick<SavedDraft, 'revision' | 'base' | 'draft'>) =>
  request<Omit<SavedDraft, 'draft'>>('PUT', `${kitPath(work.draft.id)}/draft`, work);
export const dropDraft = (id: string) => request<void>('DELETE', `${kitPath(id)}/draft`);
/** Makes the draft the version after `version`, the one that was looked at. */
export const publishDraft = (id: string, looked: { revision: number; version: number }) =>
  request<KitSummary>('POST', `${kitPath(id)}/publish`, looked);
export const readAgreement = (id: string) =>
  request<{ versions: readonly VersionAgreement[] }>('GET', `${kitPath(id)}/agreement`);
export const addKit = (kit: Kit) => request<KitSummary>('POST', '/api/kits', kit);
export const saveKitVersion = (kit: Kit) => request<KitSummary>('PUT', `/api/kits/${kit.id}`, kit);

/**
 * Shows what a text or a file would become, by the best structure or by the one that a person prefers. A file goes as
 * it is, so that the server sees its encoding.
 */
export const previewKit = (source: { text: string } | { file: File }, segmenter?: string) => {
  const path = `/api/kits/preview${segmenter ? `?${new URLSearchParams({ segmenter })}` : ''}`;
  if ('text' in source) return request<KitPreview>('POST', path, { text: source.text });
  const form = new FormData();
  form.set('file', source.file);
  return request<KitPreview>('POST', path, form);
};
