import PostalMime, { type Email } from 'postal-mime';
import { fail, ok, type Result } from '../result.ts';
import type { FileText, OpenedFile } from './opened-file.ts';
import { pageText } from './page-text.ts';
import { refuseEmpty } from './refuse-file.ts';

/** Mails nest a few parts and forward a few mails; more is an attack. */
const LIMITS = { maxNestingDepth: 40, maxRfc822NestingDepth: 5, maxHeadersSize: 1024 * 1024 };

/**
 * Subject and body of a mail (RFC 5322 with MIME): its text part, else its HTML part without markup. Errors:
 * `mail-malformed`, `file-empty`.
 */
export async function readMail({ name, bytes }: OpenedFile): Promise<Result<FileText>> {
  const mail = await parse(bytes);
  if (mail === null) {
    return fail(
      'mail-malformed',
      `“${name}” is not a mail that AuthLoupe can read. Open it in your mail program, copy its text, and paste it into Explain.`,
    );
  }
  const body = bodyOf(mail);
  const text = [mail.subject ?? '', body].filter((part) => part.trim() !== '').join('\n\n');
  return text === '' ? refuseEmpty(name) : ok({ text, note: noteOn(mail, body) });
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    return null;
  }
}

function bodyOf({ text = '', html = '' }: Email): string {
  return text.trim() === '' ? pageText(html) : text.trim();
}

function noteOn({ attachments, html }: Email, body: string): string | null {
  // What an HTML part shows inside itself is no attachment to anybody.
  const others = attachments.filter(
    ({ related, disposition }) => related !== true && disposition !== 'inline',
  );
  if (others.length > 0) {
    const names = others.map(({ filename }) => filename ?? 'one without a name');
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return `The text of the mail; its attachments are not read: ${shown}${names.length > MOST_NAMES ? ', …' : ''}. Save one and open it to have it explained.`;
  }
  return body === '' || html === undefined ? null : 'The text of the mail, without its layout.';
}

const MOST_NAMES = 5;
