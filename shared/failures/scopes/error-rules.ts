import type { Evidence } from '../../evidence/evidence.ts';
import { parseScopes } from '../../profile/profile.ts';
import { resourcesOf } from '../../profile/scopes.ts';
import { isAppOnly } from '../../reasoning/kind-of-attempt.ts';
import {
  foreignResource,
  hasBareScope,
  namedResources,
  permissionWithDefault,
} from '../../reasoning/asked-scopes.ts';
import { likelyCause, type ErrorRule } from '../../reasoning/error-rule.ts';
import { nameValue } from '../../reasoning/name-value.ts';
import type { Explanation, Refusal } from '../../reasoning/rule.ts';
import { invalidScopeFormat } from './causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from './causes/multiple-resources-in-scope.ts';
import { resourceNotFoundInTenant } from './causes/resource-not-found-in-tenant.ts';
import { resourceParameterScopeMismatch } from './causes/resource-parameter-scope-mismatch.ts';
import { scopeNameWithDefaultSuffix } from './causes/scope-name-with-default-suffix.ts';
import { scopeWithoutResourcePrefix } from './causes/scope-without-resource-prefix.ts';

const DOCS = 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'scopes-refused',
    title: 'The scopes can be read',
    step: 'request',
    weight: 'sign-in',
    errors: ['invalid_scope'],
    why: 'Scopes name the permissions of one API. A name without an API in front belongs to Microsoft Graph; a token is for one API only.',
    docs: DOCS,
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested scopes.' },
    needs: 'the tokens',
    explain: explainScopes,
  },
  {
    id: 'scopes-of-several-apis',
    title: 'The scopes belong to one API',
    step: 'request',
    weight: 'sign-in',
    why: 'An access token is for one API. A token request whose scopes name two is refused as a whole.',
    docs: DOCS,
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested scopes.' },
    needs: 'the tokens',
    explain: severalApis,
  },
  {
    id: 'api-not-in-tenant',
    title: 'The tenant knows the API that the scopes name',
    step: 'request',
    weight: 'sign-in',
    errors: ['invalid_resource'],
    why: 'An API is an app too: it has to be registered in this tenant, or added to it by consent. Microsoft’s own APIs are added by subscription.',
    docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500011-resource-principal-not-found',
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested API.' },
    needs: 'the tokens',
    explain: (evidence, refusal) => permissionAsApi(evidence) ?? apiNotFound(evidence, refusal),
  },
  {
    id: 'api-enabled',
    title: 'The API is enabled in the tenant',
    step: 'request',
    weight: 'sign-in',
    why: 'Administrators can disable an API in their tenant, and the end of a subscription does so too. No app gets a token for it then.',
    docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested API.' },
    needs: 'the tokens',
  },
  {
    id: 'resource-parameter-fits',
    title: 'The parameter resource, if sent, names the API of the scopes',
    step: 'request',
    weight: 'sign-in',
    errors: ['invalid_target'],
    why: 'The v2.0 endpoint takes the API from the scopes. It accepts resource only when it is an Application ID URI of that same API.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
    proof: { by: 'tokens', seen: 'Entra issued tokens, so resource was accepted or not sent.' },
    needs: 'the tokens',
    explain: ({ profile }, { entry }) => ({
      ...(entry === null ? { cause: resourceParameterScopeMismatch } : {}),
      ...(profile.extraQueryParameters.some(({ name }) => name === 'resource')
        ? { inProfile: ['Remove resource from Extra parameters, or set it to the API’s Application ID URI.'] }
        : {}),
    }),
  },
  {
    id: 'permission-unknown-to-api',
    title: 'The API knows the permissions that the scopes name',
    step: 'request',
    weight: 'sign-in',
    why: 'The part of a scope after the last slash is looked up among the permissions of the API in front. A scope without an API is looked up in Microsoft Graph.',
    docs: DOCS,
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested permissions.' },
    needs: 'the tokens',
    explain: permissionNotFound,
  },
  {
    id: 'default-scope-missing',
    title: 'An app without a user requests “.default”',
    step: 'request',
    weight: 'sign-in',
    why: 'Without a user there is no one to consent to single permissions. The app requests everything that was granted to it, which is what “.default” stands for.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    proof: { by: 'tokens', seen: 'Entra issued a token for the requested scope.' },
    needs: 'the token',
    unless: (evidence) =>
      isAppOnly(evidence) ? null : 'A user signs in, so the app can request single permissions.',
    explain: (evidence) => ({
      headline: nameValue(
        'An app-only request has to ask for “.default” of one API',
        evidence.profile.scopes.trim(),
      ),
      inProfile: [
        'Set Scopes to <Application ID URI>/.default, such as https://graph.microsoft.com/.default, and nothing else.',
      ],
    }),
  },
  {
    id: 'api-is-the-client-itself',
    title: 'An app that requests a token for itself uses its GUID',
    step: 'request',
    weight: 'sign-in',
    why: 'Client and API can be the same registration. Entra then requires it to be named by its client ID, not by its Application ID URI.',
    docs: DOCS,
    proof: { by: 'tokens', seen: 'Entra issued a token of the app for itself.' },
    needs: 'the tokens',
    unless: ({ profile: { clientId, scopes } }) =>
      scopes.toLowerCase().includes(clientId.toLowerCase())
        ? null
        : 'The scopes do not name the client’s own ID.',
    explain: ({ profile }) => ({
      headline: 'The app requests a token for itself under another name than its client ID.',
      inProfile: [`Use ${profile.clientId}/.default in Scopes.`],
    }),
  },
];

/** The table’s general code for scopes also stands for several APIs, where older endpoints answer. */
function explainScopes(evidence: Evidence, { entry }: Refusal): Partial<Explanation> {
  if (resourcesOf(parseScopes(evidence.profile.scopes)).length > 1) return severalApis(evidence);
  return {
    ...(entry === null ? { cause: invalidScopeFormat } : {}),
    headline: `The scopes “${evidence.profile.scopes.trim()}” are not valid.`,
    inProfile: [
      'Separate Scopes by spaces; put the Application ID URI in front of those of your own API, as in api://<client ID>/read; do not mix “.default” with named permissions.',
    ],
  };
}

function severalApis(evidence: Evidence): Partial<Explanation> {
  return {
    cause: multipleResourcesInScope,
    headline: `The scopes belong to several APIs${namedResources(evidence)}, and a token is for one only.`,
    inProfile: ['Keep the scopes of one API in Scopes, and request the others in a sign-in of their own.'],
  };
}

function apiNotFound(evidence: Evidence, { entry }: Refusal): Partial<Explanation> {
  const headline = entry?.meaning ?? 'Entra does not know the API that the scopes name.';
  return {
    ...(entry === null ? { cause: resourceNotFoundInTenant } : {}),
    headline: nameValue(headline, foreignResource(evidence)),
  };
}

/** `api://…/read/.default` names the API `api://…/read`, which does not exist: the profile tells more than the row. */
function permissionAsApi(evidence: Evidence): Partial<Explanation> | null {
  const scope = permissionWithDefault(evidence);
  if (scope === null) return null;
  const permission = scope.replace(/\/\.default$/u, '');
  return {
    cause: scopeNameWithDefaultSuffix,
    headline: `“${permission}” names a permission, not an API, so “.default” cannot follow it.`,
    inProfile: [
      `Replace ${scope} in Scopes with ${permission}, or with ${permission.replace(/\/[^/]+$/u, '')}/.default, which stands for all permissions.`,
    ],
  };
}

function permissionNotFound(evidence: Evidence, { entry, sighting }: Refusal): Partial<Explanation> {
  if (entry === null) return {};
  const told = likelyCause(entry, sighting.error.description);
  if (told !== scopeWithoutResourcePrefix && told !== invalidScopeFormat) {
    return { headline: 'The client assertion names another audience than the tenant’s token endpoint.' };
  }
  return {
    // The profile shows whether a scope stands without its API; the row can only guess.
    cause: hasBareScope(evidence) ? scopeWithoutResourcePrefix : invalidScopeFormat,
    headline: nameValue(entry.meaning, evidence.profile.scopes.trim()),
    inProfile: [
      'For a permission of your own API, put its Application ID URI in front in Scopes, as in api://<client ID>/read; otherwise compare the spelling with the API’s list of permissions.',
    ],
  };
}
