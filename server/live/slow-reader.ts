/** How much one connection may leave unread before it is ended. */
export interface UnreadLimits {
  readonly unreadBytes: number;
  readonly unreadFrames: number;
  /** How long nothing may be taken while something waits, in ms. */
  readonly unreadFor: number;
}

/** The part of an Engine.IO connection that tells what its reader has not taken. */
export interface ReadableConnection {
  readonly writeBuffer: ReadonlyArray<{ readonly data?: unknown }>;
  readonly transport: { readonly writable: boolean; readonly socket?: { readonly bufferedAmount?: number } };
  on(
    event: 'packetCreate' | 'flush' | 'close',
    listener: (packet: { readonly data?: unknown }) => void,
  ): unknown;
}

/**
 * Calls `tooSlow` once when the reader falls too far behind. Socket.IO keeps any number of frames for a reader that
 * has stopped; a few of those in a busy room would take all memory. Who is cut off comes back to a fresh view.
 */
export const watchReader = (
  connection: ReadableConnection,
  limits: UnreadLimits,
  tooSlow: () => void,
): void => {
  let waitingBytes = 0;
  let largest = 0;
  let patience: NodeJS.Timeout | null = null;
  const calm = () => {
    if (patience) clearTimeout(patience);
    patience = null;
  };
  connection.on('packetCreate', ({ data }) => {
    const size = typeof data === 'string' ? Buffer.byteLength(data) : 0;
    const inSocket = connection.transport.socket?.bufferedAmount ?? 0;
    // The largest is left out: the view of a large room may be more than the limit by itself.
    largest = Math.max(size, waitingBytes + inSocket > 0 ? largest : 0);
    waitingBytes += size;
    const unread = waitingBytes + inSocket - largest;
    if (unread > limits.unreadBytes || connection.writeBuffer.length >= limits.unreadFrames) return tooSlow();
    if (!connection.transport.writable) patience ??= setTimeout(tooSlow, limits.unreadFor).unref();
  });
  // The transport has taken all that waited.
  connection.on('flush', () => {
    waitingBytes = 0;
    calm();
  });
  connection.on('close', calm);
};
