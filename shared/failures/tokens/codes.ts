import { menuPath } from '../../entra/admin-center.ts';
import { acceptMappedClaimsAudience } from './causes/accept-mapped-claims-audience.ts';
import { claimsMappingNeedsSigningKey } from './causes/claims-mapping-needs-signing-key.ts';
import { clockSkew } from './causes/clock-skew.ts';
import { tokenAudienceMismatch } from './causes/token-audience-mismatch.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50003,
    name: 'MissingSigningKey',
    stage: 'authorize',
    meaning: 'The app has no key to sign its tokens with, which SAML and WS-Federation require.',
    fix: [`Add a signing certificate under ${menuPath('saml-certificates')}.`],
    causes: [[claimsMappingNeedsSigningKey, 4]],
    rule: 'app-registration-refused',
  },
  {
    code: 50010,
    name: 'AudienceUriValidationFailed',
    stage: 'either',
    meaning:
      'The app has no audience configured, so the one in the request could not be compared with anything.',
    causes: [[tokenAudienceMismatch, 2]],
    rule: 'api-access-refused',
  },
  {
    code: 50146,
    name: 'MissingCustomSigningKey',
    stage: 'token',
    meaning: 'The app maps claims, but has neither a signing key of its own nor “acceptMappedClaims”.',
    fix: [
      'For a single-tenant app, set acceptMappedClaims to true in the manifest.',
      'Otherwise add a signing key to the service principal.',
    ],
    causes: [[claimsMappingNeedsSigningKey, 6]],
    rule: 'signing-key-missing-for-claims',
  },
  {
    code: 80013,
    name: 'OnPremisePasswordValidationTimeSkew',
    stage: 'authorize',
    meaning: 'The clocks of the authentication agent and of Active Directory differ too much.',
    fix: ['Ask an administrator to synchronize the clocks.'],
    causes: [[clockSkew, 1.5]],
    rule: 'user-account-refused',
  },
  {
    code: 501461,
    stage: 'token',
    meaning:
      'The app accepts mapped claims, but the requested audience is neither its GUID nor a URI on a domain that the tenant has verified.',
    fix: [
      'Request the token by the app’s GUID or by an Application ID URI on a verified domain.',
      'Or give the service principal a signing key of its own.',
    ],
    causes: [[acceptMappedClaimsAudience, 6]],
    rule: 'mapped-claims-audience-refused',
  },
];
