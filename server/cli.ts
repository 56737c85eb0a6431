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

/**
 * Runs one command line, loading what that command needs. Resolves to the exit code: 0 done, 1 refused input or findings,
 * 2 usage; null for a server, which goes on.
 */
export const run = async (words: readonly string[]): Promise<number | null> => {
  const [command, ...rest] = words;
  switch (command) {
    case 'serve':
      await (await import('./main.ts')).serve();
      return null;
    case 'kit':
      return (await import('./cli/kit.ts')).kitCommand(rest, usage);
    case 'packet':
      return (await import('./cli/packet.ts')).packetCommand(rest, usage);
    case 'backup':
      return (await import('./cli/backup.ts')).backupCommand(rest, usage);
    case 'restore':
      return (await import('./cli/restore.ts')).restoreCommand(rest, usage);
    case 'doctor':
      return (await import('./cli/doctor.ts')).doctorCommand(rest, usage);
    case 'audit':
      return (await import('./cli/audit.ts')).auditCommand(rest, usage);
    default:
      process.stderr.write(usage);
      return command === '--help' || command === 'help' ? 0 : 2;
  }
};

const code = await run(process.argv.slice(2));
if (code !== null) process.exitCode = code;
