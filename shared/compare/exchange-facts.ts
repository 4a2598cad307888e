import type { Exchange } from '../evidence/evidence.ts';
import { asSent } from './as-sent.ts';
import { describeError } from './describe-error.ts';
import { fieldFacts } from './field-facts.ts';
import type { Fact } from './row.ts';

const TITLES: Readonly<Record<Exchange['purpose'], string>> = {
  discovery: 'Metadata',
  keys: 'Keys',
  'instance-discovery': 'Authority lookup',
  'device-code': 'Request for a code',
  token: 'Token request',
  other: 'Request',
};

/** Documents of Entra that are public and long; what counts of them is told elsewhere. */
const PUBLIC: ReadonlySet<Exchange['purpose']> = new Set(['discovery', 'keys', 'instance-discovery']);

/** The nth exchange of a purpose is held against the other side's nth. */
export function exchangeFacts(exchanges: readonly Exchange[]): readonly Fact[] {
  const counts = new Map<Exchange['purpose'], number>();
  return exchanges.flatMap((exchange) => {
    const number = counts.get(exchange.purpose) ?? 0;
    counts.set(exchange.purpose, number + 1);
    return factsOf(exchange, number);
  });
}

function factsOf(exchange: Exchange, number: number): readonly Fact[] {
  const { purpose, method, host, path, query, requestBody, response } = exchange;
  const at = `exchanges.${purpose}[${number}]`;
  const title = `${TITLES[purpose]}${number === 0 ? '' : ` ${number + 1}`}: `;
  const fact = (key: string, name: string, value: string): Fact => ({
    group: 'exchanges',
    path: `${at}.${key}`,
    name: `${title}${name}`,
    value,
    isVolatile: false,
  });
  const fields = (key: string, content: typeof query): readonly Fact[] =>
    PUBLIC.has(purpose) ? [] : fieldFacts('exchanges', `${at}.${key}`, title, content.map(asSent));
  const sent = [
    fact('url', 'address', `${method} ${host}${path}`),
    ...fields('query', query),
    ...fields('request', requestBody),
  ];
  if (response.status === 'no-answer')
    return [...sent, fact('status', 'status', `No answer (${response.code})`)];
  return [
    ...sent,
    fact('status', 'status', String(response.httpStatus)),
    ...(response.error === null ? [] : [fact('error', 'error', describeError(response.error))]),
    ...(response.error === null ? fields('response', response.body) : []),
  ];
}
