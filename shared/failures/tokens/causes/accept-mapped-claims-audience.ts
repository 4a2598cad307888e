import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { capital, inBrackets, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const acceptMappedClaimsAudience = defineCause('accept_mapped_claims_audience', {
  title: 'acceptMappedClaims with an unverified audience',
  summary: (facts) =>
    `${capital(theApp(facts))} uses acceptMappedClaims, and the token is requested by a name${inBrackets(facts.audienceSeen ?? facts.resource)} that is neither the app’s GUID nor an Application ID URI on a verified domain of the tenant. Entra refuses that.`,
  ruledOutBy: () =>
    'The scope names the API by its client ID, or by a URI whose domain is shown as “Verified” under Custom domain names.',
  nextStep: (facts) =>
    `Request ${clientIdIn(facts)}/.default once: if that returns a token, this is the cause.`,
  repairs: (facts) => {
    const id = clientIdIn(facts);
    const uri = `https://${PLACEHOLDERS.verifiedDomain}/api`;
    return [
      code(
        facts,
        [
          [
            null,
            `In the client use the GUID: scope=${id}/.default or ${id}/<scope-name>, instead of api://….`,
          ],
          [null, 'The API then gets aud = the GUID: accept that value.'],
        ],
        {
          change: { before: 'scope=api://…/.default', after: `scope=${id}/.default` },
          undo: 'Put the former scope back.',
        },
      ),
      ...applicationSetting(facts, {
        page: 'expose-an-api',
        clicks: [
          `Application ID URI → Edit → a URI on a verified domain, for example ${uri}; then Save. Clients must use it in their scopes.`,
        ],
        change: { before: 'identifierUris: api://…', after: `identifierUris: ${uri}` },
        undoClicks: 'Write the former URI again and save.',
        body: { identifierUris: [PLACEHOLDERS.otherIdentifierUris, uri] },
        undoBody: { identifierUris: [PLACEHOLDERS.otherIdentifierUris] },
        warning: 'This replaces the whole list of App ID URIs: name those that stay too.',
        hcl: [`identifier_uris = ["${uri}"] # and those that stand here already`],
      }),
    ];
  },
});
