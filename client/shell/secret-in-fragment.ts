/**
 * Takes a secret out of the address: the fragment reaches no server, but it stays in the history, in a copied address
 * and on a shared screen. It is dropped before anything else happens, whether or not the secret turns out to be good.
 */
export const takeFragment = (pattern: RegExp): string | null => {
  const secret = pattern.exec(location.hash)?.[1];
  if (secret === undefined) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return secret;
};

/** `#owner=KEY`, as in the line that the server prints. */
export const takeOwnerKey = (): string | null => takeFragment(/^#owner=(.+)$/);

/** `#TOKEN`, as in an invite or in a link to the own seat. */
export const takeInvite = (): string | null => takeFragment(/^#([\w-]{16,128})$/);

/** The key in what somebody pasted: the whole link, or the key alone. */
export const ownerKeyIn = (pasted: string): string => {
  const text = pasted.trim();
  return /#owner=(\S+)$/.exec(text)?.[1] ?? text;
};
