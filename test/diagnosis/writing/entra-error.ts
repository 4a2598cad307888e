import { guid, moment, toEntraTime } from './invented.ts';

const INACTIVE_MS = 91 * 86_400_000;

/** An error of Entra, before a library wrapped it. */
export type EntraError = {
  readonly code: number;
  readonly error: string;
  /** The message without `AADSTS…:` and without the ids. */
  readonly message: string;
  readonly suberror?: string;
  /** The claims challenge, a JSON text. */
  readonly claims?: string;
};

export function entra(
  code: number,
  error: string,
  message: string,
  more: Pick<EntraError, 'suberror' | 'claims'> = {},
): EntraError {
  return { code, error, message, ...more };
}

export const traceId = (error: EntraError): string => `${guid(`trace ${error.message}`).slice(0, -2)}00`;
export const correlationId = (error: EntraError): string => guid(`correlation ${error.message}`);
/** Agrees with the times that the message names: its own current time, or well after the others. */
export function timestamp({ message }: EntraError): string {
  const current = /Current time: (\S+)\./u.exec(message)?.[1];
  if (current !== undefined) return `${current.replace('T', ' ')}Z`;
  const named = [...message.matchAll(/\d{4}-\d\d-\d\dT[\d:]+/gu)].map(([text]) => Date.parse(`${text}Z`));
  if (named.length === 0) return moment(message);
  return toEntraTime(Math.max(...named) + INACTIVE_MS);
}

/** `AADSTS…: message Trace ID: …`; today in one line, in older answers separated by CR LF. */
export function description(error: EntraError, separator = ' '): string {
  return [
    `AADSTS${error.code}: ${error.message}`,
    `Trace ID: ${traceId(error)}`,
    `Correlation ID: ${correlationId(error)}`,
    `Timestamp: ${timestamp(error)}`,
  ].join(separator);
}

function toAnswer(error: EntraError, separator: string): Readonly<Record<string, unknown>> {
  return {
    error: error.error,
    error_description: description(error, separator),
    error_codes: [error.code],
    timestamp: timestamp(error),
    trace_id: traceId(error),
    correlation_id: correlationId(error),
    error_uri: `https://login.microsoftonline.com/error?code=${error.code}`,
    ...(error.suberror === undefined ? {} : { suberror: error.suberror }),
    ...(error.claims === undefined ? {} : { claims: error.claims }),
  };
}

/** The body of the token endpoint's answer. */
export const tokenJson = (error: EntraError): string => JSON.stringify(toAnswer(error, ' '));
export const tokenJsonOld = (error: EntraError): string => JSON.stringify(toAnswer(error, '\r\n'));
export const tokenJsonPretty = (error: EntraError): string => JSON.stringify(toAnswer(error, ' '), null, 2);

/** As the inside of a JSON string. */
export const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The answer as Python prints a dict. */
export function pythonDict(error: EntraError, separator = ' '): string {
  const pairs = Object.entries(toAnswer(error, separator)).map(
    ([name, value]) =>
      `'${name}': ${Array.isArray(value) ? `[${value.join(', ')}]` : pythonString(String(value))}`,
  );
  return `{${pairs.join(', ')}}`;
}

/** `repr`: single quotes unless the text holds some and no double ones. */
function pythonString(text: string): string {
  const body = text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  if (body.includes("'") && !body.includes('"')) return `"${body}"`;
  return `'${body.replaceAll("'", "\\'")}'`;
}
