/** How record files are read, wherever that is done: what the loader takes for a text, nothing that changes a file may take for a number. */
export const yamlOptions = {
  prettyErrors: false,
  stringKeys: true,
  merge: false,
  version: '1.2',
  schema: 'core',
  // „silent“ would also keep quiet about a second document
  logLevel: 'error',
} as const;
