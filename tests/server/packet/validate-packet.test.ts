import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksumOf, packetIdOf } from '../../../server/packet/checksum.ts';
import { preparedPacket } from '../../../server/packet/prepared-packet.ts';
import { validatePacket } from '../../../server/packet/validate-packet.ts';
import { packageRoot } from '../../../server/paths.ts';
import { packetCsv } from '../../../shared/packet/exports/csv.ts';
import { packetMarkdown } from '../../../shared/packet/exports/markdown.ts';
import { csvSourcesIn } from '../../../shared/packet/packet-content.ts';
import { documentOf } from '../../../shared/packet/packet-document.ts';
import type { PacketOrder } from '../../../shared/packet/packet-order.ts';
import { ownViewOf } from '../../../shared/packet/scorecard/own-view.ts';
import { variantIds } from '../../../shared/packet/variants/variant.ts';
import { heldPanel } from '../../bench/packet/devops-panel.ts';
import { scriptsStory } from '../../bench/packet/stories.ts';
import { orderOf, pdfOfOrder, sourceOf } from '../../support/packet-orders.ts';
import { askAll, buildPacketRoom, packetMade } from '../../support/packet-room.ts';
import { readPdf, withoutBlanks } from '../../support/pdf-text.ts';
import { heldInterview, twoInterviews } from '../../support/two-interviews.ts';

/** An interview with an amended rating and recommendation, in which a shadow sat and a private note was written. */
const scene = (() => {
  const made = buildPacketRoom();
  const [ana, ravi] = [made.seat('Ana Duarte', 'lead'), made.seat('Ravi Menon')];
  const shadow = made.seat('Sven Berg', 'shadow');
  askAll(made, ana, ['pipeline', 'outage']);
  for (const seat of [ana, ravi, shadow]) seat.rates('pipeline', 3).rates('outage', 2);
  ana.notes('pipeline', 'Rehearsed it.').notes('pipeline', 'Not for others.', { scope: 'private' });
  ana.recommends('yes').submits();
  ravi.recommends('no').submits();
  ravi.amends('pipeline', 4, 'Ana read it back.');
  ravi.does('recommendation.amend', { verdict: 'yes', reason: 'The evidence on incidents.' });
  return made;
})();

const single = (variant: (typeof variantIds)[number] = 'committee'): PacketOrder => ({
  kind: 'interview',
  variant,
  ...sourceOf(scene),
});

const orders: { readonly [name: string]: PacketOrder } = {
  ...Object.fromEntries(variantIds.map((variant) => [`interview, ${variant}`, single(variant)])),
  'all scripts': { kind: 'interview', variant: 'committee', ...sourceOf(heldPanel(scriptsStory)) },
  candidate: orderOf('candidate', twoInterviews()),
  'candidate, deidentified': orderOf('candidate', twoInterviews(), { variant: 'deidentified' }),
  comparison: orderOf('comparison', [heldInterview(), heldInterview({ candidate: 'Noor Haddad' })]),
  scorecard: (() => {
    const [seat] = [...scene.room.all('panelists')];
    if (!seat) throw new Error('Nobody sits there.');
    const view = ownViewOf(scene.view(), seat.id);
    return {
      kind: 'scorecard',
      view,
      made: { ...packetMade, packetId: packetIdOf(view) },
      panelistId: seat.id,
    };
  })(),
};

const fileOf = (order: PacketOrder): string => JSON.stringify(preparedPacket(order).file);

type File = { [key: string]: never } & {
  checksum: string;
  packetId: string;
  view: { [table: string]: { [id: string]: { [key: string]: unknown } } };
};

/** What is found in the committee's file after this change; with the checksum made anew unless it is to be old. */
const faultsAfter = (change: (file: File) => void, { keepsChecksum = false } = {}): string[] => {
  const file = JSON.parse(fileOf(single())) as File;
  change(file);
  if (!keepsChecksum) file.checksum = checksumOf(file);
  const validation = validatePacket(JSON.stringify(file));
  return validation.ok ? [] : validation.faults.map(({ where, what }) => `${where} ${what}`);
};

const firstOf = (file: File, table: string) => Object.values(file.view[table] ?? {})[0] ?? {};

describe('the checksum', () => {
  it('[P28] is one in the PDF, JSON, CSV and Markdown of a packet', async () => {
    for (const [name, order] of Object.entries(orders)) {
      const { content, checksum, file } = preparedPacket(order);
      expect(checksum, name).toMatch(/^[0-9a-f]{64}$/u);
      expect((file as File).checksum, name).toBe(checksum);
      expect(packetMarkdown(documentOf(content, checksum)), name).toContain(checksum);
      for (const row of packetCsv(csvSourcesIn(content), checksum).trim().split('\r\n').slice(1))
        if (/^[0-9a-z]{6,12},/u.test(row)) expect(row, name).toContain(checksum);
    }
    const order = orders.candidate as PacketOrder;
    const { pages } = await readPdf(await pdfOfOrder(order));
    expect(withoutBlanks(pages.join(''))).toContain(preparedPacket(order).checksum);
  });

  it('[P28] does not depend on the order of keys, and on every value', () => {
    const file = JSON.parse(fileOf(single())) as File;
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(checksumOf(turned)).toBe(file.checksum);
    expect(checksumOf({ ...file, madeAt: '2025-10-14T15:31:00.000Z' })).not.toBe(file.checksum);
  });
});

describe('panelroom packet validate', () => {
  it('[P28] finds nothing in any packet as it was downloaded', () => {
    for (const [name, order] of Object.entries(orders))
      expect(validatePacket(fileOf(order)), name).toMatchObject({ ok: true });
  });

  it('[P28] finds what was changed, and says where', () => {
    const changed = (file: File) => {
      firstOf(file, 'notes').text = 'Rehearsed nothing.';
    };
    expect(faultsAfter(changed, { keepsChecksum: true })[0]).toMatch(/^checksum is not that of the content/u);
    expect(faultsAfter(changed)).toContain('packetId is not that of the records');
    expect(
      faultsAfter((file) => {
        firstOf(file, 'ratings').value = 1;
      }),
    ).toContainEqual(expect.stringMatching(/^summary holds other figures/u));
  });

  it('[P28] finds what names somebody or something that is not there', () => {
    expect(
      faultsAfter((file) => {
        file.view.panelists = {};
      }),
    ).toContainEqual(expect.stringMatching(/^view\.ratings\.\S+\.panelistId names the panelist/u));
    expect(
      faultsAfter((file) => {
        delete file.view.questions?.pipeline;
      }),
    ).toContainEqual(expect.stringMatching(/^view\.ratings\.\S+\.questionId names the question "pipeline"/u));
    expect(
      faultsAfter((file) => {
        delete file.view.asked?.pipeline;
      }),
    ).toContainEqual(expect.stringMatching(/rates a question that was not asked/u));
  });

  it('[P28] finds changes that do not follow each other', () => {
    const amended = (table: string) => (file: File) => {
      for (const record of Object.values(file.view[table] ?? {}))
        for (const change of (record.amendments as { to: unknown }[] | undefined) ?? [])
          change.to = table === 'ratings' ? 1 : 'strongNo';
    };
    for (const table of ['ratings', 'recommendations'])
      expect(faultsAfter(amended(table))).toContainEqual(expect.stringMatching(/do not follow each other/u));
  });

  it('[P28] finds what may be in no packet', () => {
    expect(
      faultsAfter((file) => {
        firstOf(file, 'notes').scope = 'private';
      }),
    ).toContainEqual(expect.stringMatching(/may be in no packet/u));
  });

  it('[P28] refuses what is no packet, or has not its form', () => {
    for (const text of ['', '[]', '{}', '{"format":"panelroom-kit"}'])
      expect(validatePacket(text)).toMatchObject({ ok: false });
    expect(
      faultsAfter((file) => {
        firstOf(file, 'ratings').value = 5;
      })[0],
    ).toMatch(/^view\.ratings\.\S+\.value /u);
  });

  it('[P28] says so on the command line, with 0, 1 and 2', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packet-'));
    const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
    const text = fileOf(single());
    writeFileSync(good, text);
    writeFileSync(bad, text.replace('Rehearsed it.', 'Guessed it.'));
    const run = (...words: string[]) =>
      spawnSync(
        process.execPath,
        [join(packageRoot, 'server', 'launch.mjs'), 'packet', 'validate', ...words],
        {
          encoding: 'utf8',
        },
      );
    const found = run(good);
    expect(found.status).toBe(0);
    expect(found.stdout).toContain('whole and unchanged');
    const refused = run(bad);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /bad\.json: checksum is not that of the content.*Download the packet again/u,
    );
    expect(run(join(folder, 'none.json')).status).toBe(1);
    expect(run().status).toBe(2);
  }, 60_000);
});
