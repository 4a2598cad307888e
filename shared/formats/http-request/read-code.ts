import { providerOfAddress } from '../reading/oauth-plan.ts';
import type { Request, Sent } from './request.ts';

const ADDRESS = /https:\/\/[^\s"'`<>()]{1,200}\/oauth2\/(?:v2\.0\/)?(?:token|devicecode)\b/iu;
const NAMES =
  'client_id|client_secret|client_assertion|scope|grant_type|redirect_uri|code_verifier|code|refresh_token|username|password';
/** `client_id = "…"`, `'client_id': id`, `append("client_id", id)`, in whatever language. */
const PAIR = new RegExp(
  String.raw`(?<![\w$.])["']?(?<name>${NAMES})["']?\s{0,20}(?:=>|[:=,])\s{0,20}(?:[$@fF]{0,2}(?<quote>["'\x60])(?<text>(?:(?!\k<quote>)[^\r\n]){0,2000})\k<quote>|(?<word>\$?[A-Za-z_][\w.]{0,80}))`,
  'gu',
);

const MOST_PAIRS = 100;

/** A request that code sends: the address of a token endpoint, and the form beside it. */
export function codeRequestsOf(text: string): readonly Request[] {
  const found = ADDRESS.exec(text);
  if (found === null || providerOfAddress(found[0]) === 'other') return [];
  const parameters = [...text.matchAll(PAIR)]
    .slice(0, MOST_PAIRS)
    .flatMap(({ index, 0: whole, groups }): readonly Sent[] => {
      const { name = '', text: literal, word } = groups ?? {};
      const start = index + whole.length - (word ?? literal ?? '').length - (word === undefined ? 1 : 0);
      const value = literal ?? valueOf(text, word ?? '');
      return value === null ? [] : [{ name, text: asNamed(value, text), start, end: index + whole.length }];
    });
  const names = new Set(parameters.map(({ name }) => name));
  if (!names.has('grant_type') || !names.has('client_id')) return [];
  const place = { start: found.index, end: found.index + found[0].length };
  return [
    {
      url: { name: 'url', text: asNamed(found[0], text), ...place },
      headers: [],
      parameters: firsts(parameters),
    },
  ];
}

/** What the text itself sets a name to; `null` for words that are no names. */
function valueOf(text: string, word: string): string | null {
  if (/^(?:true|false|null|None|nil|new|await)$/u.test(word)) return null;
  const name = word.replace(/^\$/u, '').replace(/^(?:process\.env|this|self)\./u, '');
  if (name.includes('.')) return `\${${name.slice(name.lastIndexOf('.') + 1)}}`;
  const set = new RegExp(
    String.raw`(?<![\w$])\$?${name}\s{0,10}(?::=|=)\s{0,10}(["'])([^"'\r\n]{0,400})\1`,
    'u',
  ).exec(text);
  return set?.[2] ?? `\${${name}}`;
}

/** `{tenant}`, `$tenant` and `${tenant}` inside a text by what the text sets them to. */
const asNamed = (value: string, text: string): string =>
  value.replaceAll(
    /\$?\{([A-Za-z_][\w.]*)\}|\$([A-Za-z_]\w*)/gu,
    (_whole, braced?: string, plain?: string) => {
      const found = valueOf(text, braced ?? plain ?? '');
      return found ?? '';
    },
  );

function firsts(sent: readonly Sent[]): readonly Sent[] {
  const known = new Set<string>();
  return sent.filter(({ name }) => {
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}
