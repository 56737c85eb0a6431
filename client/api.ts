import type {
  InterviewSummary,
  InvitePeek,
  KitPreview,
  KitSummary,
  ListedInterview,
  MadeInvite,
  NewInterview,
  SessionState,
  TakenSeat,
} from '../shared/http.ts';
import type { InterviewId } from '../shared/id.ts';
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

export const listInterviews = () =>
  request<{ interviews: readonly ListedInterview[] }>('GET', '/api/interviews');
export const createInterview = (interview: NewInterview) =>
  request<InterviewSummary>('POST', '/api/interviews', interview);
export const deleteInterview = (id: InterviewId) => request<void>('DELETE', `/api/interviews/${id}`);
export const createInvite = (id: InterviewId, role: Role) =>
  request<MadeInvite>('POST', `/api/interviews/${id}/invites`, { role });
export const packetPdfHref = (id: InterviewId) => `/api/interviews/${id}/packet.pdf`;

export const listKits = () => request<{ kits: readonly KitSummary[] }>('GET', '/api/kits');
export const readKit = (id: string) => request<Kit>('GET', `/api/kits/${encodeURIComponent(id)}`);
export const addKit = (kit: Kit) => request<KitSummary>('POST', '/api/kits', kit);
export const saveKitVersion = (kit: Kit) => request<KitSummary>('PUT', `/api/kits/${kit.id}`, kit);

/** Shows what a text or a file would become. A file goes as it is, so that the server sees its encoding. */
export const previewKit = (source: { text: string } | { file: File }) => {
  if ('text' in source) return request<KitPreview>('POST', '/api/kits/preview', { text: source.text });
  const form = new FormData();
  form.set('file', source.file);
  return request<KitPreview>('POST', '/api/kits/preview', form);
};
