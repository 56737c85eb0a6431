export interface Promised {
  readonly promise: string;
  readonly rows: string;
  readonly project: 'node' | 'e2e' | 'long';
  readonly files: readonly string[];
  readonly alone?: boolean;
  readonly long?: boolean;
  readonly env?: { readonly [name: string]: string };
}

export const promises: readonly Promised[];
