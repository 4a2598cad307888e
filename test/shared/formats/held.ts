import { isGuid } from '../../../shared/entra/guid.ts';
import type { Format, FormatId } from '../../../shared/formats/format.ts';
import { parseRedirectUri } from '../../../shared/profile/redirect-uri.ts';
import { RESERVED_PARAMETERS } from '../../../shared/profile/reserved-parameters.ts';
import { BLANK_PROFILE, parseScopes, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { productById } from '../../../shared/relying-parties/registry.ts';
import { isDomain, isTenantWord } from '../../../shared/profile/tenant.ts';

type Inputs = Readonly<Record<string, string>>;

/**
 * What a format can hold of a profile, told independently of its reader and writer: the fields and inputs that it claims
 * to carry, word for word, and the few places where a format knows less than a profile.
 */
export function heldBy(format: Format, profile: ProfileDraft): ProfileDraft {
  const fields = Object.fromEntries(
    format.carries.fields.map((name) => [name, profile[name]]),
  ) as Partial<ProfileDraft>;
  const inputs = Object.fromEntries(
    Object.entries(profile.relyingParty?.inputs ?? {}).filter(([name]) =>
      format.carries.inputs.includes(name),
    ),
  );
  const confidential = format.product !== null || fields.clientType === 'confidential';
  const held: ProfileDraft = {
    ...BLANK_PROFILE,
    ...(confidential ? { clientType: 'confidential', platform: 'web' } : {}),
    ...fields,
    relyingParty: format.product === null ? null : { product: format.product, inputs },
  };
  const narrowed = LESS[format.id]?.(held, inputs, profile) ?? held;
  if (narrowed.relyingParty === null) return narrowed;
  // The rest is how the product asks for tokens.
  const { redirectUri, scopes, extraQueryParameters } = productById(narrowed.relyingParty.product).request({
    ...narrowed,
    inputs: narrowed.relyingParty.inputs,
  });
  return { ...narrowed, redirectUri, scopes, extraQueryParameters };
}

type Narrow = (held: ProfileDraft, inputs: Inputs, profile: ProfileDraft) => ProfileDraft;

/** The common endpoint is a switch beside one domain: `organizations` and a second name of the tenant do not fit. */
const byDomain =
  (hasTenantId: boolean): Narrow =>
  (held, inputs, { tenant }) => {
    const isWord = isTenantWord(tenant);
    const entraDomain = inputs['entraDomain'] ?? (isWord || isGuid(tenant) ? undefined : tenant);
    const usesCommon = isWord ? 'true' : inputs['useCommonEndpoint'];
    const own = hasTenantId && isGuid(tenant) ? tenant : (entraDomain ?? '');
    return {
      ...held,
      tenant: usesCommon === 'true' ? 'common' : own,
      relyingParty: held.relyingParty && {
        ...held.relyingParty,
        inputs: {
          ...inputs,
          ...(entraDomain === undefined ? {} : { entraDomain }),
          ...(usesCommon === undefined ? {} : { useCommonEndpoint: usesCommon }),
        },
      },
    };
  };

/** A manifest knows account types and a domain for a tenant, and what client it is by its platform alone. */
const manifest: Narrow = (held) => {
  const { tenant, platform } = held;
  const isWord = isTenantWord(tenant);
  return {
    ...held,
    tenant: isWord ? tenant.toLowerCase() : isDomain(tenant) ? tenant : '',
    clientType: platform === 'web' ? 'confidential' : 'public',
  };
};

/** Where a tool compares the issuer, only the tenant's ID can be written: words and domains stay open. */
const byIssuer =
  (takesWord: (held: ProfileDraft) => boolean): Narrow =>
  (held) => {
    const word = held.tenant.toLowerCase();
    const isPersonal = word === 'consumers' && (held.cloud === 'public' || held.cloud === 'practice');
    const kept = isGuid(held.tenant) || takesWord(held) ? held.tenant : '';
    return { ...held, tenant: isPersonal ? '9188040d-6c67-4c5b-b112-36a304b66dad' : kept };
  };

/** MSAL adds three scopes to every request. */
const withMsalScopes = (held: ProfileDraft, asked: string): ProfileDraft => {
  const own = parseScopes(asked);
  const added = ['openid', 'profile', 'offline_access'].filter((scope) => !own.includes(scope));
  return { ...held, scopes: [...added, ...own].join(' ') };
};

/** No scopes are not written, and a new profile has some. */
const scopesUnlessNone: Narrow = (held) => ({
  ...held,
  scopes: held.scopes === '' ? BLANK_PROFILE.scopes : held.scopes,
});

/** What is asked for in the app's own name is asked for at one tenant. */
const atOneTenant: Narrow = (held) => ({ ...held, tenant: isTenantWord(held.tenant) ? '' : held.tenant });

const providerId: Narrow = (held, { providerId: id, ...inputs }) => ({
  ...byIssuer(() => false)(held, inputs, held),
  relyingParty: {
    product: 'the-things-stack',
    inputs: id === undefined || id.startsWith('-') ? inputs : { providerId: id, ...inputs },
  },
});

/** ASP.NET Core is reached where the site is: a local one is assumed. */
const aspnet: Narrow = (held) => {
  const parsed = parseRedirectUri(held.redirectUri);
  const path =
    parsed.ok && /^https?$/u.test(parsed.value.scheme) && !['', '/'].includes(parsed.value.path)
      ? parsed.value.path
      : '/signin-oidc';
  return {
    ...held,
    clientType: 'confidential',
    platform: 'web',
    redirectUri: `https://localhost${path}`,
  };
};

const LESS: Readonly<Partial<Record<FormatId, Narrow>>> = {
  'msal-browser': (held) => withMsalScopes({ ...held, platform: 'spa', clientType: 'public' }, held.scopes),
  'msal-node': (held) => withMsalScopes(held, ''),
  'auth0-connection': byDomain(true),
  'kinde-connection': byDomain(false),
  'kinde-fields': byDomain(false),
  'manifest-aad': manifest,
  'manifest-graph': manifest,
  'the-things-stack-command': providerId,
  'the-things-stack-json': providerId,
  'authentik-blueprint': (held, { slug, applicationName, ...inputs }, profile) => ({
    ...atOneTenant(held, inputs, profile),
    relyingParty: {
      product: 'authentik',
      inputs: {
        providerName: 'Microsoft Entra',
        ...inputs,
        ...(slug === undefined || applicationName === undefined ? {} : { slug, applicationName }),
      },
    },
  }),
  'auth-js-environment': (held, inputs, profile) => ({
    ...byIssuer(({ tenant, cloud }) => {
      const word = tenant.toLowerCase();
      return word === 'common' || (word === 'organizations' && cloud === 'public');
    })(held, inputs, profile),
    clientType: 'confidential',
    platform: 'web',
    redirectUri: /^https?:\/\/[^/?#\s]+\/[^?#\s]*[^/?#\s]\/callback\/microsoft-entra-id$/u.test(
      held.redirectUri,
    )
      ? held.redirectUri
      : 'http://localhost:3000/api/auth/callback/microsoft-entra-id',
  }),
  'azure-environment': (held, inputs, profile) =>
    profile.clientType === 'confidential' ? atOneTenant(held, inputs, profile) : held,
  'aspnet-environment': aspnet,
  'aspnet-appsettings': (held, inputs, profile) =>
    profile.platform === 'spa'
      ? {
          ...held,
          clientType: 'public',
          platform: 'spa',
          redirectUri: 'https://localhost/authentication/login-callback',
        }
      : aspnet(held, inputs, profile),
  'oauth2-proxy': byIssuer(() => false),
  'streamlit-secrets': byIssuer(() => false),
  // The path is Grafana’s own.
  grafana: (held) => ({
    ...held,
    redirectUri: held.redirectUri.endsWith('/login/azuread')
      ? held.redirectUri
      : 'http://localhost:3000/login/azuread',
  }),
  // The provider takes no address without a path.
  terraform: (held) => ({ ...held, redirectUri: held.redirectUri.replace(/^(https?:\/\/[^/?#]+)$/u, '$1/') }),
  'spring-application': scopesUnlessNone,
  'authorize-url': (held, inputs, profile) => ({
    ...scopesUnlessNone(held, inputs, profile),
    extraQueryParameters: held.extraQueryParameters.filter(
      ({ name }) => name !== '' && !RESERVED_PARAMETERS.has(name.trim().toLowerCase()),
    ),
  }),
};
