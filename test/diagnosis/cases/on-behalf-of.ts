import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra, tokenJson } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { adalNet, msalJava, msalNet, msalPython } from '../writing/microsoft-libraries.ts';

export const ON_BEHALF_OF: readonly Case[] = [
  {
    id: 'obo-audience-letter-case',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS500131',
    format: 'msal-net',
    text: msalNet(says.assertionAudience('api://myTeamsTab.example', guid('tab'), 'Teams Tab')),
  },
  {
    id: 'obo-audience-spa-id',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS500131',
    format: 'msal-python',
    text: msalPython(says.assertionAudience(guid('spa itself'), guid('middle'), 'middle-api')),
  },
  {
    id: 'obo-audience-old-code',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS50013',
    format: 'adal',
    holdOut: true,
    text: adalNet(
      entra(
        70002,
        'invalid_grant',
        `Error validating credentials. AADSTS50013: Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${guid('web')}' and the expected audience is '${guid('middle')}' or one of the Application Uris of this application with App ID '${guid('middle')}'.`,
      ),
    ),
  },
  {
    id: 'obo-audience-java',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS500131',
    format: 'msal-java',
    holdOut: true,
    text: msalJava(says.assertionAudience('api://orders-ui', guid('orders middle'), 'orders-middle')),
  },
  {
    id: 'obo-audience-curl',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS500131',
    format: 'curl',
    text: block`
      curl -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d requested_token_use=on_behalf_of -d client_id=${guid('middle')} -d client_secret=$S -d assertion=$ID_TOKEN_OF_THE_SPA -d scope=https://graph.microsoft.com/.default https://login.microsoftonline.com/${guid('t-obo')}/oauth2/v2.0/token
      ${tokenJson(says.assertionAudience(guid('obo spa'), guid('middle'), 'middle'))}
    `,
  },
];
