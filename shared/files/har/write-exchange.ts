import { isLoginAddress } from './concerns-sign-in.ts';
import { readAddress } from './address.ts';
import { answerBody } from './answer-body.ts';
import { bearerClaims } from './bearer-claims.ts';
import { headerOf, type Exchange, type NamedValue } from './exchange.ts';
import { createGuard } from './leave-out.ts';
import { sentParameters } from './sent-parameters.ts';
import { answerMembers } from './members.ts';

/** Headers that tell of the failure, in a request and in its answer. */
const SENT_HEADERS: readonly string[] = ['origin'];
const ANSWER_HEADERS: readonly string[] = ['www-authenticate', 'retry-after', 'x-ms-request-id'];

/** One request and its answer as lines of text, without secrets, codes, tokens and cookies. */
export function writeExchange(exchange: Exchange): string {
  const { url, status, headers, redirectUrl, content } = exchange;
  const address = readAddress(url);
  const target = redirectUrl === '' ? null : readAddress(redirectUrl, url);
  const sent = sentParameters(exchange, address);
  const guard = createGuard({
    sent: [...sent, ...(target?.parameters ?? []), ...cookiesAndKeys(exchange)],
    answered: content.startsWith('{') ? answerMembers(content) : [],
  });
  const lines = [
    ...guard.lines('sent', [...sent, ...pick(exchange.sentHeaders, SENT_HEADERS)]),
    `→ ${guard.text(outcomeOf(exchange))}${target === null ? '' : `, redirect to ${guard.text(target.bare)}`}`,
    ...guard.lines('sent', [
      ...(target?.parameters ?? []),
      ...(status >= 400 ? pick(headers, ANSWER_HEADERS) : []),
    ]),
    ...answerBody(exchange, isLoginAddress(address), guard),
    ...(status === 401 || status === 403 ? bearerClaims(exchange) : []).map(guard.text),
  ];
  return [
    `${timeOf(exchange)}${methodOf(exchange)} ${guard.text(address.bare)}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/** Hours to seconds in UTC; the day says nothing that the order does not. */
const timeOf = ({ at }: Exchange): string =>
  Number.isNaN(at) ? '' : `${new Date(at).toISOString().slice(11, 19)} `;

const methodOf = ({ method }: Exchange): string => (/^[A-Z]{1,20}$/u.test(method) ? method : '?');

function outcomeOf({ status, networkError }: Exchange): string {
  if (status > 0) return String(status);
  return networkError === '' ? 'no answer' : `no answer: ${networkError.slice(0, 100)}`;
}

const pick = (headers: readonly NamedValue[], names: readonly string[]): readonly NamedValue[] =>
  names.map((name) => ({ name, value: headerOf(headers, name) })).filter(({ value }) => value !== '');

/** Values that an error page may repeat. */
function cookiesAndKeys({ sentHeaders, headers }: Exchange): readonly NamedValue[] {
  const cookies = [...sentHeaders, ...headers]
    .filter(({ name }) => /^(?:set-)?cookie$/iu.test(name))
    .flatMap(({ value }) => value.split(';'))
    .map((cookie) => ({ name: 'cookie', value: cookie.slice(cookie.indexOf('=') + 1).trim() }));
  const [, key = ''] = headerOf(sentHeaders, 'authorization').split(' ');
  return [...cookies, { name: 'authorization', value: key }];
}
