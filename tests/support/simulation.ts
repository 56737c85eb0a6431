import { createSync, type Sync } from '../../client/room/sync.ts';
import { type CommandPace, createCommandPace } from '../../server/live/command-pace.ts';
import { receiveCommand } from '../../server/live/receive-command.ts';
import { createRoomHost, type RoomHost } from '../../server/live/room-host.ts';
import { createLiveSession, type LiveSession } from '../../server/live/session.ts';
import type { PanelistId } from '../../shared/id.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { type LogEntry, roomOfLog } from '../../shared/room/log.ts';
import { applyPatch } from '../../shared/room/patch.ts';
import { project, type RoomView } from '../../shared/room/project.ts';
import type { Pending } from '../../shared/room/replica.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import type { CommandAnswer, CommandFrame, PatchFrame, RefusedFrame, ViewFrame } from '../../shared/wire.ts';
import { canonical } from './canonical.ts';
import { createHeldLog } from './held-log.ts';
import { interviewId, openingCommands, type RoomRules, seatId } from './room-fixture.ts';

/** The clock of a test stands still, and more than this nobody sends. */
const unhurried = { commandsPerSecond: 0, commandBurst: 1_000_000 };

/** A frame on its way to a client, as the bytes it would be. */
type Down = { readonly event: string; readonly bytes: string };

/** One tab on its own network: frames wait in queues until the simulation delivers or drops them. */
export interface SimulatedClient {
  readonly viewer: Viewer;
  readonly name: string;
  readonly sync: Sync;
  /** Everything the server ever sent to this client, in order, as bytes. */
  readonly transcript: string[];
  readonly refusals: Array<{ readonly command: Pending; readonly code: string }>;
  up: CommandFrame[];
  down: Down[];
  connected: boolean;
}

/** A room of the real host, sessions and syncs, on a disk, a network and a clock that the test moves. */
export interface Simulation {
  readonly clients: readonly SimulatedClient[];
  readonly host: RoomHost;
  readonly durable: readonly LogEntry[];
  now: number;
  give(client: number, command: RawCommand): void;
  connect(client: number): void;
  disconnect(client: number): void;
  /** Delivers the oldest frame in one direction; false when there was none. */
  deliverUp(client: number, options?: { twice?: boolean }): Promise<boolean>;
  deliverDown(client: number): Promise<boolean>;
  flush(): Promise<void>;
  /** Kills the server: connections and what was not durable are gone; a new host starts from the disk. */
  crash(): Promise<void>;
  /** Connects everybody and delivers and writes until nothing is on its way. */
  settle(): Promise<void>;
  /** Faults that the oracles found, as sentences. Empty when all is well. */
  readonly faults: string[];
}

export interface SimulationOptions {
  readonly roles: readonly Role[];
  readonly rules: RoomRules;
  /** Clients of one seat more than the first, by seat. */
  readonly secondTabs?: readonly number[];
  readonly withOwner?: boolean;
}

const turns = async () => {
  // The host decides in microtasks; the disk is held, so a few turns are enough for all of them.
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

export const createSimulation = async (options: SimulationOptions): Promise<Simulation> => {
  const log = createHeldLog();
  const faults: string[] = [];
  const sessions = new Map<SimulatedClient, { live: LiveSession; pace: CommandPace; leave: () => void }>();
  /** What the frames that left the server add up to, per client: must always be what is durable. */
  const mirrors = new Map<SimulatedClient, RoomView>();
  let host: RoomHost;

  const startHost = async () => {
    const loaded = await log.load(interviewId);
    if (loaded.kind !== 'room') throw new Error('The held log always has its room.');
    const snapshot = loaded.snapshot as never;
    host = createRoomHost({
      id: interviewId,
      logged: roomOfLog(
        snapshot,
        loaded.entries.map(({ entry }) => entry as unknown as LogEntry),
      ),
      log,
      now: () => simulation.now,
      onBroken: (cause) => faults.push(`the host broke: ${cause}`),
      onChanged: () => {},
    });
  };

  const checkMirror = (client: SimulatedClient, sent: Down) => {
    const before = mirrors.get(client);
    if (sent.event === 'view') mirrors.set(client, (JSON.parse(sent.bytes) as ViewFrame).view);
    if (sent.event === 'patch' && before)
      mirrors.set(client, applyPatch(before, (JSON.parse(sent.bytes) as PatchFrame).tables));
    const mirror = mirrors.get(client);
    const truth = project(roomOfLog(null, log.durable as unknown as LogEntry[]).room, client.viewer);
    if (mirror && canonical(mirror) !== canonical(truth))
      faults.push(`${client.name} was sent something else than what is durable and visible to it`);
  };

  const outletOf = (client: SimulatedClient) => ({
    emit(event: string, frame: unknown) {
      const sent = { event, bytes: JSON.stringify(frame) };
      client.transcript.push(`${event} ${sent.bytes}`);
      client.down.push(sent);
      if (event === 'view' || event === 'patch') checkMirror(client, sent);
      return true;
    },
    disconnect() {
      return this;
    },
  });

  const acknowledge = (client: SimulatedClient, upTo: number, on: string) => {
    const logged = new Set(durableOf(client).map((entry) => entry.n));
    for (const command of client.sync.pending())
      if (
        command.n <= upTo &&
        !logged.has(command.n) &&
        !client.refusals.some((refused) => refused.command.n === command.n)
      )
        faults.push(
          `${client.name} was told by ${on} that command ${command.n} is settled, but it is neither durable nor refused`,
        );
  };

  const durableOf = (client: SimulatedClient) =>
    (log.durable as unknown as LogEntry[]).filter((entry) => entry.client === client.name);

  const clients: SimulatedClient[] = [];
  const addClient = (viewer: Viewer, name: string) => {
    const client: SimulatedClient = {
      viewer,
      name,
      transcript: [],
      refusals: [],
      up: [],
      down: [],
      connected: false,
      sync: createSync({
        me: viewer.kind === 'seat' ? viewer.panelistId : ('' as PanelistId),
        outbox: { pending: [], last: 0 },
        now: () => simulation.now,
        later: (task) => task(),
        keep: () => {},
        onChange: () => {},
        onRefused: (command, { refusal }) => client.refusals.push({ command, code: refusal.code }),
      }),
    };
    clients.push(client);
  };

  const at = (index: number): SimulatedClient => {
    const client = clients[index];
    if (!client) throw new Error(`There is no client ${index}.`);
    return client;
  };

  const simulation: Simulation = {
    clients,
    faults,
    now: 1_000_000,
    get host() {
      return host;
    },
    get durable() {
      return log.durable as unknown as LogEntry[];
    },
    give: (index, command) => at(index).sync.give(command),
    connect(index) {
      const client = at(index);
      if (client.connected) return;
      client.connected = true;
      client.up = [];
      client.down = [];
      const live = createLiveSession(outletOf(client) as never, host, {
        viewer: client.viewer,
        client: client.name,
      });
      sessions.set(client, { live, pace: createCommandPace(unhurried, () => 0), leave: host.listen(live) });
      client.sync.connected({
        send: (frame) => client.up.push(JSON.parse(JSON.stringify(frame))),
        resync: () => live.sendView(),
      });
      live.sendView();
    },
    disconnect(index) {
      const client = at(index);
      if (!client.connected) return;
      client.connected = false;
      sessions.get(client)?.leave();
      sessions.delete(client);
      mirrors.delete(client);
      client.up = [];
      client.down = [];
      client.sync.disconnected();
    },
    async deliverUp(index, { twice = false } = {}) {
      const client = at(index);
      const session = sessions.get(client);
      const frame = client.up.shift();
      if (!frame || !session) return false;
      for (let time = 0; time < (twice ? 2 : 1); time += 1)
        receiveCommand({ live: session.live, host }, { frame, pace: session.pace });
      await turns();
      return true;
    },
    async deliverDown(index) {
      const client = at(index);
      const sent = client.down.shift();
      if (!sent) return false;
      if (sent.event === 'refused') client.sync.refused(JSON.parse(sent.bytes) as RefusedFrame);
      if (sent.event === 'view') client.sync.view(JSON.parse(sent.bytes) as ViewFrame);
      if (sent.event === 'patch') {
        const frame = JSON.parse(sent.bytes) as PatchFrame;
        acknowledge(client, frame.acked, `frame ${frame.n}`);
        client.sync.patch(frame);
      }
      await turns();
      return true;
    },
    async flush() {
      log.flush();
      await turns();
    },
    async crash() {
      clients.forEach((_, index) => {
        simulation.disconnect(index);
      });
      log.crash();
      await startHost();
    },
    async settle() {
      clients.forEach((_, index) => {
        simulation.connect(index);
      });
      for (let round = 0; round < 10_000; round += 1) {
        let moved = log.inFlight > 0;
        await simulation.flush();
        for (const index of clients.keys()) {
          while (await simulation.deliverUp(index)) moved = true;
          while (await simulation.deliverDown(index)) moved = true;
        }
        if (!moved) return;
      }
      faults.push('The room did not come to rest.');
    },
  };

  await startHost();
  for (const command of openingCommands(options.roles, options.rules)) {
    const answered = new Promise<CommandAnswer>((answer) => {
      host.submit({ command, by: { kind: 'owner' }, client: null, n: null }, answer);
    });
    await turns();
    await simulation.flush();
    const answer = await answered;
    if (!answer.ok) throw new Error(`${command.name} was refused: ${answer.refusal.message}`);
  }
  options.roles.forEach((_, seat) => {
    addClient({ kind: 'seat', panelistId: seatId(seat) }, `client-of-seat-${seat}`);
  });
  for (const seat of options.secondTabs ?? [])
    addClient({ kind: 'seat', panelistId: seatId(seat) }, `second-client-of-seat-${seat}`);
  if (options.withOwner) addClient({ kind: 'owner' }, 'client-of-the-owner');
  return simulation;
};
