import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, joinAs, makeInterview, signIn } from '../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

let server: ServerProcess;
let owner: string;

beforeAll(async () => {
  server = await startServer();
  owner = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

describe('signing in', () => {
  it('[A1] the owner key signs in with an HttpOnly cookie and a token for programs; a wrong one does not', async () => {
    const right = await call(server.url, 'POST', '/api/session', { body: { ownerKey: server.ownerKey } });
    expect(right.headers.get('set-cookie')).toMatch(/^panelroom=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax/);
    const wrong = await call(server.url, 'POST', '/api/session', { body: { ownerKey: 'x'.repeat(22) } });
    expect([wrong.status, wrong.json.code]).toEqual([401, 'wrongOwnerKey']);
    expect(wrong.headers.get('content-type')).toBe('application/problem+json');
  });

  it('[A2] a session that was ended opens nothing', async () => {
    const token = await signIn(server.url, server.ownerKey);
    expect((await call(server.url, 'GET', '/api/kits', { token })).status).toBe(200);
    expect((await call(server.url, 'DELETE', '/api/session', { token })).status).toBe(204);
    expect((await call(server.url, 'GET', '/api/kits', { token })).status).toBe(401);
  });

  it('[A3] a page of another site changes nothing, with or without the cookie', async () => {
    const cookie = `panelroom=${owner}`;
    const post = (headers: { [name: string]: string }) =>
      call(server.url, 'POST', '/api/interviews', {
        headers,
        body: { kitId: 'senior-devops-engineer', candidate: { name: 'Robin' } },
      });
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`])
      expect((await post({ cookie, origin })).status).toBe(403);
    expect((await post({ cookie })).status).toBe(403);
    expect((await post({ cookie, origin: server.url })).status).toBe(201);
    const foreign = await call(server.url, 'GET', '/api/health', {
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('interviews and invites', () => {
  it('[A4] a guest joins by an invite, sees that interview and no other, and owner routes are closed to them', async () => {
    const mine = await makeInterview(server.url, owner);
    const other = await makeInterview(server.url, owner);
    const guest = await joinAs(server.url, owner, mine, { role: 'panelist', name: 'Bo Summer' });
    const get = (path: string) => call(server.url, 'GET', path, { token: guest.token });
    expect((await get(`/api/interviews/${mine}`)).json.me).toBe(guest.panelistId);
    const [hidden, absent] = [
      await get(`/api/interviews/${other}`),
      await get(`/api/interviews/${'a'.repeat(26)}`),
    ];
    expect([hidden.status, hidden.json]).toEqual([absent.status, absent.json]);
    expect((await get('/api/kits')).status).toBe(403);
    expect((await get(`/api/interviews/${mine}/invites`)).status).toBe(404);
    expect(((await get('/api/interviews')).json.interviews as unknown[]).length).toBe(1);
  });

  it('[A5] the secret of a link is in its fragment and is not kept: the list of invites does not know it', async () => {
    const id = await makeInterview(server.url, owner);
    const made = await call(server.url, 'POST', `/api/interviews/${id}/invites`, {
      token: owner,
      body: { role: 'observer' },
    });
    expect(made.json.url).toBe(`${server.url}/join#${made.json.token}`);
    const listed = await call(server.url, 'GET', `/api/interviews/${id}/invites`, { token: owner });
    expect(JSON.stringify(listed.json)).not.toContain(made.json.token as string);
    expect(JSON.stringify(listed.json)).toContain(made.json.id as string);
  });

  it('[A6] a revoked, an expired and an invented link answer alike', async () => {
    const id = await makeInterview(server.url, owner);
    const invite = (body: object) =>
      call(server.url, 'POST', `/api/interviews/${id}/invites`, { token: owner, body });
    const revoked = await invite({ role: 'panelist' });
    await call(server.url, 'DELETE', `/api/interviews/${id}/invites/${revoked.json.id}`, { token: owner });
    const expired = await invite({ role: 'panelist', expiresAt: '2020-01-01T00:00:00Z' });
    const answers = await Promise.all(
      [revoked.json.token, expired.json.token, 'A'.repeat(22)].map((token) =>
        call(server.url, 'POST', '/api/join', { body: { invite: token, name: 'Bo' } }),
      ),
    );
    expect(new Set(answers.map(({ status, json }) => `${status} ${JSON.stringify(json)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('[A7] a wrong field is named with its path, and nothing is made', async () => {
    const before = await call(server.url, 'GET', '/api/interviews', { token: owner });
    const wrong = await call(server.url, 'POST', '/api/interviews', {
      token: owner,
      body: { kitId: 'senior-devops-engineer', candidate: { name: '' }, minutes: 'long', owner: true },
    });
    expect(wrong.status).toBe(400);
    expect((wrong.json.errors as Array<{ path: string }>).map(({ path }) => path).sort()).toEqual([
      'candidate.name',
      'minutes',
      'owner',
    ]);
    const after = await call(server.url, 'GET', '/api/interviews', { token: owner });
    expect(after.json).toEqual(before.json);
  });

  it('[A8] a deleted interview is gone for its guests too', async () => {
    const id = await makeInterview(server.url, owner);
    const guest = await joinAs(server.url, owner, id, { role: 'panelist', name: 'Bo Summer' });
    expect((await call(server.url, 'DELETE', `/api/interviews/${id}`, { token: owner })).status).toBe(204);
    expect((await call(server.url, 'GET', `/api/interviews/${id}`, { token: guest.token })).status).toBe(404);
    expect((await call(server.url, 'GET', `/api/interviews/${id}`, { token: owner })).status).toBe(404);
  });
});

describe('kits', () => {
  const kit = {
    id: 'tiny',
    version: 1,
    title: 'Tiny',
    language: 'en',
    minutes: 30,
    scale: { levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}`, meaning: 'm' })) },
    competencies: [],
    questions: [{ id: 'one', text: 'What did you build?', listenFor: [], probes: [] }],
  };

  it('[A9] a kit is added, saved as a new version, and an interview keeps the copy it was made with', async () => {
    expect((await call(server.url, 'POST', '/api/kits', { token: owner, body: kit })).status).toBe(201);
    expect((await call(server.url, 'POST', '/api/kits', { token: owner, body: kit })).json.code).toBe(
      'kitExists',
    );
    const id = await makeInterview(server.url, owner, { kitId: 'tiny' });
    const changed = { ...kit, title: 'Tiny, changed' };
    expect(
      (await call(server.url, 'PUT', '/api/kits/tiny', { token: owner, body: changed })).json.version,
    ).toBe(2);
    const held = await call(server.url, 'GET', `/api/interviews/${id}`, { token: owner });
    expect(held.json.kit).toMatchObject({ id: 'tiny', version: 1, title: 'Tiny' });
    expect((await call(server.url, 'GET', '/api/kits/tiny', { token: owner })).json.title).toBe(
      'Tiny, changed',
    );
  });

  it('[K28] a kit is downloaded in three forms under its title, and no other form is known', async () => {
    const titled = { ...kit, id: 'cafe', title: 'Café "Süd"' };
    await call(server.url, 'POST', '/api/kits', { token: owner, body: titled });
    const download = (to: string) => call(server.url, 'GET', `/api/kits/cafe/export${to}`, { token: owner });
    expect((await download('?to=json')).json).toEqual(titled);
    for (const [to, type, extension] of [
      ['md', 'text/markdown', '.kit.md'],
      ['json', 'application/json', '.kit.json'],
      ['csv', 'text/csv', '.csv'],
    ]) {
      const { status, headers } = await download(`?to=${to}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain(type);
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="Cafe _Sud_${extension}"; filename*=UTF-8''Caf%C3%A9%20%22S%C3%BCd%22${extension}`,
      );
    }
    expect((await download('')).status).toBe(400);
    expect((await download('?to=exe')).status).toBe(400);
  });

  it('[A10] a preview answers what the command line does, and saves nothing', async () => {
    const text =
      '---\nid: pasted\ntitle: Pasted\nversion: 1\nlanguage: en\nminutes: 30\n---\n\n### One {#one}\n\nWhat did you build?\n';
    const preview = await call(server.url, 'POST', '/api/kits/preview', { token: owner, body: { text } });
    expect(preview.status).toBe(200);
    expect((preview.json.recognised as { questions: number }).questions).toBe(1);
    const refused = await call(server.url, 'POST', '/api/kits/preview', {
      token: owner,
      body: { text: 'Milk, eggs, flour.' },
    });
    expect([refused.status, refused.json.code]).toEqual([422, 'unreadable']);
    for (const [type, body] of [
      ['application/json', '{'],
      ['multipart/form-data; boundary=x', '--x'],
    ] as const) {
      const headers = { authorization: `Bearer ${owner}`, 'content-type': type };
      const broken = await fetch(`${server.url}/api/kits/preview`, { method: 'POST', headers, body });
      expect(broken.status, type).toBe(422);
    }
    expect((await call(server.url, 'GET', '/api/kits/pasted', { token: owner })).status).toBe(404);
  });

  it('[A11] a kit over 5 MB is refused before it is read', async () => {
    const body = { text: 'x'.repeat(5_400_000) };
    const answer = await call(server.url, 'POST', '/api/kits/preview', { token: owner, body });
    expect([answer.status, answer.json.code]).toEqual([413, 'tooLarge']);
  });
});

describe('an interview from a page without a plan', () => {
  it('[A15] is asked from its first question to its last, under the role that the kit names', async () => {
    const scale = { levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}`, meaning: 'm' })) };
    const questions = [1, 2, 3].map((n) => ({
      id: `q-${n}`,
      text: `What is ${n}?`,
      listenFor: [],
      probes: [],
    }));
    const body = {
      id: 'page',
      version: 1,
      title: 'A page',
      role: 'Baker',
      level: 'Senior',
      language: 'en',
      minutes: 30,
      scale,
      competencies: [],
      questions,
    };
    expect((await call(server.url, 'POST', '/api/kits', { token: owner, body })).status).toBe(201);
    const id = await makeInterview(server.url, owner, { kitId: 'page' });
    const made = await call(server.url, 'GET', `/api/interviews/${id}`, { token: owner });
    expect(made.json.plan.map((planned: { number: number }) => planned.number)).toEqual([1, 2, 3]);
    expect(made.json.role).toBe('Senior Baker');
  });
});

describe('every answer', () => {
  it('[A12] carries a strict policy, and nothing of the interface is kept by a cache', async () => {
    for (const path of ['/', '/api/health', '/api/nothing', '/assets/none.js']) {
      const { headers } = await call(server.url, 'GET', path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await call(server.url, 'GET', '/api/health')).headers.get('cache-control')).toBe('no-store');
    expect((await call(server.url, 'GET', '/assets/none.js')).status).toBe(404);
  });

  it('[A13] broken JSON, a wrong type and no body at all are refused and end nothing', async () => {
    for (const body of ['{', '[]', 'null', '']) {
      const response = await fetch(`${server.url}/api/interviews`, {
        method: 'POST',
        headers: { authorization: `Bearer ${owner}`, 'content-type': 'application/json' },
        ...(body ? { body } : {}),
      });
      expect(response.status).toBe(400);
    }
    expect((await call(server.url, 'GET', '/api/health')).status).toBe(200);
  });

  it('[A14] guessing invites is slowed down after ten failures in a minute', async () => {
    const alone = await startServer();
    const guess = () =>
      call(alone.url, 'POST', '/api/join', { body: { invite: 'A'.repeat(22), name: 'Eve' } });
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) statuses.push((await guess()).status);
    expect(statuses.slice(0, 10).every((status) => status === 404)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    await alone.stop();
  });
});
