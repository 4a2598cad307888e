import { ok, type Result } from '../result.ts';
import { binaryKindOf } from './binary-kind.ts';
import { decodeText } from './decode-text.ts';
import { LARGEST_FILE, type FileText, type OpenedFile } from './opened-file.ts';
import { refuseBinary, refuseEmpty, refuseLarge } from './refuse-file.ts';

/** Mails, and web pages that a browser saved as one file. */
const MAIL = /\.(?:eml|mht|mhtml)$/iu;
const HAR = /\.har$/iu;
/** A recording under another name, as upload forms make them. */
const HAR_START = /^\s*\{\s*"log"\s*:\s*\{/u;
const START = 200;

/**
 * The text of a file for `explain`. What only one kind needs is loaded for it alone. Errors: `file-too-large`,
 * `file-empty`, `file-not-text`, `har-malformed`, `har-without-sign-in`, `mail-malformed`; each message names the file
 * and says what to do.
 */
export async function readFile({ name, bytes }: OpenedFile): Promise<Result<FileText>> {
  if (bytes.length > LARGEST_FILE) return refuseLarge(name, bytes.length);
  const binary = binaryKindOf(name, bytes);
  if (binary !== null) return refuseBinary(name, binary);
  if (MAIL.test(name)) {
    const { readMail } = await import('./mail.ts');
    return readMail({ name, bytes });
  }
  const text = decodeText(bytes);
  if (text === null) return refuseBinary(name, 'unknown');
  if (text.trim() === '') return refuseEmpty(name);
  if (HAR.test(name) || HAR_START.test(text.slice(0, START))) {
    const { readHar } = await import('./har/read-har.ts');
    return readHar(name, text);
  }
  return ok({ text, note: null });
}
