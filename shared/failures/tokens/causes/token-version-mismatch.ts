import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { setTokenVersion } from '../../../reasoning/repairs/token-version.ts';

export const tokenVersionMismatch = defineCause('token_version_mismatch', {
  title: 'Token version (v1 or v2) not the expected one',
  summary: (facts) =>
    `The token is a ${seesV1(facts) ? 'v1' : issuedV2(facts) ? 'v2' : 'v1 or v2'} token, and the API validates the other version${issuers(facts)}. The issuer of v1 is https://sts.windows.net/<tenant>/, that of v2 https://${loginHostIn(facts)}/<tenant>/v2.0. The API’s registration decides, not the endpoint that the client calls.`,
  ruledOutBy: () =>
    'The claim ver of the token matches the metadata that the API uses; then compare tenant and audience.',
  nextStep: () =>
    'Decode the token and read ver and iss; then check which metadata address the API loads: with /v2.0 it is for v2 tokens, without it for v1.',
  repairs: (facts) => {
    const base = `https://${loginHostIn(facts)}/${tenantIn(facts)}`;
    return [
      ...setTokenVersion(facts, 2),
      code(
        facts,
        [
          [
            null,
            `Or keep version 1 and check by ${base}/.well-known/openid-configuration (version 2: ${base}/v2.0/.well-known/openid-configuration). Accept both issuers of your tenant while you change.`,
          ],
          [
            ['aspnet', 'microsoft-identity-web'],
            'ASP.NET Core: AddMicrosoftIdentityWebApi takes both versions; with AddJwtBearer set TokenValidationParameters.ValidIssuers to both issuers.',
          ],
          [
            ['spring', 'java'],
            `Spring: issuer-uri ${base}/v2.0 for version 2, https://sts.windows.net/${tenantIn(facts)}/ for version 1.`,
          ],
          [['passport'], 'passport-azure-ad: identityMetadata with or without /v2.0, and isV2 accordingly.'],
          [
            ['jsonwebtoken', 'python', 'go', 'php', 'openid-client'],
            `Own checks: issuer: ["${base}/v2.0", "https://sts.windows.net/${tenantIn(facts)}/"]; the audience differs too (version 2: the client ID alone).`,
          ],
        ],
        { undo: 'Put the former check back.' },
      ),
    ];
  },
});

const seesV1 = ({ issuerSeen }: Facts): boolean =>
  /sts\.windows\.net|chinacloudapi/iu.test(issuerSeen?.value ?? '');

function issuers({ issuerSeen, issuerExpected }: Facts): string {
  if (issuerSeen === null) return '';
  return issuerExpected === null
    ? `: its issuer is ${quote(issuerSeen.value)}`
    : `: its issuer is ${quote(issuerSeen.value)}, and ${quote(issuerExpected.value)} is expected`;
}

const issuedV2 = ({ issuerSeen }: Facts): boolean => /\/v2\.0$/u.test(issuerSeen?.value ?? '');
