import type { Exchange } from '../../../shared/evidence/evidence.ts';
import type { ClientVariant, VariantSeen } from '../../../shared/preflight/observations.ts';
import { exchangeOnce, postForm } from '../exchange.ts';
import { controlRedirectUri, sentRedirectUri } from '../sent-redirect-uri.ts';
import { endpoint, type CheckSubject } from '../check-subject.ts';

/**
 * Shows the token endpoint a code that was never issued, once as each kind of client (RFC 6749, section 4.1.3). Nothing
 * can be redeemed by it; only the refusals differ.
 */
export async function observeClientVariants(
  subject: CheckSubject,
  signal: AbortSignal,
): Promise<readonly VariantSeen[]> {
  const clientVariants: readonly ClientVariant[] = [
    ...(subject.secret === null ? [] : (['secret'] as const)),
    'origin',
    'bare',
    'control',
  ];
  return Promise.all(
    clientVariants.map(async (variant) => ({ variant, exchange: await ask(subject, variant, signal) })),
  );
}

async function ask(subject: CheckSubject, variant: ClientVariant, signal: AbortSignal): Promise<Exchange> {
  const { profile, ports, secret } = subject;
  const code = ports.newSecret();
  const verifier = ports.newSecret();
  const redirectUri =
    variant === 'control'
      ? controlRedirectUri(ports.newSecret().slice(0, 12))
      : sentRedirectUri(profile.redirectUri);
  const form = {
    grant_type: 'authorization_code',
    client_id: profile.clientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...(variant === 'secret' && secret !== null ? { client_secret: secret } : {}),
  };
  const headers = variant === 'origin' ? { origin: originOf(profile.redirectUri) } : undefined;
  const url = endpoint(subject, profile.tenant, '/oauth2/v2.0/token');
  return (await exchangeOnce(subject, postForm(url, form, headers), signal, [code, verifier])).exchange;
}

function originOf(redirectUri: string): string {
  try {
    const { origin } = new URL(redirectUri);
    return origin === 'null' ? 'http://localhost' : origin;
  } catch {
    return 'http://localhost';
  }
}
