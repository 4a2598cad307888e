/** A file that somebody opened: its name without folders, and what is in it. */
export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What of a file is for reading. */
export type FileText = {
  readonly text: string;
  /** What was taken of the file and what was left out, in one sentence; `null` when the text is the whole file. */
  readonly note: string | null;
};

const MEGABYTE = 1024 * 1024;

/** The most that is read of one file; recordings of a long session with pictures come near it. */
export const LARGEST_FILE = 64 * MEGABYTE;

/** In whole megabytes, as people compare sizes. */
export const inMegabytes = (bytes: number): string =>
  `${Math.ceil(bytes / MEGABYTE).toLocaleString('en')} MB`;
