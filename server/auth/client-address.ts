/** What a request says of its sender: the socket's own end, and what a proxy wrote about whom it serves. */
export interface RequestAddress {
  readonly remote: string | undefined;
  readonly forwardedFor: string | undefined;
}

/** Whose limits a request counts against. Only the last address of a trusted proxy is believed: the others were sent to it. */
export const clientAddress = (
  { remote, forwardedFor }: RequestAddress,
  { trustProxy }: { readonly trustProxy: boolean },
): string => {
  const forwarded = trustProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined;
  return forwarded || remote || 'unknown';
};
