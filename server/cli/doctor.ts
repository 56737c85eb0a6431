import { parseConfig } from '../config.ts';
import { checkAudit, checkFolder, checkFonts, checkRooms, checkServer } from '../doctor/checks.ts';

/** `panelroom doctor`: looks at data, fonts and the running server, and says what to do. */
export const doctorCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const parsed = parseConfig(process.env);
  if (words.length > 0 || !parsed.ok) {
    process.stderr.write(parsed.ok ? usage : `${parsed.problems.join('\n')}\n`);
    return 2;
  }
  const { config } = parsed;
  const findings = [
    ...(await checkFolder(config)),
    ...(await checkRooms(config)),
    await checkAudit(config),
    await checkFonts(),
    ...(await checkServer(config)),
  ];
  for (const { ok, what, todo } of findings)
    process.stdout.write(`${ok ? 'good' : 'BAD '}  ${what}${todo ? `\n      ${todo}` : ''}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
};
