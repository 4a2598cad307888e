import { headerOf } from './read-commands.ts';
import { formOf, type Request, type Sent } from './request.ts';

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/gu;
const REQUEST = /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+)(\S.*?)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*$/u;
const VARIABLE = /^@([\w.-]+)[ \t]*=[ \t]*(.*?)[ \t]*$/u;

type Line = { readonly text: string; readonly start: number };

/** The requests of a `.http` file or of a trace, with `{{variables}}` of the same text put in. */
export function readHttpFile(text: string): readonly Request[] {
  const variables = new Map<string, string>();
  const requests: Request[] = [];
  let lines: Line[] = [];
  const end = (): void => {
    const request = requestOf(lines, variables);
    if (request !== null) requests.push(request);
    lines = [];
  };
  for (const { index, 0: whole } of text.matchAll(LINE)) {
    const line = whole.replace(/[\r\n]+$/u, '');
    const variable = VARIABLE.exec(line);
    if (variable !== null) variables.set(variable[1] ?? '', filled(variable[2] ?? '', variables));
    else if (/^###/u.test(line)) end();
    else if (/^[ \t]*(?:#|\/\/)/u.test(line)) continue;
    else {
      if (REQUEST.test(line)) end();
      lines.push({ text: line, start: index });
    }
  }
  end();
  return requests;
}

function requestOf(lines: readonly Line[], variables: ReadonlyMap<string, string>): Request | null {
  const first = lines.findIndex(({ text }) => REQUEST.test(text));
  const start = lines[first];
  if (start === undefined) return null;
  const written = REQUEST.exec(start.text)?.[2] ?? '';
  let at = first + 1;
  let address = written;
  const parameters: Sent[] = [];
  const fill = (sent: readonly Sent[]): readonly Sent[] =>
    sent.map((each) => ({ ...each, text: filled(each.text, variables) }));
  // The address may go on, one parameter a line.
  for (; /^[ \t]+[?&]|^[?&]/u.test(lines[at]?.text ?? ''); at += 1) address += lines[at]?.text.trim() ?? '';
  const headers: Sent[] = [];
  for (; (lines[at]?.text.trim() ?? '') !== ''; at += 1) {
    const line = lines[at];
    if (line !== undefined)
      headers.push(
        ...fill(headerOf({ text: line.text, start: line.start, end: line.start + line.text.length })),
      );
  }
  for (const line of lines.slice(at)) {
    const body = line.text.trim().replace(/^&/u, '').replace(/&$/u, '');
    const from = line.start + line.text.indexOf(body);
    if (body.startsWith('{') || body.startsWith('<')) break;
    parameters.push(...fill(formOf(body, from)));
  }
  const host = headers.find(({ name }) => name === 'host')?.text ?? '';
  const plain = filled(address, variables);
  const url = plain.startsWith('/') && host !== '' ? `https://${host}${plain}` : plain;
  const query = url.indexOf('?');
  const place = { start: start.start, end: start.start + start.text.length };
  if (query !== -1)
    parameters.push(...formOf(url.slice(query + 1), 0).map((sent) => ({ ...sent, ...place })));
  return { url: { name: 'url', text: url, ...place }, headers, parameters };
}

/** `{{name}}` by what the text sets; `{{$dotenv NAME}}` and the like keep the variable’s own name. */
const filled = (text: string, variables: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\{\{([^{}]{1,120})\}\}/gu, (whole, inner: string) => {
    const name = inner.trim();
    const system = /^\$(?:dotenv|processEnv|shared|env)[ .]+%?(.+)$/u.exec(name);
    return variables.get(name) ?? (system === null ? whole : `{{${system[1] ?? ''}}}`);
  });
