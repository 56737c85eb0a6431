// biome-ignore-all lint/suspicious/noTemplateCurlyInString: edits are code, written down as text.
// Plants one bug at a time in a copy of the code and runs the laws on it. Each must turn a law red within a few
// hundred seeds: a mutant that survives is a hole in the laws. Prints a table; exits 1 when one survives or when its
// place in the code is gone. Usage: node tests/laws/mutants.mjs [part of a name]
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const host = 'server/live/room-host.ts';

/** A bug: which law should notice, and its edits as [file, code there now, code instead]. */
const mutants = [
  {
    name: 'acknowledge before durable',
    law: 'L3',
    edits: [
      [
        host,
        'if (decided.entries.length > 0) {',
        'for (const [waiting, answer] of decided.answers) waiting.answer(answer);\n      for (const listener of listeners) listener.publish([]);\n      if (decided.entries.length > 0) {',
      ],
    ],
  },
  {
    name: 'publish before durable',
    law: 'L3',
    edits: [
      [
        host,
        'if (decided.entries.length > 0) {',
        'for (const listener of listeners) listener.publish(mergeChanges(decided.changes));\n      if (decided.entries.length > 0) {',
      ],
    ],
  },
  {
    name: 'no dropping of repeats',
    law: 'L5',
    edits: [
      [host, 'client !== null && n !== null && logged.seen.has(client, n)', 'client !== null && n === 0'],
    ],
  },
  {
    name: 'repeat acknowledged while the original is in flight',
    law: 'L3',
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
    name: 'visibility check skipped in a patch',
    law: 'L1',
    edits: [
      [
        'shared/room/patch.ts',
        'const isNow = after !== undefined && isVisible(table, after, seen.after);',
        'const isNow = after !== undefined;',
      ],
    ],
  },
  {
    name: 'visibility check skipped only in the fresh view',
    law: 'L1',
    edits: [
      [
        'shared/room/project.ts',
        'if (isVisible(table, record, audience)) visible[',
        'if (audience.inRoom) visible[',
      ],
    ],
  },
  {
    name: "a sealed note's length is visible",
    law: 'L1',
    edits: [
      [
        'shared/operations/note-add.ts',
        'const submitted = room.get',
        "const seat = room.get('panelists', panelistId);\n    if (seat) room.put('panelists', { ...seat, joinedAt: seat.joinedAt + written.text.length });\n    const submitted = room.get",
      ],
    ],
  },
  {
    name: 'a re-rating is visible',
    law: 'L1',
    edits: [['shared/operations/rating-set.ts', 'if (progress?.scored.includes(questionId)) return;', '']],
  },
  {
    name: 'a guard looks at sealed data',
    law: 'L1',
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
  {
    name: 'a pending command is not replayed after a patch',
    law: 'L3',
    edits: [
      [
        'shared/room/replica.ts',
        'if (!confirmed || waiting.length === 0) return confirmed;',
        'if (!confirmed || waiting.length === 0 || frame > 1) return confirmed;',
      ],
      [
        'shared/room/replica.ts',
        '= ({ me, confirmed, logged, pending }: Replica)',
        '= ({ me, confirmed, logged, pending, frame }: Replica)',
      ],
    ],
  },
];

const runLaws = (folder) =>
  new Promise((resolve) => {
    const child = spawn(
      'npx',
      ['vitest', 'run', '--project', 'unit', 'tests/laws', '--reporter', 'json', '--bail', '1'],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, CI: 'true' },
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', () => {
      const report = JSON.parse(output.slice(output.indexOf('{"numTotalTestSuites"')));
      const failed = report.testResults
        .flatMap((file) => file.assertionResults)
        .filter((test) => test.status === 'failed');
      resolve({ ran: report.numTotalTests, failed });
    });
  });

const plant = async (folder, { edits }) => {
  const originals = new Map();
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    if (!originals.has(path)) originals.set(path, text);
    if (!text.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  }
  return async () => {
    for (const [path, text] of originals) await writeFile(path, text);
  };
};

const folder = await mkdtemp(join(tmpdir(), 'panelroom-mutants-'));
let survivors = 0;
try {
  for (const name of [
    'shared',
    'server',
    'client/room',
    'tests/golden',
    'tests/laws',
    'tests/support',
    'package.json',
    'vitest.config.ts',
    'tsconfig.base.json',
  ])
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.tsx'),
    });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const healthy = await runLaws(folder);
  if (healthy.failed.length > 0 || healthy.ran === 0)
    throw new Error('The laws do not hold on the code as it is.');
  const chosen = mutants.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  for (const mutant of chosen) {
    const restore = await plant(folder, mutant);
    const { failed } = await runLaws(folder);
    await restore();
    if (failed.length === 0) survivors += 1;
    const reds = failed.map((test) => /\[L\d\]/.exec(test.title)?.[0]).join(' ');
    const seed = /seed: (-?\d+), path: "(\d+)/.exec(failed[0]?.failureMessages.join(' ') ?? '');
    const within = seed ? `after ${Number(seed[2]) + 1} rooms (seed ${seed[1]})` : '';
    console.log(
      `${failed.length > 0 ? 'caught  ' : 'SURVIVED'}  ${mutant.name.padEnd(52)} ${reds} ${within}`,
    );
  }
  console.log(`mutants: ${chosen.length - survivors} passed, ${survivors} failed`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = survivors === 0 ? 0 : 1;
