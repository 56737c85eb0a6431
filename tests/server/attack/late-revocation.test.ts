import { expect, it } from 'vitest';
import { createMemoryStore } from '../../../server/store/memory.ts';
import type { Store } from '../../../server/store/store.ts';
import { call, connectSeat } from '../../support/program.ts';
import { buildCrew } from './crew.ts';
import { startPanelroomHere } from './panelroom-here.ts';

/** A store that, once armed, answers one look at a session only when it is let go, with what it saw at first. */
const createLateStore = () => {
  const store = createMemoryStore();
  const sessions = store.collection('sessions');
  let gate: { readonly reached: () => void; readonly opened: Promise<void> } | null = null;
  const late: Store = {
    ...store,
    collection: (name) =>
      name === 'sessions'
        ? {
            ...sessions,
            async get(id) {
              const seen = await sessions.get(id);
              const held = gate;
              gate = null;
              held?.reached();
              await held?.opened;
              return seen;
            },
          }
        : store.collection(name),
  };
  const arm = () => {
    let open = () => {};
    let reached = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    gate = { reached, opened };
    return { open, isReached };
  };
  return { store: late, arm };
};

it('[T08] a handshake that saw its seat before the link was closed does not outlive it', async () => {
  const { store, arm } = createLateStore();
  const server = await startPanelroomHere({ store });
  const crew = await buildCrew(server);
  const { panelist } = crew.guests;
  const { open, isReached } = arm();
  const connecting = connectSeat(server.url, panelist).then(
    () => 'inside',
    (error) => error.message,
  );
  const outcome = Promise.race([
    connecting,
    new Promise((over) => setTimeout(() => over('shut out'), 1_000)),
  ]);
  await isReached;
  const path = `/api/interviews/${crew.room}/invites/${panelist.inviteId}`;
  expect((await call(server.url, 'DELETE', path, { token: crew.owner })).status).toBe(204);
  open();
  expect(await outcome).not.toBe('inside');
  await server.close();
});
