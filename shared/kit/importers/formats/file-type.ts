/** Whether a file's name ends in one of these. */
export const hasExtension = (filename: string | undefined, ...extensions: string[]): boolean => {
  const extension = filename?.toLowerCase().match(/\.([a-z\d]{1,10})$/)?.[1];
  return extension !== undefined && extensions.includes(extension);
};

/** Whether its name says what the file is; when it does, its text need not be asked. */
export const isNamed = (filename: string | undefined): boolean =>
  hasExtension(
    filename,
    'md',
    'markdown',
    'mdx',
    'mdown',
    'html',
    'htm',
    'xhtml',
    'csv',
    'tsv',
    'tab',
    'json',
    'jsonl',
    'ndjson',
    'json5',
    'yaml',
    'yml',
  );
