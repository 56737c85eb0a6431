import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainCookie, secureCookie } from '../../../server/auth/cookie.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import { call, makeInterview } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew } from './crew.ts';
import { middleware, routeTable } from './outcomes.ts';
import { type PanelroomHere, startPanelroomHere } from './panelroom-here.ts';
import { openRawSocket } from './raw-socket.ts';

let server: ServerProcess;
let crew: Crew;

beforeAll(async () => {
  server = await startServer();
  crew = await buildCrew(server);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

/** Origins of pages that are not ours; `ours` is a good one that the bad ones are made of. */
const foreignOrigins = (ours: string): string[] => {
  const { host, port } = new URL(ours);
  return [
    'https://evil.example',
    'null',
    '',
    `${ours}.evil.example`,
    `https://evil.example/${ours}`,
    `http://sub.localhost:${port}`,
    `http://${host}@evil.example`,
    `https://${host}`,
    `http://localhost:${Number(port) + 1}`,
    `${ours}/`,
    'file://',
  ];
};

const handshake = (headers: { readonly [name: string]: string }): Promise<number> =>
  fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers }).then(({ status }) => status);

describe('sockets of foreign pages', () => {
  it('[T09] no transport opens for a foreign origin, with or without the cookie', async () => {
    const cookie = `${plainCookie}=${crew.owner}`;
    for (const origin of foreignOrigins(server.url))
      for (const headers of [{ origin }, { origin, cookie }]) {
        expect(await handshake(headers), `polling from ${origin}`).toBe(403);
        await expect(openRawSocket(server.url, headers), `websocket from ${origin}`).rejects.toThrow(
          /response: 40[03]/,
        );
      }
  });

  it('[T09] a cookie without an origin opens none, nor does a page that hides where it is from', async () => {
    const cookie = `${plainCookie}=${crew.owner}`;
    expect(await handshake({ cookie })).toBe(403);
    for (const site of ['cross-site', 'same-site']) {
      expect(await handshake({ 'sec-fetch-site': site })).toBe(403);
      await expect(openRawSocket(server.url, { 'sec-fetch-site': site })).rejects.toThrow(/response: 40[03]/);
    }
    await expect(openRawSocket(server.url, { cookie })).rejects.toThrow(/response: 40[03]/);
  });

  it('[T09] our own page with its cookie is let in, and what it was given is not asked of the frame', async () => {
    const cookie = `${plainCookie}=${crew.guests.panelist.token}`;
    const socket = await openRawSocket(server.url, { cookie, origin: server.url });
    const joined = await socket.join({
      interviewId: crew.room,
      client: 'own-page-1',
      protocol: protocolVersion,
    });
    expect(joined).toMatch(/^40/);
    socket.close();
  });
});

describe('requests that another page made', () => {
  const mutating = Object.entries(routeTable).filter(([route]) => !/^(GET|ALL) /.test(route));
  const pathOf = (route: string) =>
    (route.split(' ')[1] ?? '')
      .replace(':inviteId', 'a'.repeat(26))
      .replace('/api/kits/:id', '/api/kits/senior-devops-engineer')
      .replace(':id', crew.room);

  it('[T10] no address changes anything for a foreign page, whatever the content type', async () => {
    const cookie = `${plainCookie}=${crew.owner}`;
    const types = [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
    ];
    let tried = 0;
    for (const [route, row] of mutating)
      for (const origin of foreignOrigins(server.url).slice(0, 5))
        for (const type of types) {
          const response = await fetch(server.url + pathOf(route), {
            method: route.split(' ')[0] ?? '',
            headers: { cookie, origin, 'content-type': type },
            body: JSON.stringify(row.body ?? {}),
          });
          tried += 1;
          expect([route, origin, type, response.status]).toEqual([route, origin, type, 403]);
          expect(response.headers.get('access-control-allow-origin')).toBeNull();
        }
    expect(
      (await call(server.url, 'GET', `/api/interviews/${crew.room}`, { token: crew.owner })).status,
    ).toBe(200);
    tellTrials('T10', { trials: tried, failures: 0 });
  });

  it('[T10] nothing is changed by GET, and no header or field gives a request another method', async () => {
    const before = await call(server.url, 'GET', '/api/interviews', { token: crew.owner });
    for (const [route] of mutating)
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await fetch(`${server.url}${pathOf(route)}?_method=DELETE`, {
          method,
          headers: {
            authorization: `Bearer ${crew.owner}`,
            'x-http-method-override': 'DELETE',
            'x-method-override': 'DELETE',
          },
        });
    const after = await call(server.url, 'GET', '/api/interviews', { token: crew.owner });
    expect(after.json).toEqual(before.json);
    expect((await call(server.url, 'GET', '/api/kits', { token: crew.owner })).status).toBe(200);
  });

  it('[T10] no answer to anybody allows another origin to read it', async () => {
    for (const route of [...Object.keys(routeTable), ...middleware]) {
      const path = pathOf(route).replace('*', 'x');
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await fetch(server.url + path, {
          method,
          headers: { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' },
        });
        const allowing = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
        expect([route, allowing]).toEqual([route, []]);
      }
    }
  });
});

describe('sessions', () => {
  const cookieOf = (response: Response): string =>
    (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const post = (url: string, path: string, body: object, cookie?: string) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    });
  const inviteTo = async (room: string): Promise<string> => {
    const made = await call(server.url, 'POST', `/api/interviews/${room}/invites`, {
      token: crew.owner,
      body: { role: 'panelist' },
    });
    return made.json.token as string;
  };

  it('[T11] a cookie that was planted gains nothing: signing in and joining give a new one, and the old one is dead', async () => {
    const planted = cookieOf(
      await post(server.url, '/api/join', { invite: await inviteTo(crew.other), name: 'Eve' }),
    );
    const mine = (cookie: string) => fetch(`${server.url}/api/interviews`, { headers: { cookie } });
    expect((await mine(planted)).status).toBe(200);
    const joined = await post(
      server.url,
      '/api/join',
      { invite: await inviteTo(crew.room), name: 'Ann' },
      planted,
    );
    const second = cookieOf(joined);
    expect(second).not.toBe(planted);
    expect((await mine(planted)).status).toBe(401);
    const seen = (await (await mine(second)).json()) as { interviews: unknown[] };
    expect(seen.interviews).toHaveLength(2);
    const third = cookieOf(await post(server.url, '/api/session', { ownerKey: server.ownerKey }, second));
    expect([second, planted]).not.toContain(third);
    expect((await mine(second)).status).toBe(401);
    const ended = await fetch(`${server.url}/api/session`, {
      method: 'DELETE',
      headers: { cookie: third, origin: server.url },
    });
    expect(ended.status).toBe(204);
    expect((await mine(third)).status).toBe(401);
  });

  it('[T11] a made-up token opens nothing and is not taken over', async () => {
    const planted = `${plainCookie}=${'A'.repeat(22)}`;
    const joined = await post(
      server.url,
      '/api/join',
      { invite: await inviteTo(crew.room), name: 'Ann' },
      planted,
    );
    expect(cookieOf(joined)).not.toBe(planted);
    expect((await fetch(`${server.url}/api/interviews`, { headers: { cookie: planted } })).status).toBe(401);
  });

  it('[T11] seats that one session takes at the same time are all kept', async () => {
    const { token } = crew.guests.shadow;
    const rooms = [
      crew.other,
      await makeInterview(server.url, crew.owner),
      await makeInterview(server.url, crew.owner),
    ];
    const invites = await Promise.all(rooms.map(inviteTo));
    await Promise.all(
      invites.map((invite) =>
        call(server.url, 'POST', '/api/join', { token, body: { invite, name: 'Sue' } }),
      ),
    );
    for (const room of [crew.room, ...rooms])
      expect((await call(server.url, 'GET', `/api/interviews/${room}`, { token })).status).toBe(200);
  });

  describe('over https', () => {
    let secure: PanelroomHere;
    beforeAll(async () => {
      secure = await startPanelroomHere({ publicUrl: new URL('https://panel.example.org') });
    });
    afterAll(() => secure.close());

    it('[T09] [T11] the cookie is bound to the host, and one that a subdomain may have set is not looked at', async () => {
      const origin = 'https://panel.example.org';
      const signedIn = await fetch(`${secure.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ ownerKey: secure.ownerKey }),
      });
      expect(signedIn.headers.get('set-cookie')).toMatch(
        new RegExp(`^${secureCookie}=[\\w-]{22}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=\\d+$`),
      );
      expect(signedIn.headers.get('strict-transport-security')).toBe('max-age=31536000');
      const token = cookieOf(signedIn).split('=')[1];
      const status = async (cookie: string) =>
        (await fetch(`${secure.url}/api/kits`, { headers: { cookie } })).status;
      expect(await status(`${secureCookie}=${token}`)).toBe(200);
      expect(await status(`${plainCookie}=${token}`)).toBe(401);
      for (const foreign of [
        'https://sub.panel.example.org',
        'http://panel.example.org',
        'https://panel.example.org.evil.example',
        'https://example.org',
      ])
        await expect(openRawSocket(secure.url, { origin: foreign })).rejects.toThrow(/response: 40[03]/);
    });
  });
});
