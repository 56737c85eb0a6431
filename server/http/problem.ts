import type { Context } from 'hono';
import type { BaseIssue } from 'valibot';
import * as v from 'valibot';
import { type ProblemCode, problems } from '../../shared/problems.ts';

export interface ProblemDetail {
  /** Instead of the code's own sentence. */
  readonly detail?: string;
  /** Which fields, and what is wrong with each. */
  readonly errors?: ReadonlyArray<{ readonly path: string; readonly message: string }>;
}

/** An RFC 9457 problem document with our `code`. */
export const problem = (context: Context, code: ProblemCode, more: ProblemDetail = {}): Response => {
  const [status, detail] = problems[code];
  context.header('Content-Type', 'application/problem+json');
  context.header('Cache-Control', 'no-store');
  if (status === 429 || status === 503) context.header('Retry-After', '60');
  return context.body(
    JSON.stringify({ type: 'about:blank', title: code, status, code, detail, ...more }),
    status,
  );
};

/** What a schema found, as a problem's `errors`: where, and what is wrong there. */
export const errorsOf = (issues: readonly BaseIssue<unknown>[]) =>
  issues.slice(0, 50).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));

/** The request's JSON body in the schema's form, or the problem to answer with. */
export const bodyOf = async <Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<{ ok: true; body: v.InferOutput<Schema> } | { ok: false; response: Response }> => {
  let json: unknown;
  try {
    json = await context.req.json();
  } catch {
    return { ok: false, response: problem(context, 'badRequest', { detail: 'The body is not JSON.' }) };
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success
    ? { ok: true, body: parsed.output }
    : { ok: false, response: problem(context, 'badRequest', { errors: errorsOf(parsed.issues) }) };
};
