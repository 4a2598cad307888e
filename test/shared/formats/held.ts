import type { Format, FormatId } from '../../../shared/formats/format.ts';
import { loopbackOf, parseRedirectUri } from '../../../shared/profile/redirect-uri.ts';
import { RESERVED_PARAMETERS } from '../../../shared/profile/reserved-parameters.ts';
import { BLANK_PROFILE, type ProfileDraft } from '../../../shared/profile/profile.ts';
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
    const entraDomain = inputs['entraDomain'] ?? (isWord ? undefined : tenant);
    const usesCommon = isWord ? 'true' : inputs['useCommonEndpoint'];
    const own = hasTenantId ? tenant : (entraDomain ?? '');
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
  const { tenant, platform, secretExpiresOn } = held;
  const isWord = isTenantWord(tenant);
  return {
    ...held,
    tenant: isWord ? tenant.toLowerCase() : isDomain(tenant) ? tenant : '',
    clientType: platform === 'web' ? 'confidential' : 'public',
    secretExpiresOn: /^\d{4}/u.test(secretExpiresOn) ? secretExpiresOn : '',
  };
};

const onlyRedirectUri =
  (isHeld: (uri: string) => boolean): Narrow =>
  (held) => ({
    ...held,
    redirectUri: isHeld(held.redirectUri) ? held.redirectUri : BLANK_PROFILE.redirectUri,
  });

const LESS: Readonly<Partial<Record<FormatId, Narrow>>> = {
  'auth0-connection': byDomain(true),
  'kinde-connection': byDomain(false),
  'kinde-fields': byDomain(false),
  'manifest-aad': manifest,
  'manifest-graph': manifest,
  'the-things-stack-command': (held, { providerId, ...inputs }) => ({
    ...held,
    relyingParty: {
      product: 'the-things-stack',
      inputs: providerId === undefined || providerId.startsWith('-') ? inputs : { providerId, ...inputs },
    },
  }),
  'authentik-blueprint': (held, inputs) => ({
    ...held,
    relyingParty: { product: 'authentik', inputs: { providerName: 'Microsoft Entra', ...inputs } },
  }),
  'auth-js-environment': onlyRedirectUri((uri) =>
    /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)?\/api\/auth\/callback\/microsoft-entra-id$/u.test(uri),
  ),
  'aspnet-appsettings': onlyRedirectUri((uri) => {
    const parsed = parseRedirectUri(uri);
    return parsed.ok && loopbackOf(uri).ok && uri === `http://localhost${parsed.value.path}`;
  }),
  'authorize-url': (held) => ({
    ...held,
    extraQueryParameters: held.extraQueryParameters.filter(
      ({ name }) => name !== '' && !RESERVED_PARAMETERS.has(name.trim().toLowerCase()),
    ),
  }),
};
