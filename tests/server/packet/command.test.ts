import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../server/paths.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import { packetMade } from '../../support/packet-room.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { roomWith } from './pdf-samples.ts';

it('[P23] the command makes any variant on any paper from the JSON that was downloaded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packet-'));
  const [room, out] = [join(folder, 'room.json'), join(folder, 'packet.pdf')];
  writeFileSync(
    room,
    JSON.stringify(
      packetFileOf({
        kind: 'interview',
        variant: 'committee',
        view: roomWith(['Maya was calm.']).view(),
        made: packetMade,
      }),
    ),
  );
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(packageRoot, 'server', 'launch.mjs'), 'packet', ...words], {
      encoding: 'utf8',
    });
  expect(run(room, '--out', out, '--variant', 'deidentified', '--page', 'Letter').status).toBe(0);
  const bytes = readFileSync(out);
  const { pages } = await readPdf(new Uint8Array(bytes));
  expect(pages.join('\n')).toContain('Candidate was calm.');
  expect(pages.join('\n')).not.toContain('Maya');
  expect(bytes.toString('latin1')).toContain('[0 0 612 792]');
  expect(run(room, '--out', out, '--variant', 'everything').status).toBe(2);
});
