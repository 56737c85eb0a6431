import type { Server as HttpServer } from 'node:http';
import pino from 'pino';
import type { InterviewId } from '../shared/id.ts';
import { roles } from '../shared/records/panelist.ts';
import { createInvites } from './auth/invites.ts';
import { createPanelroom, type Panelroom } from './panelroom.ts';
import { createMemoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';

/** What survives a reload of the server's code: the demo panel, so that nobody has to join again. */
export interface DevState {
  readonly store: Store;
  /** Whether the demo panel has been seated and its links printed. */
  seeded: boolean;
}

export const createDevState = (): DevState => ({ store: createMemoryStore(), seeded: false });

/** Panelroom behind Vite's own server, on a store in memory, with a demo panel and a sign-in link a role. */
export const startDev = async (state: DevState, server: HttpServer, url: () => URL): Promise<Panelroom> => {
  const panelroom = await createPanelroom({
    store: state.store,
    logger: pino({ level: 'warn' }, pino.destination(2)),
    version: 'dev',
    ownerKey: null,
    trustProxy: false,
    publicUrl: url,
  });
  panelroom.attach(server);
  if (!state.seeded) {
    state.seeded = true;
    await printLinks(state, panelroom, url());
  }
  return panelroom;
};

const printLinks = async ({ store }: DevState, panelroom: Panelroom, url: URL): Promise<void> => {
  const request = (path: string, body: object, token?: string) =>
    panelroom.fetch(
      new Request(new URL(path, url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(body),
      }),
    );
  const signedIn = await request('/api/session', { ownerKey: panelroom.ownerKey });
  const { token } = (await signedIn.json()) as { token: string };
  const candidate = { name: 'Robin Castell', ref: 'demo' };
  const made = await request('/api/interviews', { kitId: 'senior-devops-engineer', candidate }, token);
  const { id } = (await made.json()) as { id: InterviewId };
  const invites = createInvites(store.collection('invites'), Date.now);
  const lines = [`  owner     ${url.origin}/#owner=${panelroom.ownerKey}`];
  for (const role of roles) {
    const invite = await invites.create({ interviewId: id, role, expiresAt: null });
    lines.push(`  ${role.padEnd(9)} ${url.origin}/join#${invite.token}`);
  }
  process.stdout.write(
    `\n  A demo panel, one link a role (open each in a browser profile of its own):\n${lines.join('\n')}\n\n`,
  );
};
