/** The system's code of an error (ENOSPC, EIO ...); null when it did not come from the system. */
export const systemCodeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

export const hasSystemCode = (error: unknown, code: string): boolean => systemCodeOf(error) === code;
