import { readShellText, type ShellWord } from '../syntax/shell-text.ts';
import { formOf, type Request, type Sent } from './request.ts';

const DATA =
  /^(?:-d|--data|--data-raw|--data-urlencode|--data-binary|--data-ascii|-F|--form|--form-string|--post-data|--body-data)$/u;
const HEADER = /^(?:-H|--header)$/u;
const USER = /^(?:-u|--user|-a|--auth)$/u;
/** Options with a value of no interest here. */
const OTHER =
  /^(?:-X|--request|-o|--output|-A|--user-agent|-b|--cookie|-c|--cookie-jar|-e|--referer|-m|--max-time|--connect-timeout|--retry|-x|--proxy|--cacert|--cert|-E|--key|-w|--write-out|-D|--dump-header|-K|--config)$/u;
const COMMANDS = /^(?:curl|curl\.exe|wget|http|https|xh)$/u;

/** The requests that commands of curl, wget and HTTPie send; lines may go on as in cmd and PowerShell. */
export function readCommands(text: string): readonly Request[] {
  const shell = readShellText(
    text
      .replaceAll(/[`^](?=[ \t]*\r?\n)/gu, '\\')
      .replaceAll(/^(?:[A-Za-z]:[^>\r\n]{0,80}>|[\w.-]{1,40}@[^$#\r\n]{0,80}[$#])(?= ?\w)/gmu, (prompt) =>
        ' '.repeat(prompt.length),
      ),
  );
  if (!shell.ok) return [];
  return shell.value.commands.flatMap((words) => {
    const start = words.findIndex((word) => COMMANDS.test(word.text));
    return start === -1 || start > 2 ? [] : [commandOf(words.slice(start + 1), text)];
  });
}

function commandOf(words: readonly ShellWord[], text: string): Request {
  const headers: Sent[] = [];
  const parameters: Sent[] = [];
  let url: Sent = { name: 'url', text: '', start: 0, end: 0 };
  const place = (word: ShellWord, from = 0): Sent => ({
    name: '',
    text: word.text.slice(from),
    start: word.start,
    end: word.end,
  });
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const [flag, value, usesNext] = optionOf(word, words[index + 1]);
    if (flag === null) {
      if (/^https?:\/\//iu.test(word.text) || (url.text === '' && word.text.includes('/')))
        url = { ...place(word), name: 'url' };
      else if (/^[\w-]{1,60}==?[^=]/u.test(word.text)) parameters.push(...pairsOf(word, word.text, text));
      continue;
    }
    if (usesNext) index += 1;
    if (flag === '--url' && value !== null) url = { ...place(value), name: 'url' };
    else if (value === null) continue;
    else if (DATA.test(flag)) parameters.push(...pairsOf(value, value.text, text, /url/u.test(flag)));
    else if (HEADER.test(flag)) headers.push(...headerOf(value));
    else if (USER.test(flag)) parameters.push(...userOf(value));
  }
  const query = url.text.indexOf('?');
  if (query !== -1) {
    const rest = url.text.slice(query + 1);
    parameters.push(...formOf(rest, 0).map((sent) => ({ ...sent, start: url.start, end: url.end })));
  }
  return { url, headers, parameters };
}

/** The option that a word is, its value, and whether that is the next word. */
function optionOf(
  word: ShellWord,
  next: ShellWord | undefined,
): readonly [flag: string | null, value: ShellWord | null, usesNext: boolean] {
  const { text } = word;
  if (!text.startsWith('-') || text === '-') return [null, null, false];
  const long = /^(--[\w-]+)=/u.exec(text);
  if (long !== null) return [long[1] ?? '', { ...word, text: text.slice(long[0].length) }, false];
  const attached = /^(-[dFuHX])(?=.)/u.exec(text);
  if (attached !== null && !text.startsWith('--'))
    return [attached[1] ?? '', { ...word, text: text.slice(2) }, false];
  const takes =
    DATA.test(text) || HEADER.test(text) || USER.test(text) || OTHER.test(text) || text === '--url';
  return [text, takes ? (next ?? null) : null, takes && next !== undefined];
}

function pairsOf(word: ShellWord, written: string, text: string, isEncodedByTool = false): readonly Sent[] {
  const raw = text.slice(word.start, word.end);
  const inner = raw.indexOf(written);
  if (isEncodedByTool || !written.includes('&')) {
    const [, name = '', value = ''] = /^([\w.-]+)={1,2}(.*)$/su.exec(written) ?? [];
    if (name === '') return jsonPairs(word, written);
    const start = inner === -1 ? word.start : word.start + inner + written.length - value.length;
    const end = inner === -1 ? word.end : start + value.length;
    const [only] = isEncodedByTool ? [] : formOf(`${name}=${value}`, 0);
    return [{ name: name.toLowerCase(), text: only?.text ?? value, start, end }];
  }
  const sent = formOf(written, inner === -1 ? 0 : word.start + inner);
  return inner === -1 ? sent.map((each) => ({ ...each, start: word.start, end: word.end })) : sent;
}

const JSON_PAIR = /"([\w.-]{1,80})"\s*:\s*"([^"\\]{0,4000})"/gu;

const jsonPairs = (word: ShellWord, written: string): readonly Sent[] =>
  written.trimStart().startsWith('{')
    ? [...written.matchAll(JSON_PAIR)].map(([, name = '', text = '']) => ({
        name: name.toLowerCase(),
        text,
        start: word.start,
        end: word.end,
      }))
    : [];

export function headerOf(word: Pick<ShellWord, 'text' | 'start' | 'end'>): readonly Sent[] {
  const colon = word.text.indexOf(':');
  return colon === -1
    ? []
    : [
        {
          name: word.text.slice(0, colon).trim().toLowerCase(),
          text: word.text.slice(colon + 1).trim(),
          start: word.start,
          end: word.end,
        },
      ];
}

/** `id:secret`, as curl sends it in the Basic header. */
export function userOf(word: Pick<ShellWord, 'text' | 'start' | 'end'>): readonly Sent[] {
  const colon = word.text.indexOf(':');
  const place = { start: word.start, end: word.end };
  return colon === -1
    ? [{ name: 'client_id', text: word.text, ...place }]
    : [
        { name: 'client_id', text: word.text.slice(0, colon), ...place },
        { name: 'client_secret', text: word.text.slice(colon + 1), ...place },
      ];
}
