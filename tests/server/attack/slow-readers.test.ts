import { EventEmitter } from 'node:events';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import { watchReader } from '../../../server/live/slow-reader.ts';
import type { NoteId } from '../../../shared/id.ts';
import { protocolVersion, wireLimits } from '../../../shared/wire.ts';
import { figuresOf } from '../../support/process-figures.ts';
import { connectAll, connectSeat, type SeatConnection } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, firstQuestion } from './crew.ts';
import { openRawSocket } from './raw-socket.ts';

let running: ServerProcess | null = null;

afterEach(async () => {
  vi.useRealTimers();
  await running?.kill();
  running = null;
});
afterAll(removeDataDirs);

/** An Engine.IO connection whose reader takes nothing until it is told to. */
const stoppedReader = () => {
  const connection = Object.assign(new EventEmitter(), {
    writeBuffer: [] as Array<{ data?: unknown }>,
    transport: { writable: false, socket: { bufferedAmount: 0 } },
  });
  const cut = vi.fn();
  watchReader(connection, wireLimits, cut);
  return {
    cut,
    send(data: string) {
      connection.emit('packetCreate', { data });
      connection.writeBuffer.push({ data });
    },
    take() {
      connection.writeBuffer.length = 0;
      connection.emit('flush');
    },
    close: () => connection.emit('close'),
  };
};

describe('the limits of one reader', () => {
  it('[F8] 1 MiB unread is too much, whatever the number of frames; less is not', () => {
    const reader = stoppedReader();
    const frame = 'x'.repeat(wireLimits.unreadBytes / 16);
    for (let count = 0; count < 17; count += 1) reader.send(frame);
    expect(reader.cut).not.toHaveBeenCalled();
    reader.send('x');
    expect(reader.cut).toHaveBeenCalled();
    reader.close();
  });

  it('[F8] the view of a large room is not too much, though it is larger than that', () => {
    const reader = stoppedReader();
    reader.send('x'.repeat(5 * wireLimits.unreadBytes));
    reader.send('x'.repeat(1_000));
    expect(reader.cut).not.toHaveBeenCalled();
    reader.take();
    reader.close();
  });

  it('[F8] 500 frames unread are too many, however small', () => {
    const reader = stoppedReader();
    for (let frame = 0; frame < wireLimits.unreadFrames; frame += 1) reader.send('x');
    expect(reader.cut).not.toHaveBeenCalled();
    reader.send('x');
    expect(reader.cut).toHaveBeenCalled();
    reader.close();
  });

  it('[F8] one frame unread for 15 s is too long, unless something is taken meanwhile', () => {
    vi.useFakeTimers();
    const reader = stoppedReader();
    reader.send('x');
    vi.advanceTimersByTime(wireLimits.unreadFor - 1);
    reader.take();
    reader.send('x');
    vi.advanceTimersByTime(wireLimits.unreadFor - 1);
    expect(reader.cut).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reader.cut).toHaveBeenCalledOnce();
  });
});

describe('a reader that stops in a busy room', () => {
  /** Tabs of the lead, with a note each: as many as it takes to be fast within the pace of each. */
  const writers = 15;
  /** One round: 1,000 edits are 8 MB for the reader and 120 MB for all. The system's buffers take some of it first. */
  const round = 1_000;
  /** More than those buffers hold; at that, the pulse of the connection has not yet noticed that nobody answers. */
  const most = 3 * round;
  /**
   * The long lane compares the memory of the server, and goes on after the cut to see it. What a server holds at work
   * differs by 10 to 20 MB from round to round: one round is too little to compare with.
   */
  const rounds = process.env.LONG_LANE ? { healthy: 3, stopped: 1 } : { healthy: 0, stopped: 0 };
  const text = 'A long piece of evidence. '.repeat(300);

  it('[F8] is cut off, costs the server little, is missed by nobody, and comes back to the whole room', async () => {
    const server = await startServer();
    running = server;
    const crew = await buildCrew(server, { revealPolicy: 'open' });
    const { panelist, lead } = crew.guests;
    const tabs = await connectAll(
      server.url,
      Array.from({ length: writers }, () => lead),
    );
    const here = () => tabs[0]?.presence()?.seats[panelist.panelistId]?.here;
    const notes = await Promise.all(tabs.map(openNote));
    const reader = await openRawSocket(server.url);
    await reader.join({
      token: panelist.token,
      interviewId: crew.room,
      client: newId(),
      protocol: protocolVersion,
    });
    await reader.heard('42["view"');

    /** Everybody writes until it is enough; resolves to how much that was, and the most that the server held meanwhile. */
    const write = async (isEnough: (edits: number) => boolean) => {
      let edits = 0;
      let largest = 0;
      let cutAfter: number | null = null;
      await Promise.all(
        notes.map(async (note) => {
          while (!isEnough(edits)) {
            edits += 1;
            await note.edit();
            if (here() === false) cutAfter ??= edits;
            largest = Math.max(largest, (await figuresOf(server.pid))?.memoryMB ?? 0);
          }
        }),
      );
      return { largest, cutAfter };
    };
    // A server that works holds more than one that has just started, whoever reads. It is compared with itself after
    // the same work with everybody reading; what is more then is what the stopped reader costs.
    const healthy = await write((edits) => edits >= rounds.healthy * round);
    expect(healthy.cutAfter).toBeNull();
    reader.pause();
    const stopped = await write((edits) => edits >= (here() === false ? rounds.stopped * round : most));
    const isMeasured = rounds.healthy > 0 && healthy.largest > 0;
    tellTrials('F8', {
      trials: 1,
      failures: here() === false ? 0 : 1,
      counts: {
        'edits of 8 kB before the cut': stopped.cutAfter ?? 0,
        ...(isMeasured
          ? {
              'largest memory with everybody reading MB': Math.round(healthy.largest),
              'largest memory with a stopped reader MB': Math.round(stopped.largest),
            }
          : {}),
      },
    });
    expect(here()).toBe(false);
    if (isMeasured) expect(stopped.largest - healthy.largest).toBeLessThanOrEqual(20);
    else if (rounds.healthy > 0)
      console.log('NOT TRIED: F8, the memory of the server: this system does not tell it.');
    const again = await connectSeat(server.url, panelist);
    for (const { id, revision } of notes) expect(again.view().notes[id]?.revision).toBe(revision());
    for (const seat of [...tabs, again]) seat.close();
    reader.close();
    expect(await server.stop()).toBe(0);
  }, 120_000);

  /** A note of this tab, edited again and again so that the room does not grow. */
  const openNote = async (tab: SeatConnection) => {
    const id = newId<NoteId>();
    let n = 1;
    let revision = 1;
    expect((await tab.command('note.add', { noteId: id, questionId: firstQuestion, text }, n)).ok).toBe(true);
    return {
      id,
      revision: () => revision,
      async edit() {
        n += 1;
        const args = { noteId: id, text: `${text}${revision}`, revision };
        let answer = await tab.command('note.edit', args, n);
        while (!answer.ok && answer.refusal.code === 'tooFast') {
          await new Promise((later) => setTimeout(later, 1_000 / wireLimits.commandsPerSecond));
          answer = await tab.command('note.edit', args, n);
        }
        expect(answer).toEqual({ ok: true });
        revision += 1;
        tab.frames.length = 0; // Or this process would hold 120 MB a round.
      },
    };
  };
});
