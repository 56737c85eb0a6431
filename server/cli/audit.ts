import { readTrail } from '../audit/audit-trail.ts';
import { parseConfig } from '../config.ts';
import { nodeDisk } from '../store/embedded/node-disk.ts';

/** `panelroom audit verify`: follows the chain of the data folder's trail and names the first record that does not fit. */
export const auditCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const parsed = parseConfig(process.env);
  if (words.length !== 1 || words[0] !== 'verify' || !parsed.ok) {
    process.stderr.write(parsed.ok ? usage : `${parsed.problems.join('\n')}\n`);
    return 2;
  }
  const { dataDir } = parsed.config;
  const verdict = await readTrail(nodeDisk, dataDir).catch((error: Error) => ({
    ok: false as const,
    n: 0,
    reason: error.message,
  }));
  if (verdict.ok) {
    const { n, hash } = verdict.head;
    process.stdout.write(`The audit trail holds: ${n} records, the last with hash ${hash}.\n`);
    return 0;
  }
  process.stderr.write(
    `${dataDir}: record ${verdict.n} of the audit trail is not what was written: ${verdict.reason}. ` +
      'Compare it with a backup; what stands before it can be trusted.\n',
  );
  return 1;
};
