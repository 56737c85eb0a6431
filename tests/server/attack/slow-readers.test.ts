import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import { watchReader } from '../../../server/live/slow-reader.ts';
import { protocolVersion, wireLimits } from '../../../shared/wire.ts';
import { connectSeat } from '../../support/program.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, firstQuestion } from './crew.ts';
import { startPanelroomHere } from './panelroom-here.ts';
import { openRawSocket } from './raw-socket.ts';

const limitless = { commandsPerSecond: Number.MAX_SAFE_INTEGER, commandBurst: Number.MAX_SAFE_INTEGER };

afterEach(() => void vi.useRealTimers());

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
  it('[F8] is cut off, costs little, is missed by nobody, and comes back to the whole room', async () => {
    const server = await startPanelroomHere({ limits: limitless });
    const crew = await buildCrew(server, { revealPolicy: 'open' });
    const { panelist } = crew.guests;
    const slow = await openRawSocket(server.url);
    await slow.join({
      token: panelist.token,
      interviewId: crew.room,
      client: newId(),
      protocol: protocolVersion,
    });
    await slow.heard('42["view"');
    slow.pause();
    const lead = await connectSeat(server.url, crew.guests.lead);
    const here = () => lead.presence()?.seats[panelist.panelistId]?.here;
    const text = 'A long piece of evidence. '.repeat(300);
    const noteId = newId();
    expect((await lead.command('note.add', { noteId, questionId: firstQuestion, text })).ok).toBe(true);
    const before = process.memoryUsage().rss;
    let written = 1;
    // One note again and again, so that the room does not grow; the system's own buffers take some megabytes
    // before the server has anything to keep.
    while (here() !== false && written < 3_000)
      for (let edit = 0; edit < 20; edit += 1, written += 1)
        await lead.command('note.edit', { noteId, text: `${text}${written}`, revision: written });
    const grown = (process.memoryUsage().rss - before) / 1_048_576;
    tellTrials('F8', {
      trials: 1,
      failures: here() === false ? 0 : 1,
      counts: {
        'edits of 8 kB before the cut': written,
        'grown with a stopped reader MB': Math.round(grown),
      },
    });
    expect(here()).toBe(false);
    const again = await connectSeat(server.url, panelist);
    expect(Object.values(again.view().notes)[0]?.revision).toBe(written);
    lead.close();
    again.close();
    slow.close();
    await server.close();
  }, 60_000);
});
