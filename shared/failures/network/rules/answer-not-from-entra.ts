import type { Evidence, Exchange } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isGatewayPage } from '../../../reasoning/gateway-page.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import { endedWith } from '../../../reasoning/network.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';

export const answerNotFromEntraRule: Rule = {
  id: 'answer-not-from-entra',
  title: 'Entra itself answered the requests',
  step: 'network',
  weight: 'sign-in',
  why: 'Entra answers requests in JSON. A page instead of JSON comes from something in between: a proxy that blocks, a network that wants a sign-in of its own, or a wrong host.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/managing-office-365-endpoints',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const { exchanges, end } = evidence;
  const index = end.kind === 'signed-in' ? -1 : exchanges.findLastIndex(isForeign);
  const foreign = exchanges[index];
  if (foreign !== undefined) return toFail(evidence, foreign, index);
  const json = exchanges.findIndex(
    ({ response }) => response.status === 'answered' && response.text === null,
  );
  return json === -1
    ? notReached(evidence, 'a response to any request')
    : pass('The answers are JSON, as Entra’s are.', at.exchange(json));
}

/** 407, 429 and most of 5xx have checks of their own. */
function isForeign({ response }: Exchange): boolean {
  if (response.status === 'no-answer') return /redirect/iu.test(response.message);
  if (response.text === null || [407, 429].includes(response.httpStatus)) return false;
  return response.httpStatus < 500 || isGatewayPage(response);
}

function toFail(evidence: Evidence, { host, response }: Exchange, index: number): Judgement {
  const isRedirect = response.status === 'no-answer';
  return failed({
    cause: networkProxyBlocksEntra,
    headline: `Something other than Entra answered for ${host}.`,
    seen: isRedirect
      ? `The request was redirected to another address: ${response.message}`
      : `HTTP ${response.httpStatus}${response.contentType === '' ? '' : ` with ${response.contentType}`} instead of JSON${textOf(response.text ?? '')}`,
    places: [at.exchange(index), ...endedWith(evidence, isRedirect ? 'network-error' : 'not-json')],
    nextStep: `Open https://${host} in a browser: a network that wants a sign-in of its own, or a proxy that blocks, shows its page there.`,
  });
}

const LONGEST_QUOTE = 160;

/** The page’s title, else its first words. */
function textOf(html: string): string {
  const title = /<title[^<>]*>([^<]*)/iu.exec(html)?.[1];
  const text = (title ?? html.replace(/<[^<>]*>/gu, ' ')).replace(/\s+/gu, ' ').trim();
  return text === '' ? '.' : `: “${text.slice(0, LONGEST_QUOTE)}”`;
}
