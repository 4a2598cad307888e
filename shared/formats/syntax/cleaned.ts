import { withoutMark } from './lines.ts';

/** Without what web pages, terminals and editors add, each character at its old place. */
export function cleaned(text: string): string {
  const plain = withoutMark(text)
    .replaceAll(/[\u00A0\u200B-\u200D\u2060\uFEFF]/gu, ' ')
    .replaceAll(/[\u201C\u201D\u201E]/gu, '"')
    .replaceAll(/[\u2018\u2019\u201A]/gu, "'");
  return insideFences(withoutDiffMarks(plain));
}

/** Of a diff the new side. */
function withoutDiffMarks(text: string): string {
  if (!/^@@ .*@@/mu.test(text)) return text;
  return text
    .replaceAll(/^(?:-|diff |index |\+\+\+ |@@ ).*$/gmu, (line) => ' '.repeat(line.length))
    .replaceAll(/^\+/gmu, ' ');
}

const FENCE = /^[ \t]*(?:```|~~~)[^\r\n]*$/gmu;

/** Of a page with fenced code only the code counts; all else becomes blank. */
function insideFences(text: string): string {
  const fences = [...text.matchAll(FENCE)];
  if (fences.length === 0) return text;
  const blank = (part: string): string => part.replaceAll(/[^\r\n]/gu, ' ');
  let isInside = false;
  let result = '';
  let at = 0;
  for (const { index, 0: fence } of fences) {
    const part = text.slice(at, index);
    result += (isInside ? part : blank(part)) + blank(fence);
    at = index + fence.length;
    isInside = !isInside;
  }
  const rest = text.slice(at);
  return result + (isInside ? rest : blank(rest));
}
