// biome-ignore-all lint/suspicious/noTemplateCurlyInString: edits are code, written down as text.
// The bugs that `npm run mutants` plants, one at a time, and that simulated interviews must notice: a bug that got past
// them once is written down here.

/** @typedef {readonly [file: string, now: string, instead: string]} Edit */
/** @typedef {{ readonly name: string, readonly edits: readonly Edit[] }} Mutant */

const journal = 'server/store/embedded/room-journal.ts';
const adapter = 'server/store/embedded/durable-adapter.ts';
const recovery = 'server/store/embedded/room-recovery.ts';
const scan = 'server/store/embedded/log-scan.ts';
const host = 'server/live/room-host.ts';
const session = 'server/live/session.ts';
const audience = 'shared/room/audience.ts';
const sync = 'client/room/sync.ts';
const outbox = 'client/room/outbox.ts';
const replica = 'shared/room/replica.ts';

/** @type {readonly Mutant[]} */
export const mutants = [
  // The store.
  {
    name: 'no sync before the acknowledgement',
    edits: [
      [
        journal,
        'await writeFully(file, batch.bytes);\n      await file.sync();',
        'await writeFully(file, batch.bytes);',
      ],
    ],
  },
  {
    name: 'a snapshot is not synced',
    edits: [
      [adapter, 'await writeFully(file, bytes);\n      await file.sync();', 'await writeFully(file, bytes);'],
    ],
  },
  {
    name: 'a new log or snapshot without a sync of its folder',
    edits: [
      [journal, 'if (standing.logLength === 0) await disk.syncDir(folder.dir);', ''],
      [
        adapter,
        'await this.#disk.rename(temporary, this.#path);\n    await this.#disk.syncDir(dirname(this.#path));',
        'await this.#disk.rename(temporary, this.#path);',
      ],
    ],
  },
  {
    name: 'a new room without a sync of the folder it is in',
    edits: [
      [
        journal,
        'await disk.makeDir(folder.dir);\n      await disk.syncDir(roomsDir);',
        'await disk.makeDir(folder.dir);',
      ],
    ],
  },
  {
    name: 'a sync that failed is tried again on the same file',
    edits: [
      [
        journal,
        'await file.sync();\n    } catch (cause) {\n      const error',
        'await file.sync().catch(() => file.sync());\n    } catch (cause) {\n      const error',
      ],
    ],
  },
  {
    name: 'a short write is taken for a whole one',
    edits: [['server/store/embedded/disk.ts', 'written < bytes.length; )', 'written === 0; )']],
  },
  {
    name: 'after a failed write the log is cut too short',
    edits: [[journal, 'standing.logLength += batch.bytes.length;', '']],
  },
  {
    name: 'a torn tail stays in the log',
    edits: [[recovery, 'await cutFile(disk, last.path, last.scan.goodLength);', '']],
  },
  {
    name: 'a torn tail puts the room under quarantine',
    edits: [[scan, 'if (end === null) return torn;', "if (end === null) return corrupt('half a record');"]],
  },
  {
    name: 'what a killed process left is shown before it is durable',
    edits: [[recovery, 'await disk.syncFile(last.path);', '']],
  },
  {
    name: 'entries of the snapshot are given once more',
    edits: [[recovery, 'if (entry.seq > snapshotSeq) entries.push(entry);', 'entries.push(entry);']],
  },

  // The room on the server.
  {
    name: 'acknowledged before durable',
    edits: [
      [
        host,
        'if (decided.entries.length > 0) {',
        'for (const [waiting, answer] of decided.answers) waiting.answer(answer);\n      for (const listener of listeners) listener.publish([]);\n      if (decided.entries.length > 0) {',
      ],
    ],
  },
  {
    name: 'published before durable',
    edits: [
      [
        host,
        'if (decided.entries.length > 0) {',
        'for (const listener of listeners) listener.publish(mergeChanges(decided.changes));\n      if (decided.entries.length > 0) {',
      ],
    ],
  },
  {
    name: 'a snapshot of what is not durable yet',
    edits: [
      [
        host,
        'const decided = decide(batch);',
        'const decided = decide(batch);\n    void log.keepSnapshot(parts.id, { seq: logged.seq + decided.entries.length, state: snapshotOf(logged) as unknown as Json }).catch(() => {});',
      ],
    ],
  },
  {
    name: 'repeats are done again',
    edits: [[host, 'if (logged.seen.has(client, n)) return { ok: true };', '']],
  },
  {
    name: 'repeats within a batch are done again',
    edits: [[host, 'inBatch.has(`${submission.client} ${submission.n}`)', 'false as boolean']],
  },
  {
    name: 'a repeat is acknowledged while the original is in flight',
    edits: [
      [
        host,
        'const queue: Waiting[] = [];',
        'const queue: Waiting[] = [];\n  const arrived = new Set<string>();',
      ],
      [
        host,
        'queue.push({ submission, answer });',
        'const key = `${submission.client} ${submission.n}`;\n      if (submission.client !== null && arrived.has(key)) {\n        answer({ ok: true });\n        for (const listener of listeners) listener.publish([]);\n        return;\n      }\n      arrived.add(key);\n      queue.push({ submission, answer });',
      ],
    ],
  },
  {
    name: 'what was refused unheard is done after later commands',
    edits: [[host, "return n < last ? { ok: false, refusal: refuse('overtaken') } : null;", 'return null;']],
  },
  {
    name: 'what was overtaken is to be sent again while the disk fails',
    edits: [
      [
        host,
        '(broken ? null : answerOfLog(submission)) ??',
        '(!broken && answerOfLog(submission)?.ok ? { ok: true } : null) ??',
      ],
    ],
  },
  {
    name: 'a command that was told to wait is forgotten when an older one comes twice',
    edits: [['server/live/command-pace.ts', 'if (n === heldAt) heldAt = null;', 'heldAt = null;']],
  },
  {
    name: 'the room goes on in memory when the disk fails',
    edits: [[host, 'suspend(cause, batch);\n      return null;', 'return decided;']],
  },
  {
    name: 'a room that could not be saved never tries again',
    edits: [[host, 'listener.saving(false);\n    tryLater();', 'listener.saving(false);']],
  },
  {
    name: 'a snapshot forgets which commands are in it',
    edits: [['shared/room/log.ts', 'seen: seen.toJSON(),', 'seen: {},']],
  },
  {
    name: 'a room is put away while people are in it',
    edits: [
      [
        'server/live/rooms.ts',
        'if (host.listeners > 0 || !host.canSave) continue;',
        'if (!host.canSave) continue;',
      ],
      ['server/live/rooms.ts', 'if (host.listeners === 0) forget(host.id);', 'forget(host.id);'],
    ],
  },
  {
    name: 'a command that is to come again counts as settled',
    edits: [[session, 'if (!isTemporary(refusal)) answered', 'answered']],
  },
  {
    name: 'commands overtake one that was told to wait',
    edits: [['server/live/command-pace.ts', 'if (heldAt !== null && n > heldAt) return false;', '']],
  },
  {
    name: 'a lead who has just left can be replaced at once',
    edits: [
      ['server/live/presence.ts', 'elapsed() - seat.leftAt >= leadGoneAfter', 'elapsed() - seat.leftAt >= 0'],
    ],
  },
  {
    name: 'whether the lead is gone goes by the clock of the machine',
    edits: [[host, 'createPresence(timers)', 'createPresence({ ...timers, elapsed: parts.now })']],
  },

  // Who may see what.
  {
    name: 'visibility is not asked in a patch',
    edits: [
      [
        'shared/room/patch.ts',
        'const isNow = after !== undefined && isVisible(table, after, seen.after);',
        'const isNow = after !== undefined;',
      ],
    ],
  },
  {
    name: 'visibility is not asked in a fresh view alone',
    edits: [
      [
        'shared/room/project.ts',
        'if (isVisible(table, record, audience)) visible[',
        'if (audience.inRoom) visible[',
      ],
    ],
  },
  {
    name: 'a reveal shows only what changes after it',
    edits: [
      [
        'shared/room/patch.ts',
        'if (!sameAudience(seen.before, seen.after)) addShifted(patch, room, changes, seen);',
        '',
      ],
    ],
  },
  {
    name: 'an audience stays what it was when the line was opened',
    edits: [[session, 'if (touchesAudiences(changes)) audience = audienceOf(host.room, viewer);', '']],
  },
  {
    name: 'every change is a frame to everybody',
    edits: [[session, 'if (isEmptyPatch(tables) && answered === answeredSent) return;', '']],
  },
  {
    name: 'everybody sees who is writing',
    edits: [[session, 'writing: seat.writing && seesProgress', 'writing: seat.writing']],
  },
  {
    name: 'a seat that was taken away goes on seeing',
    edits: [[audience, '(!seat || seat.removed)) return nobody;', '!seat) return nobody;']],
  },
  {
    name: 'who has stepped back sees the scores',
    edits: [
      [
        audience,
        'if (!seat || seat.removed || seat.recused) return false;',
        'if (!seat || seat.removed) return false;',
      ],
    ],
  },
  {
    name: 'scores of who has stepped back are shown',
    edits: [[audience, 'if (panelist.recused) ids.push(panelist.id);', '']],
  },
  {
    name: 'private notes open with the others',
    edits: [
      [
        'shared/records/note.ts',
        "note.scope === 'private' ? isOwn(audience, note.panelistId)",
        "note.scope === 'private' ? seesSealed(audience, note.panelistId)",
      ],
    ],
  },
  {
    name: 'observers of questions see progress',
    edits: [
      [
        'shared/records/progress.ts',
        'audience.seesProgress || progress.id === audience.panelistId',
        'audience.inRoom',
      ],
    ],
  },
  {
    name: "a sealed note's length is visible",
    edits: [
      [
        'shared/operations/note-add.ts',
        'const submitted = room.get',
        "const seat = room.get('panelists', panelistId);\n    if (seat) room.put('panelists', { ...seat, joinedAt: seat.joinedAt + written.text.length });\n    const submitted = room.get",
      ],
    ],
  },
  {
    name: 'a second rating is visible',
    edits: [['shared/operations/rating-set.ts', 'if (progress?.scored.includes(questionId)) return;', '']],
  },
  {
    name: 'progress is not sticky: a rating taken back is visible',
    edits: [
      [
        'shared/operations/rating-clear.ts',
        "room.remove('ratings', ratingId(actor(stamp), questionId));",
        "room.remove('ratings', ratingId(actor(stamp), questionId));\n    const progress = room.get('progress', actor(stamp));\n    if (progress) room.put('progress', { ...progress, scored: progress.scored.filter((id) => id !== questionId) });",
      ],
    ],
  },
  {
    name: 'a guard looks at sealed data',
    edits: [
      [
        'shared/room/submit.ts',
        'guardOn(visibleReader(room, stamp.by), parsed.command, stamp)',
        'guardOn(room, parsed.command, stamp)',
      ],
      [
        'shared/operations/rating-set.ts',
        'guard: (context, { questionId }) =>',
        "guard: (context, { questionId }) =>\n    ([...context.room.all('ratings')].some((other) => other.panelistId !== context.me?.id && other.value === 4 && other.questionId === questionId) ? requireOpenScorecard({ ...context, room: { get: () => undefined, all: context.room.all } }) ?? { code: 'notRater' as const, message: '' } : null) ??",
      ],
    ],
  },

  // Who may do what.
  {
    name: 'scores open although somebody is missing',
    edits: [
      ['shared/operations/reveal.ts', 'notSubmitted(room).length > 0', 'notSubmitted(room).length > 1'],
    ],
  },
  {
    name: 'a submitted scorecard can be changed',
    edits: [
      [
        'shared/operations/require.ts',
        "if (hasSubmitted(context)) return refuse(context.revealed ? 'alreadyRevealed' : 'submitted');",
        '',
      ],
    ],
  },
  {
    name: 'an edit does not ask for the revision it was made on',
    edits: [
      [
        'shared/operations/note-edit.ts',
        "?.revision === revision ? null : refuse('noteChanged')",
        "? null : refuse('noteChanged')",
      ],
    ],
  },

  // The tab.
  {
    name: 'a pending command is not replayed after a patch',
    edits: [
      [
        replica,
        'if (!confirmed || waiting.length === 0) return confirmed;',
        'if (!confirmed || waiting.length === 0 || frame > 1) return confirmed;',
      ],
      [
        replica,
        '= ({ me, confirmed, logged, pending }: Replica)',
        '= ({ me, confirmed, logged, pending, frame }: Replica)',
      ],
    ],
  },
  {
    name: 'a missing frame is not noticed',
    edits: [
      [
        replica,
        'if (!replica.confirmed || n !== replica.frame + 1) return null;',
        'if (!replica.confirmed) return null;',
      ],
    ],
  },
  {
    name: 'a view counts as the answer to all before it',
    edits: [
      [
        replica,
        '  confirmed: view,\n  frame: n,',
        '  confirmed: view,\n  pending: replica.pending.filter((command) => command.n > acked),\n  frame: n,',
      ],
    ],
  },
  {
    name: 'a refused command stays as if it were taken',
    edits: [[sync, 'replica = receiveRefusal(replica, frame);\n', '']],
  },
  {
    name: 'a refusal that passes is taken for final',
    edits: [[sync, 'if (isTemporary(frame.refusal)) {', 'if (sentUpTo < 0) {']],
  },
  {
    name: 'the outbox is emptied when the connection comes back',
    edits: [[sync, 'transport = next;', 'transport = next;\n      replica = { ...replica, pending: [] };']],
  },
  {
    name: 'what was on its way is not sent again',
    edits: [[sync, 'sentUpTo = 0;\n    },', '},']],
  },
  {
    name: 'numbers begin anew after a reload',
    edits: [
      [
        outbox,
        'const { pending, last } = readAt(key);',
        'const { pending } = readAt(key);\n  const last = pending.at(-1)?.n ?? 0;',
      ],
    ],
  },
  {
    name: 'nothing is kept on the device',
    edits: [[outbox, 'kept = device.write(key, { pending: next, last: nextLast });', 'kept = true;']],
  },
  {
    name: 'two tabs share one outbox',
    edits: [
      ['client/room/client-id.ts', 'if (!release) continue;', ''],
      [
        'client/room/client-id.ts',
        'const release = await holdLock(parts.locks, `panelroom/client/${client}`);',
        'const release = (await holdLock(parts.locks, `panelroom/client/${client}`)) ?? (() => {});',
      ],
    ],
  },
];
