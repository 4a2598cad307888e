import { basename, dirname, extname } from 'node:path';
import Store from 'electron-store';
import { printDocument, type JsonDocument } from './json-document.ts';

/** May fail without an error: on a full disk electron-store leaves half a file. The caller looks at the file. */
export type WriteConfig = (path: string, document: JsonDocument) => void;

/** The only user of electron-store. It is opened anew for each write, because opening throws on a damaged file. */
export const writeWithElectronStore: WriteConfig = (path, document) => {
  const extension = extname(path);
  const store = new Store<Record<string, unknown>>({
    cwd: dirname(path),
    name: basename(path, extension),
    fileExtension: extension.slice(1),
    configFileMode: 0o600,
    // A key is a name, not a path: "a.b" stays one key.
    accessPropertiesByDotNotation: false,
    // A damaged file is set aside by us, never cleared.
    clearInvalidConfig: false,
    serialize: printDocument,
  });
  // Replaces the whole content; `set` would keep keys that are gone, and drops some names.
  store.store = { ...document };
};
