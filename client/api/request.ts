import { problemWords } from '../words/english/problems.ts';
/** Where in what was sent something is wrong, and what. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** Why a request came to nothing. `detail` is a sentence for the person who asked. */
export interface Problem {
  /** The server's code, or one of ours: `unreachable` when no answer came, `unexpected` when it made no sense. */
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const unreachable = (): Problem => ({
  code: 'unreachable',
  detail: problemWords.unreachable,
  errors: [],
});

const unexpected = (status: number): Problem => ({
  code: 'unexpected',
  detail: problemWords.unexpected(status),
  errors: [],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The sentence for a code in the language spoken here. */
const ownWords = (code: string): string | undefined => {
  const words: { readonly [code: string]: string | undefined } = problemWords.ofCode;
  return Object.hasOwn(words, code) ? words[code] : undefined;
};

/** A proxy in between may answer with anything, so the problem document is read with care. */
export const problemOf = (status: number, body: unknown): Problem => {
  if (!isRecord(body) || typeof body.code !== 'string' || typeof body.detail !== 'string')
    return unexpected(status);
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return {
    code: body.code,
    detail: ownWords(body.code) ?? body.detail,
    errors: errors.flatMap((error: unknown) =>
      isRecord(error) && typeof error.path === 'string' && typeof error.message === 'string'
        ? [{ path: error.path, message: error.message }]
        : [],
    ),
  };
};

export const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
};

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Sends one request to our own server. It never throws: a failure is an answer that the page has to show. */
export const request = async <Value>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer<Value>> => {
  const isForm = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      // The browser itself names a form's boundary.
      ...(body !== undefined && !isForm && { headers: { 'Content-Type': 'application/json' } }),
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
  } catch {
    return { ok: false, problem: unreachable() };
  }
  // The server and this client are built together from the types of shared/http.ts.
  if (response.status === 204) return { ok: true, value: undefined as Value };
  const read = await bodyOf(response);
  if (!response.ok) return { ok: false, problem: problemOf(response.status, read) };
  if (read === undefined) return { ok: false, problem: unexpected(response.status) };
  return { ok: true, value: read as Value };
};
