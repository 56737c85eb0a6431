import { createServer } from 'node:http';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import { createPanelroom, type Panelroom } from '../../../server/panelroom.ts';
import { createMemoryStore } from '../../../server/store/memory.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { call, type Guest, joinAs, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew } from './crew.ts';
import { type Asker, askers, middleware, type RouteRow, routeTable } from './outcomes.ts';

let server: ServerProcess;
let crew: Crew;
let registry: Panelroom;

beforeAll(async () => {
  // Guesses are bounded by address; here each asker has one of its own.
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  crew = await buildCrew(server);
  registry = await createPanelroom({
    store: createMemoryStore(),
    logger: pino({ level: 'silent' }),
    version: 'test',
    ownerKey: null,
    trustProxy: false,
    publicUrl: () => new URL('http://localhost:1'),
  });
  registry.attach(createServer());
});
afterAll(async () => {
  await registry.close();
  await server.stop();
  await removeDataDirs();
});

interface Asked {
  readonly asker: Asker;
  readonly room: string;
  readonly row: RouteRow;
}

const ask = async (route: string, { asker, room, row }: Asked) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace('/api/kits/:id', '/api/kits/no-such-kit')
    .replace(':inviteId', 'a'.repeat(26))
    .replace(':id', room)
    .replace('/*', '/anything');
  const token = crew.tokens[asker];
  const response = await fetch(server.url + path, {
    method,
    headers: {
      'x-forwarded-for': `10.0.0.${askers.indexOf(asker)}`,
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(row.body === undefined ? {} : { body: JSON.stringify(row.body) }),
  });
  const text = await response.text();
  return { status: response.status, length: response.headers.get('content-length'), text };
};

describe('the matrix of routes and askers', () => {
  it('[T01] every address that is answered is in the table', () => {
    const known = new Set([...Object.keys(routeTable), ...middleware]);
    const answered = new Set(registry.routes.map(({ method, path }) => `${method} ${path}`));
    expect([...answered].filter((route) => !known.has(route))).toEqual([]);
    expect([...known].filter((route) => !answered.has(route))).toEqual([]);
  });

  it('[T01] what is not there and what is not yours are one answer, to everybody, byte for byte', async () => {
    const { other, absent } = crew;
    for (const [route, row] of Object.entries(routeTable)) {
      if (!route.includes('/interviews/:id')) continue;
      for (const asker of askers) {
        if (asker === 'owner' || asker === 'otherLead') continue;
        const [theirs, nothing] = [
          await ask(route, { asker, room: other, row }),
          await ask(route, { asker, room: absent, row }),
        ];
        expect(theirs, `${asker} ${route}`).toEqual(nothing);
        expect(theirs.status).toBeGreaterThanOrEqual(401);
      }
    }
  });

  it('[T01] a list holds what its asker has a seat in, and nothing else', async () => {
    const { room, other } = crew;
    for (const asker of askers) {
      const { text } = await ask('GET /api/interviews', {
        asker,
        room,
        row: { statuses: { others: 200 } },
      });
      const sees = [text.includes(room), text.includes(other)];
      const expected = { none: [false, false], removed: [false, false], otherLead: [false, true] };
      expect(sees, asker).toEqual(
        asker === 'owner' ? [true, true] : (expected[asker as keyof typeof expected] ?? [true, false]),
      );
    }
  });

  // Last of the addresses: its rows delete the room and end the sessions.
  it('[T01] each of them answers each asker as the table says', async () => {
    let cells = 0;
    const wrong: string[] = [];
    for (const [route, row] of Object.entries(routeTable))
      for (const asker of askers) {
        const { status } = await ask(route, { asker, room: crew.room, row });
        const expected = row.statuses[asker] ?? row.statuses.others;
        cells += 1;
        if (status !== expected) wrong.push(`${asker} ${route}: ${status} instead of ${expected}`);
      }
    expect(wrong).toEqual([]);
    tellTrials('T01', {
      trials: cells,
      failures: wrong.length,
      counts: { addresses: Object.keys(routeTable).length },
    });
  });
});

describe('fields that nobody asked for', () => {
  let owner: string;
  let id: InterviewId;
  let lead: Guest;
  beforeAll(async () => {
    owner = await signIn(server.url, server.ownerKey);
    id = await makeInterview(server.url, owner);
    lead = await joinAs(server.url, owner, id, { role: 'lead', name: 'Lea Frost' });
  });

  it('[T28] an unknown key in any body is refused and named, whoever sends it', async () => {
    const extra = { owner: true, seats: {}, interviewId: id, panelistId: newId(), role: 'lead', by: 'me' };
    const invite = { role: 'panelist', createdAt: 0, interviewId: crew.other };
    const attempts: Array<[string, string, object]> = [
      ['POST', '/api/session', { ownerKey: server.ownerKey, ...extra }],
      ['POST', '/api/join', { invite: 'A'.repeat(22), name: 'Eve', ...extra }],
      ['POST', '/api/join/peek', { invite: 'A'.repeat(22), ...extra }],
      ['PATCH', `/api/interviews/${id}`, { minutes: 50, phase: 'closed', leadId: lead.panelistId }],
      [
        'POST',
        '/api/interviews',
        { kitId: 'senior-devops-engineer', candidate: { name: 'R' }, id, phase: 'debrief' },
      ],
      ['POST', `/api/interviews/${id}/invites`, invite],
    ];
    for (const [method, path, body] of attempts) {
      const { status, json } = await call(server.url, method, path, { token: owner, body });
      expect([method, path, status, json.code]).toEqual([method, path, 400, 'badRequest']);
      const named = (json.errors as Array<{ path: string }>).map((error) => error.path);
      expect(named).toHaveLength(1);
      expect(Object.keys(body)).toContain(named[0]);
    }
  });
});
