import type { Context } from '../context.ts';
import { jsonResponse, type PracticeRequest, type PracticeResponse } from '../http-message.ts';

/**
 * Whether an account signs in here or at an identity provider of its own: MSAL and ADAL ask before they send a password.
 * Source: the public sources of MSAL Python and MSAL Go, which read these members.
 */
export function answerUserRealm(
  { directory }: Context,
  { query }: PracticeRequest,
  username: string,
): PracticeResponse {
  const domain = username.split('@').at(-1)?.toLowerCase() ?? '';
  const isKnown =
    directory.tenants.some((tenant) => tenant.domain === domain) ||
    directory.users.some((user) => user.username.toLowerCase().endsWith(`@${domain}`));
  const body = (query.get('api-version') ?? '1.0').startsWith('1')
    ? {
        ver: '1.0',
        account_type: isKnown ? 'Managed' : 'Unknown',
        domain_name: domain,
        cloud_instance_name: 'microsoftonline.com',
        cloud_audience_urn: 'urn:federation:MicrosoftOnline',
      }
    : {
        Login: username,
        NameSpaceType: isKnown ? 'Managed' : 'Unknown',
        DomainName: domain.toUpperCase(),
        FederationBrandName: domain,
        CloudInstanceName: 'microsoftonline.com',
        CloudInstanceIssuerUri: 'urn:federation:MicrosoftOnline',
      };
  return jsonResponse(200, body, '200 user realm');
}
