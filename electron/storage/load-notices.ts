import { basename } from 'node:path';
import type { Notice } from '../../shared/contract/notice.ts';
import type { AppError } from '../../shared/result.ts';
import type { StoreFiles } from './store-files.ts';

/** What the user is told about the state in which a file was found. Every text names the file. */

export const fromTheFuture = (files: StoreFiles, found: unknown, known: number): AppError => ({
  code: 'storage-newer',
  message: `${files.target} was written by a newer AuthLoupe (format ${String(found)}; this one knows ${known}). It is left untouched and nothing can be saved. Update AuthLoupe to use it.`,
});

export const readOnlyFile = (files: StoreFiles, error: AppError): Notice => ({
  severity: 'warning',
  code: 'storage-read-only',
  message: `${basename(files.target)} was read, but changes cannot be saved now. ${error.message}`,
});

export const fileUnreadable = (files: StoreFiles, error: AppError): Notice => ({
  severity: 'error',
  code: 'storage-unreadable',
  message: `${files.target} cannot be used as it is and could not be repaired. It was left untouched, and nothing can be saved. ${error.message}`,
});

export const markRemoved = (files: StoreFiles, aside: string): Notice => ({
  severity: 'warning',
  code: 'storage-repaired',
  message: `${basename(files.target)} had a byte order mark, as some editors add it. It was removed; the file as it was is kept as ${aside}.`,
});

/** `aside`: where damaged files are kept now; none when the file was missing. */
export const restoredFromCopy = (files: StoreFiles, copy: string, aside: readonly string[]): Notice => ({
  severity: 'warning',
  code: 'storage-restored',
  message: `${basename(files.target)} was ${aside.length === 0 ? 'missing' : 'damaged'}, so the last good state was restored from ${copy}.${keptAs(aside)}`,
});

export const lostContent = (files: StoreFiles, aside: readonly string[]): Notice => ({
  severity: 'error',
  code: 'storage-damaged',
  message: `${basename(files.target)} was damaged, and there is no good copy of it. AuthLoupe starts without it.${keptAs(aside)}`,
});

const keptAs = (aside: readonly string[]): string =>
  aside.length === 0 ? '' : ` The damaged content is kept as ${aside.join(' and ')}.`;
