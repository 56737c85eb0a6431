import type { InterviewId } from '../../shared/id.ts';
import type { VariantId } from '../../shared/packet/variants/variant.ts';

export type PacketFile = 'pdf' | 'json' | 'csv' | 'md';
export type Paper = 'A4' | 'Letter';

/** Where a packet can be had, without its form: one interview, all of a candidate, or several candidates. */
export interface PacketPlace {
  readonly path: string;
  readonly query: { readonly [name: string]: string };
}

export const packetOfInterview = (id: InterviewId): PacketPlace => ({
  path: `/api/interviews/${id}/packet`,
  query: {},
});

export const packetOfCandidate = (ref: string): PacketPlace => ({
  path: `/api/candidates/${encodeURIComponent(ref)}/packet`,
  query: {},
});

export const comparisonOf = (ids: readonly InterviewId[]): PacketPlace => ({
  path: '/api/comparison',
  query: { interviews: ids.join(',') },
});

/** The address of a file, or of what to look at before it is sent on. */
export const addressOf = (
  { path, query }: PacketPlace,
  form: `.${PacketFile}` | '-review',
  more: { readonly variant: VariantId; readonly page?: Paper; readonly job?: string },
): string => `${path}${form}?${new URLSearchParams({ ...query, ...more })}`;
