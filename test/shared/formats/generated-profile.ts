import fc from 'fast-check';
import { CLOUD_IDS } from '../../../shared/entra/clouds.ts';
import type { Format } from '../../../shared/formats/format.ts';
import { standIn } from '../../../shared/formats/reading/stand-in.ts';
import {
  CLIENT_TYPES,
  PLATFORMS,
  PROMPTS,
  RESPONSE_MODES,
  type ProfileDraft,
  type RelyingPartyId,
} from '../../../shared/profile/profile.ts';
import { shapeOfSecret } from '../../../shared/profile/secret-shape.ts';
import { TENANT_WORDS } from '../../../shared/profile/tenant.ts';
import { INPUTS } from '../../../shared/relying-parties/inputs.ts';
import { productById } from '../../../shared/relying-parties/registry.ts';

/** Every character that means something in one of the syntaxes, and some that editors and YAML mistake for others. */
const NASTY = [
  ...Array.from(`abcXYZ019'"\`\\$(){}[]<>;:=,#&|!*?%@~^+-_./ \t\n\r`),
  'é',
  'ß',
  '日',
  '😀',
  '\u2028',
  '\u0085',
  '\u202e',
  '\u007f',
];

const nasty = (minLength: number) =>
  fc.array(fc.constantFrom(...NASTY), { minLength, maxLength: 24 }).map((characters) => characters.join(''));

/** As people type it into one line of a form: without blanks at its ends, and no name for something else. */
const typed = (minLength: number) =>
  nasty(minLength)
    .map((text) => text.replaceAll(/[\n\r\u2028\u0085*`_]/gu, '').trim())
    .filter((text) => text.length >= minLength && (text === '' || standIn(text) === null));

const word = typed(1)
  .map((text) => text.replace(/[\s,]/gu, ''))
  .filter((text) => text !== '' && standIn(text) === null);

const guid = fc.uuid();
const domain = fc.constantFrom('contoso.onmicrosoft.com', 'contoso.com', 'sub.fabrikam.example');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const redirectUri = fc.constantFrom(
  'http://localhost',
  'http://localhost:3000/api/auth/callback/microsoft-entra-id',
  'http://localhost/signin-oidc',
  'https://app.example/base/api/auth/callback/microsoft-entra-id',
  'https://app.example/login/oauth2/code/entra?x=1&y=%20',
  'msauth.com.contoso.app://auth',
  "https://app.example/it's#(fine)",
);
const scope = fc.constantFrom(
  'openid',
  'profile',
  'email',
  'offline_access',
  'User.Read',
  'api://payroll/Pay.Read',
  'https://graph.microsoft.com/Mail.Read',
);

function inputsFor(product: RelyingPartyId): fc.Arbitrary<Record<string, string>> {
  const values = {
    text: typed(1),
    switch: fc.constantFrom('true', 'false'),
    list: fc.array(word, { minLength: 1, maxLength: 3 }).map((entries) => entries.join(', ')),
  };
  const known = Object.fromEntries(INPUTS[product].map(({ name, kind }) => [name, values[kind]]));
  return fc.record(known, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

/** Any profile that could want this format: what people name themselves is as hostile as a profile can hold. */
export function profileFor({ product }: Format): fc.Arbitrary<ProfileDraft> {
  return fc.record({
    // A name with a template in it is none yet.
    name: typed(0)
      .map((text) => text.replaceAll(/[<>{}$%[\]()]/gu, '').trim())
      .filter((text) => text === '' || standIn(text) === null),
    cloud: fc.constantFrom(...CLOUD_IDS),
    tenant: fc.oneof(guid, domain, fc.constantFrom(...TENANT_WORDS)),
    clientId: guid,
    flow: fc.constant(product === null ? ('authorization-code' as const) : productById(product).flow),
    clientType: fc.constantFrom(...CLIENT_TYPES),
    redirectUri,
    platform: fc.constantFrom(...PLATFORMS),
    scopes: fc.uniqueArray(scope, { minLength: 1, maxLength: 4 }).map((scopes) => scopes.join(' ')),
    responseMode: fc.constantFrom(...RESPONSE_MODES),
    prompt: fc.constantFrom(...PROMPTS),
    loginHint: typed(0),
    domainHint: typed(0),
    extraQueryParameters: fc.array(
      fc.record({
        name: fc.oneof(typed(0), fc.constantFrom('claims', 'state', 'client_id', '__proto__', 'constructor')),
        value: typed(0),
      }),
      { maxLength: 4 },
    ),
    secretExpiresOn: fc.oneof(day, fc.constantFrom('', 'soon')),
    // No format holds them.
    expectations: fc.constant([]),
    relyingParty:
      product === null ? fc.constant(null) : inputsFor(product).map((inputs) => ({ product, inputs })),
  });
}

/** What could be a secret, as opposed to a place for one: printable, as every secret of Entra is. */
export const secretText = fc
  .array(fc.constantFrom(...Array.from(`abcXYZ019~._-'"\`\\(){}[];:=,#&|!*?%@^+/`)), {
    minLength: 5,
    maxLength: 40,
  })
  .map((characters) => characters.join(''))
  .filter((text) => standIn(text) === null && shapeOfSecret(text).kind !== 'placeholder');
