import { vi } from 'vitest';

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

type Handler = (body: unknown) => Reply;

/** A server's answers by `METHOD /path`, at the network's edge: everything of ours between there and the screen is real. */
export const fakeServer = (routes: { readonly [route: string]: Handler }) => {
  const received: Received[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    received.push({ method, path: input, body });
    const handler = routes[`${method} ${input}`];
    if (!handler) throw new TypeError(`Nothing answers ${method} ${input}.`);
    const { status = 200, body: answer } = handler(body);
    return new Response(answer === undefined ? null : JSON.stringify(answer), { status });
  });
  return {
    received,
    bodiesOf: (route: string) =>
      received.filter(({ method, path }) => `${method} ${path}` === route).map(({ body }) => body),
  };
};

export const problem = (status: number, code: string, detail: string, errors?: unknown): Reply => ({
  status,
  body: { type: 'about:blank', title: code, status, code, detail, ...(errors !== undefined && { errors }) },
});
