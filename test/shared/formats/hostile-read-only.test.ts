import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../shared/formats/catalogue.ts';
import type { FormatId } from '../../../shared/formats/format.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import { CLIENT, LOGIN, SECRET, TENANT } from './read-pasted.ts';

/** One text of each kind that is only read. */
const TEXTS: readonly (readonly [FormatId, string])[] = [
  [
    'python-settings',
    `import os\nT = "${TENANT}"\nCLIENT_ID = os.getenv("X", "${CLIENT}")\nAUTHORITY = f"https://login.microsoftonline.com/{T}"\nD = {"secret": '''${SECRET}''', "scope": ["a", *B]}\n`,
  ],
  [
    'streamlit-secrets',
    `[auth]\nclient_id = "${CLIENT}"\nclient_kwargs = { scope = "openid" }\nlist = [1, "two"]\n`,
  ],
  [
    'compose',
    `services:\n  a: &x\n    environment:\n      - CLIENT_ID=${CLIENT}\n      - TENANT_ID={{ .V }}\n  b:\n    <<: *x\n    f.yml: |\n      client_id: ${CLIENT}\n---\nkind: Secret\ndata: { A_CLIENT_SECRET: YWJj }\n`,
  ],
  [
    'oauth2-proxy',
    `oauth2-proxy --client-id="${CLIENT}" --oidc-issuer-url=${LOGIN}/v2.0 --client-secret '${SECRET}'`,
  ],
  [
    'easy-auth',
    `resource a 'b' = {\n  identityProviders: {\n    azureActiveDirectory: {\n      registration: {\n        clientId: '${CLIENT}'\n        openIdIssuer: '${LOGIN}'\n      }\n    }\n  }\n}\n`,
  ],
  [
    'grafana',
    `[server]\nroot_url = %(protocol)s://x/\n[auth.azuread]\nclient_id = ${CLIENT}\nclient_secret = """${SECRET}"""\n`,
  ],
  [
    'argo-cd',
    `data:\n  url: https://x.example\n  oidc.config: |\n    issuer: ${LOGIN}\n    clientID: {x}\n    clientSecret: $a:b\n`,
  ],
  [
    'gitlab',
    `gitlab_rails['omniauth_providers'] = [{ :name => "azure_oauth2", args: { client_id: "${CLIENT}", scope: %w[a b], x: nil } }]`,
  ],
  [
    'self-hosted',
    `WEBUI_URL=https://x.example\nMICROSOFT_CLIENT_ID=${CLIENT}\nMICROSOFT_CLIENT_TENANT_ID="${TENANT}"\n`,
  ],
  [
    'keycloak',
    `kcadm.sh create identity-provider/instances -r r -s alias=a -s config.clientId=${CLIENT} -s config.issuer=${LOGIN}`,
  ],
  [
    'vault',
    `vault write auth/oidc/config oidc_client_id="${CLIENT}" oidc_discovery_url="${LOGIN}" allowed_redirect_uris="a,b"`,
  ],
  [
    'mod-auth-openidc',
    `OIDCClientID ${CLIENT}\nOIDCClientSecret "exec:a \\" b"\nServerName a.example\nOIDCRedirectURI /x\n`,
  ],
  [
    'jenkins',
    `<a><securityRealm class="AzureSecurityRealm"><clientId>${CLIENT}</clientId><!-- x --><tenant>&amp;</tenant></securityRealm></a>`,
  ],
  [
    'harbor',
    `curl https://h.example/api/v2.0/configurations -d '{"oidc_client_id": "${CLIENT}", "oidc_scope": "a,b"}'`,
  ],
];

const PIECES = [
  '{',
  '}',
  '[',
  '"',
  "'",
  '\\',
  ':',
  ',',
  '=',
  '\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '$(',
  '\0',
  '\ud800',
  '#',
  '//',
  '---\n',
  '"""',
  '|',
  '<<EOF\n',
  '{{',
  '=>',
  '<!--',
];

describe('no text ends a reader', () => {
  it.each(TEXTS)('%s: its own text, mutated', (id, text) => {
    const format = formatById(id);
    const mutation = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(20),
      piece: fc.constantFrom(...PIECES),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce(
          (before, { at, length, piece }) => before.slice(0, at) + piece + before.slice(at + length),
          text,
        );
        const result = format.read(mutated);
        if (result.ok) {
          for (const { draft } of [result.value, ...result.value.others])
            expect(profileDraftSchema.safeParse(draft).error?.message).toBeUndefined();
          for (const { start, end } of result.value.hidden) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(mutated.length);
          }
          return;
        }
        const { line, field, message } = result.error;
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(mutated.split(/\r\n|\n|\r/u).length);
        expect(message.startsWith(`Line ${line}, ${field}: `)).toBe(true);
        expect(message).not.toContain('fixture');
      }),
      { numRuns: 200 },
    );
  });

  it.each(TEXTS)('%s: its own text is read', (id, text) => {
    expect(formatById(id).read(text)).toMatchObject({ ok: true });
  });
});

it('a backslash as the last sign of a secret hides no more than the text has', () => {
  const text = `oauth2-proxy --client-id="${CLIENT}" --client-secret '${SECRET}'\\`;
  const result = formatById('oauth2-proxy').read(text);
  if (!result.ok) throw new Error(result.error.message);
  expect(result.value.hidden.map(({ end }) => end)).toEqual([text.length]);
});
