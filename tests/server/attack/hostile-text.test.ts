import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { call, connectSeat, joinAs, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';

let server: ServerProcess;
let owner: string;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  owner = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1)//",
  '</title><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '#{alert(1)}',
  '<!--><script>alert(1)</script>-->',
  '\u2028alert(1)\u2029',
  '=HYPERLINK("http://evil.example")',
  '@SUM(1+1)*cmd',
  'Robert\u202Efdp.exe',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;',
  'a\u0000b',
  'data:text/html,<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '\r\nSet-Cookie: a=b\r\n\r\n<html>',
];

const kitOf = (text: string, questionId = 'one') => ({
  id: `kit-${newId()}`,
  version: 1,
  title: text,
  language: 'en',
  minutes: 30,
  scale: { levels: [1, 2, 3, 4].map((value) => ({ value, label: text.slice(0, 40), meaning: text })) },
  competencies: [{ id: 'skill', name: text, meaning: text }],
  questions: [
    { id: questionId, competencyId: 'skill', text, title: text, listenFor: [text], probes: [text] },
  ],
});

describe('text that wants to be more', () => {
  it('[T15] comes back as the same text, in JSON, by every field and channel', async () => {
    for (const text of payloads) {
      const kit = kitOf(text);
      const saved = await call(server.url, 'POST', '/api/kits', { token: owner, body: kit });
      expect([text, saved.status]).toEqual([text, 201]);
      const room = await makeInterview(server.url, owner, {
        kitId: kit.id,
        candidate: { name: text, ref: 'r' },
        role: text,
      });
      const lead = await joinAs(server.url, owner, room, { role: 'lead', name: text });
      const seat = await connectSeat(server.url, lead, { extraHeaders: { 'x-forwarded-for': '10.15.0.1' } });
      await seat.command('phase.advance', { to: 'live' });
      await seat.command('question.select', { questionId: 'one' });
      const noteId = newId<NoteId>();
      expect(await seat.command('note.add', { noteId, questionId: 'one', text })).toEqual({ ok: true });
      const view = await seat.until((now) => now.notes[noteId] !== undefined, 'the note is there');
      const kept = text.trim();
      expect(view.notes[noteId]?.text.trim()).toBe(kept);
      expect(view.panelists[lead.panelistId]?.name).toBe(kept);
      expect(Object.values(view.interview)[0]?.candidate.name).toBe(kept);
      seat.close();
      for (const path of ['/api/interviews', `/api/interviews/${room}`, `/api/kits/${kit.id}`]) {
        const { headers, status } = await call(server.url, 'GET', path, { token: owner });
        expect(status).toBe(200);
        expect(headers.get('content-type')).toMatch(/^application\/json/);
        expect(headers.get('set-cookie')).toBeNull();
      }
    }
  }, 60_000);

  it('[T15] is not repeated in the page, which is the same for every address', async () => {
    const page = await (await fetch(`${server.url}/`)).text();
    for (const text of payloads) {
      const answer = await fetch(`${server.url}/${encodeURIComponent(text)}?q=${encodeURIComponent(text)}`);
      expect(await answer.text()).toBe(page);
    }
  });
});

describe('names that objects know already', () => {
  const poisons = [
    '{"__proto__":{"owner":true}}',
    '{"constructor":{"prototype":{"owner":true}}}',
    '{"candidate":{"__proto__":{"owner":true},"name":"R"},"kitId":"senior-devops-engineer","__proto__":{"owner":true}}',
    '{"ownerKey":{"__proto__":{"owner":true}}}',
  ];

  it('[T19] change no other object, in bodies and in frames', async () => {
    const bodies = poisons.flatMap((body) => [
      ['POST', '/api/session', body],
      ['POST', '/api/join', body],
      ['POST', '/api/interviews', body],
      ['POST', '/api/kits', body],
      ['POST', '/api/kits/preview', body],
    ]);
    for (const [method = '', path, body = ''] of bodies)
      await fetch(server.url + path, {
        method,
        headers: {
          authorization: `Bearer ${owner}`,
          'content-type': 'application/json',
          'x-forwarded-for': '10.19.0.1',
        },
        body,
      });
    const session = await call(server.url, 'GET', '/api/session');
    expect(session.json).toEqual({ owner: false, signedIn: false });
    expect((await call(server.url, 'GET', '/api/kits')).status).toBe(401);
  });

  it('[T19] are questions like others: a kit may ask one that is called constructor', async () => {
    const kit = kitOf('How do you build things?', 'constructor');
    const saved = await call(server.url, 'POST', '/api/kits', { token: owner, body: kit });
    expect(saved.status).toBe(201);
    const room = await makeInterview(server.url, owner, { kitId: kit.id });
    const seat = await connectSeat(
      server.url,
      await joinAs(server.url, owner, room, { role: 'lead', name: 'Lea' }),
    );
    expect(await seat.command('phase.advance', { to: 'live' })).toEqual({ ok: true });
    expect(await seat.command('rating.set', { questionId: 'constructor', value: 3 })).toMatchObject({
      ok: false,
    });
    expect(await seat.command('question.select', { questionId: 'constructor' })).toEqual({ ok: true });
    expect(await seat.command('rating.set', { questionId: 'constructor', value: 3 })).toEqual({ ok: true });
    const view = await seat.until((now) => Object.keys(now.ratings).length === 1, 'the rating is there');
    expect(Object.keys(view.asked)).toEqual(['constructor']);
    seat.close();
  });
});
