import { isLoopbackHost, parseRedirectUri } from '../profile/redirect-uri.ts';
import { isDomain } from '../profile/tenant.ts';
import { error, hint, warning, type Remark } from './field.ts';
import { hostOf } from './read-input.ts';

/** A base URL such as `https://app.example.com`: https, except on one's own machine. */
export function judgeBaseUrl(value: string): Remark | null {
  const address = value.trim();
  if (address === '')
    return error('Type the address at which users open it, for example https://app.example.com.');
  const parsed = parseRedirectUri(address);
  if (!parsed.ok) return error(parsed.error.message.replace('redirect URI', 'address'));
  const { scheme, host, query, fragment, text } = parsed.value;
  if (scheme !== 'https' && scheme !== 'http') return error('Start the address with https://.');
  if (scheme === 'http' && !isLoopbackHost(host))
    return error(`Use https for ${host}: Entra accepts http for localhost only.`);
  if (query !== null || fragment !== null) return error('Type the address without what follows “?” or “#”.');
  return /[A-Z]/u.test(text.slice(text.indexOf('://') + 3))
    ? warning(
        'In the path Entra tells capital and small letters apart: type it exactly as the product sends it.',
      )
    : null;
}

/** A host name, as in `thethings.example.com`. */
export function judgeHost(value: string, example: string): Remark | null {
  const text = value.trim();
  if (text === '') return error(`Type the name alone, for example ${example}.`);
  const host = hostOf(text).replace(/:\d+$/u, '');
  if (!isDomain(host)) return error(`“${text}” is not a host name: type it like ${example}.`);
  return host === text || `${host}:` === text.slice(0, host.length + 1)
    ? null
    : hint(`Only the name counts: ${hostOf(text)}.`);
}

/** Every entry has to be a domain such as `example.com`. */
export function judgeDomains(entries: readonly string[]): Remark | null {
  const wrong = entries.find((entry) => !isDomain(entry));
  if (wrong === undefined) return null;
  return wrong.includes('@')
    ? error(`Type domains alone: ${wrong.slice(wrong.lastIndexOf('@') + 1)} instead of “${wrong}”.`)
    : error(`“${wrong}” is not a domain: type it like example.com, and separate several by commas.`);
}
