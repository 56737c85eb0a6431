import { kitExportCommand } from './kit-export.ts';
import { kitImportCommand } from './kit-import.ts';
import { kitLintCommand } from './kit-lint.ts';

/** `panelroom kit import|lint|export ...`. Resolves to the exit code: 0 done, 1 refused input or findings, 2 usage. */
export const kitCommand = async ([verb, ...words]: readonly string[], usage: string): Promise<number> => {
  switch (verb) {
    case 'import':
      return kitImportCommand(words, usage);
    case 'lint':
      return kitLintCommand(words, usage);
    case 'export':
      return kitExportCommand(words, usage);
    default:
      process.stderr.write(usage);
      return 2;
  }
};
