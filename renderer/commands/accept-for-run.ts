import { LONGEST_PASTED_TEXT } from '../../shared/contract/kept-run.ts';
import { acceptPastedText } from '../../shared/judging/pasted-text.ts';
import { fail, type Result } from '../../shared/result.ts';

/** A text that may join a run. Errors: `text-empty`, `text-too-long`, `authorization-code-in-text`. */
export function acceptForRun(text: string): Result<string> {
  if (text.trim() === '') return fail('text-empty', 'Paste what the page says first.', 'text');
  if (text.length > LONGEST_PASTED_TEXT) {
    const message = `A run takes up to ${LONGEST_PASTED_TEXT.toLocaleString('en')} characters, and this text has ${text.length.toLocaleString('en')}. Paste the part around the error, or open Explain, which takes all of it.`;
    return fail('text-too-long', message, 'text');
  }
  return acceptPastedText(text);
}
