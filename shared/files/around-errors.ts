import { excerptOf } from '../reading/excerpt.ts';
import { inMegabytes, type FileText } from './opened-file.ts';

/** A box of text in a window takes seconds to lay out more. */
const LONGEST_SHOWN = 1024 * 1024;

/** The text as a window can show it: of a long one the parts that `explain` would read anyway. */
export function aroundErrors({ text, note }: FileText): FileText {
  if (text.length <= LONGEST_SHOWN) return { text, note };
  const shortened = `Of ${inMegabytes(text.length)} of text, the parts around errors are shown.`;
  return { text: excerptOf(text).text, note: note === null ? shortened : `${note} ${shortened}` };
}
