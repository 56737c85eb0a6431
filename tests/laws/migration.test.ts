import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordTypes, type TableName, tableNames } from '../../shared/records/tables.ts';
import { type LogEntry, roomOfLog, snapshotOf } from '../../shared/room/log.ts';
import { currentVersion, migrate, type RoomSnapshot } from '../../shared/room/migrations.ts';
import { project } from '../../shared/room/project.ts';
import { debriefOpening } from '../support/commands.ts';
import { noteId, questionId, suggestionId } from '../support/room-fixture.ts';
import { createSimulation } from '../support/simulation.ts';

const folder = fileURLToPath(new URL('../golden/rooms', import.meta.url));

interface GoldenRoom {
  readonly log: readonly LogEntry[];
  readonly snapshot: RoomSnapshot;
}

/** A room in debrief with each kind of record, as this version writes it. */
const makeGoldenRoom = async (): Promise<GoldenRoom> => {
  const simulation = await createSimulation({
    roles: ['lead', 'panelist', 'shadow', 'observer'],
    rules: { revealPolicy: 'whenAllSubmitted', observersSee: 'room', extremesNeedNote: false },
  });
  const [live, ...rest] = debriefOpening([0, 1]);
  const moves = [
    live,
    ...rest.slice(0, 1),
    {
      seat: 1,
      command: {
        name: 'note.add',
        args: { noteId: noteId(1, 0), questionId: questionId(1), text: 'Named a goal', sign: 'strength' },
      },
    },
    {
      seat: 2,
      command: { name: 'rating.set', args: { questionId: questionId(1), value: 'insufficientEvidence' } },
    },
    {
      seat: 1,
      command: {
        name: 'probe.suggest',
        args: { suggestionId: suggestionId(1, 0), questionId: questionId(1), text: 'Ask who checked' },
      },
    },
    {
      seat: 0,
      command: { name: 'probe.answer', args: { suggestionId: suggestionId(1, 0), take: true } },
    },
    {
      seat: 1,
      command: {
        name: 'kit.suggest',
        args: {
          suggestionId: suggestionId(1, 1),
          questionId: questionId(1),
          field: 'anchors',
          level: 4,
          text: 'Checks each step with a second person.',
        },
      },
    },
    { seat: 0, command: { name: 'probe.tick', args: { questionId: questionId(1), index: 0 } } },
    ...rest.slice(1),
    {
      seat: 1,
      command: {
        name: 'rating.amend',
        args: { questionId: questionId(1), value: 2, reason: 'Heard the lead' },
      },
    },
    {
      seat: 1,
      command: { name: 'recommendation.amend', args: { verdict: 'no', reason: 'Two steps were missing' } },
    },
    { seat: 0, command: { name: 'debrief.read', args: { minutes: 3 } } },
    {
      seat: 0,
      command: { name: 'consensus.set', args: { competencyId: 'planning', value: 3, reason: 'Agreed' } },
    },
    {
      seat: 0,
      command: { name: 'decision.record', args: { outcome: 'hire', reasons: 'Plans well', dissent: '' } },
    },
  ];
  for (const move of moves) {
    if (move) simulation.give(move.seat, move.command);
    await simulation.settle();
  }
  return { log: simulation.durable, snapshot: snapshotOf(roomOfLog(null, simulation.durable)) };
};

describe('law 6, migration', () => {
  const name = `v${currentVersion}.json`;

  it('[L6] this version has its golden room; a new version writes one and never changes an old one', async () => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      expect(process.env.CI, `${name} must be committed`).toBeUndefined();
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, `${JSON.stringify(await makeGoldenRoom(), null, 1)}\n`);
    }
    const golden: GoldenRoom = JSON.parse(readFileSync(path, 'utf8'));
    for (const table of tableNames)
      expect(golden.snapshot.records[table].length, `${table} is in ${name}`).toBeGreaterThan(0);
  });

  it('[L6] every golden room loads from its snapshot and from its log, and holds records of the present shape', () => {
    const files = readdirSync(folder);
    expect(files.length).toBe(currentVersion);
    for (const file of files) {
      const { log, snapshot }: GoldenRoom = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      for (const logged of [roomOfLog({ seq: log.length, state: snapshot }, []), roomOfLog(null, log)]) {
        const view = project(logged.room, { kind: 'owner' });
        expect(Object.keys(view.ratings).length, file).toBeGreaterThan(0);
        for (const table of tableNames) checkRecords(table, logged.room.tables[table].values());
      }
    }
  });

  it('[L6] a room of a later version is refused and not guessed at', () => {
    const later = { version: currentVersion + 1, records: {} as never, seen: {} };
    expect(() => migrate(later)).toThrow(/later Panelroom/);
  });
});

const checkRecords = (table: TableName, records: Iterable<unknown>) => {
  for (const record of records) {
    const result = v.safeParse(recordTypes[table].schema, record);
    expect(result.issues?.map((issue) => `${table} ${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual(
      [],
    );
  }
};
