import { assertNever } from '../result.ts';
import type { Evidence, Exchange } from './evidence.ts';
import type { Place } from './place.ts';

/** Where something was seen, in words that stand behind it: `on Entra’s error page`, `in the token response`. */
export function describePlace(place: Place, evidence?: Evidence): string {
  switch (place.kind) {
    case 'profile':
      return `in the profile’s ${FIELD_LABELS[place.field] ?? place.field}`;
    case 'discovery':
      return 'in the tenant’s metadata';
    case 'request':
      return place.parameter === null
        ? 'in the sign-in request'
        : `in ${place.parameter} of the sign-in request`;
    case 'page':
      return isErrorPage(evidence, place.index) ? 'on Entra’s error page' : 'on Entra’s sign-in page';
    case 'callback':
      return 'in the answer at the redirect URI';
    case 'listener':
      return 'among the requests to the redirect URI';
    case 'exchange':
      return describeExchange(evidence?.exchanges[place.index]);
    case 'clock':
      return 'by comparing the clocks';
    case 'token':
      return place.claim === null
        ? `in the ${TOKEN_LABELS[place.token]}`
        : `in the claim ${place.claim} of the ${TOKEN_LABELS[place.token]}`;
    case 'signature':
      return 'in the signature check';
    case 'end':
      return 'at the end of the sign-in';
    default:
      return assertNever(place);
  }
}

const TOKEN_LABELS = { id: 'ID token', access: 'access token', refresh: 'refresh token' } as const;

const FIELD_LABELS: Partial<Readonly<Record<keyof Evidence['profile'], string>>> = {
  cloud: 'Cloud',
  tenant: 'Tenant',
  clientId: 'Client ID',
  clientType: 'Client type',
  secret: 'Client secret',
  redirectUri: 'Redirect URI',
  platform: 'Platform',
  scopes: 'Scopes',
  responseMode: 'Response mode',
  prompt: 'Prompt',
  loginHint: 'Login hint',
  domainHint: 'Domain hint',
  extraQueryParameters: 'Extra parameters',
  secretExpiresOn: 'Secret expires on',
};

function isErrorPage(evidence: Evidence | undefined, index: number): boolean {
  return (evidence?.pages[index]?.step ?? 'error') === 'error';
}

function describeExchange(exchange: Exchange | undefined): string {
  switch (exchange?.purpose) {
    case 'token':
      return 'in the token response';
    case 'discovery':
    case 'instance-discovery':
      return 'in the response with the tenant’s metadata';
    case 'device-code':
      return 'in the response to the request for a code';
    case 'keys':
      return 'in the response with the signing keys';
    case 'other':
    case undefined:
      return 'in a response';
  }
}
