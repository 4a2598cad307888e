import { decodeEntity } from '../reading/markup.ts';

/** Elements whose content nobody reads. */
const UNSEEN: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'template', 'svg'].map((name) => [name, new RegExp(`</${name}\\b`, 'giu')]),
);
const NAME = /[a-z][a-z0-9]*/iy;

/** The text of an HTML page as a person sees it, a line for each run of text. Linear in the page’s length. */
export function pageText(html: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    pieces.push(withoutEntities(html.slice(at, open === -1 ? html.length : open)));
    if (open === -1) break;
    const end = endOfTag(html, open);
    if (end === null) {
      pieces.push('<');
      at = open + 1;
    } else {
      pieces.push('\n');
      at = end;
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Where the page goes on behind a tag, a comment, or an element that is not shown; `null` when `<` opens none. */
function endOfTag(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open);
  const isClosing = html.charAt(open + 1) === '/';
  NAME.lastIndex = open + (isClosing ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return html.charAt(open + 1) === '!' ? endAfter(html, '>', open) : null;
  const closing = isClosing ? undefined : UNSEEN.get(name);
  if (closing === undefined) return endAfter(html, '>', open);
  closing.lastIndex = open;
  const close = closing.exec(html);
  return close === null ? html.length : endAfter(html, '>', close.index);
}

function endAfter(html: string, wanted: string, from: number): number {
  const at = html.indexOf(wanted, from);
  return at === -1 ? html.length : at + wanted.length;
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  let plain = '';
  for (let at = 0; at < text.length;) {
    const entity = text.charAt(at) === '&' ? decodeEntity(text, at) : null;
    plain += entity?.text ?? text.charAt(at);
    at += entity?.length ?? 1;
  }
  return plain;
}
