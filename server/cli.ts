import { auditCommand } from './cli/audit.ts';
import { backupCommand } from './cli/backup.ts';
import { doctorCommand } from './cli/doctor.ts';
import { kitCommand } from './cli/kit.ts';
import { packetCommand } from './cli/packet.ts';
import { restoreCommand } from './cli/restore.ts';
import { serve } from './main.ts';

const usage = `Usage:
  panelroom serve
  panelroom kit import FILE|- [--format F] [--segmenter S] [--out kit.kit.md] [--json]
  panelroom kit lint FILE... [--json]
  panelroom kit export FILE --to json|csv|md [--out F]
  panelroom packet ROOM.json --out packet.pdf [--variant committee|deidentified|candidate] [--page A4|Letter]
  panelroom packet validate FILE.json
  panelroom backup DIR
  panelroom restore ARCHIVE DATA_DIR
  panelroom doctor
  panelroom audit verify
`;

/** Runs one command line. Resolves to the exit code: 0 done, 1 refused input or findings, 2 usage. */
export const run = async (words: readonly string[]): Promise<number | null> => {
  const [command, ...rest] = words;
  switch (command) {
    case 'serve':
      await serve();
      return null;
    case 'kit':
      return kitCommand(rest, usage);
    case 'packet':
      return packetCommand(rest, usage);
    case 'backup':
      return backupCommand(rest, usage);
    case 'restore':
      return restoreCommand(rest, usage);
    case 'doctor':
      return doctorCommand(rest, usage);
    case 'audit':
      return auditCommand(rest, usage);
    default:
      process.stderr.write(usage);
      return command === '--help' || command === 'help' ? 0 : 2;
  }
};

const code = await run(process.argv.slice(2));
// A server goes on; everything else is over once its output is written.
if (code !== null) process.exitCode = code;
