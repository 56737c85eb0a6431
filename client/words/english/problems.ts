import type { ProblemCode } from '../../../shared/problems.ts';
import { section } from '../section.ts';

interface ProblemWords {
  readonly unreachable: string;
  readonly unexpected: (status: number) => string;
  /** Instead of the server's sentence, which is English already and may say more. */
  readonly ofCode: { readonly [code in ProblemCode]?: string };
}

/** Why a request came to nothing. */
export const problemWords = section<ProblemWords>('problems', {
  unreachable: 'The server did not answer. What you typed is still here. Check the connection and try again.',
  unexpected: (status) =>
    `The server gave an answer that was not understood (status ${status}). Reload the page and try again.`,
  ofCode: {},
});
