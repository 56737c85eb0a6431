export interface Told {
  readonly rows: string;
  readonly trials: number;
  readonly failures: number;
  readonly counts: { readonly [what: string]: number };
}

export interface Found {
  readonly tests: ReadonlyArray<{
    readonly title: string;
    readonly rows: readonly string[];
    readonly passed: boolean;
  }>;
  readonly told: readonly Told[];
}

/** Printed as it is returned. */
export const promiseTable: (
  runs: ReadonlyArray<{
    readonly promised: { readonly promise: string; readonly rows: string };
    readonly found: Found;
  }>,
) => string;
