import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const teamsManifestResourceDomain = defineCause('teams_manifest_resource_domain', {
  title: 'Teams manifest, App ID URI and tab domain differ',
  summary: () =>
    'Teams refuses single sign-on because the domain in webApplicationInfo.resource of the manifest is not the domain of the tab’s page, or not the Application ID URI of the registration. All three have to be api://<tab-host>/<client-id>.',
  ruledOutBy: () =>
    'The error has an AADSTS code, or manifest, Application ID URI and address of the tab have the same host.',
  nextStep: () =>
    'Compare webApplicationInfo.resource, the Application ID URI under Expose an API, and the host of contentUrl, character by character, and then install the new version of the app.',
  repairs: (facts) => {
    const uri = `api://${PLACEHOLDERS.tabHost}/${clientIdIn(facts)}`;
    return [
      ...applicationSetting(facts, {
        page: 'expose-an-api',
        clicks: [
          `Application ID URI → Edit: ${uri}, then Save. With a bot: api://${PLACEHOLDERS.tabHost}/botid-${clientIdIn(facts)}.`,
        ],
        change: {
          before: 'Application ID URI: another host',
          after: `Application ID URI: ${uri}`,
        },
        undoClicks: 'Put the former Application ID URI back.',
        body: { identifierUris: [uri] },
        undoBody: { identifierUris: [`api://${clientIdIn(facts)}`] },
        warning: 'This replaces all Application ID URIs: name those that stay too.',
        hcl: [`identifier_uris = ["${uri}"]`],
      }),
      code(
        facts,
        [
          [
            null,
            `manifest.json: "webApplicationInfo": { "id": "${clientIdIn(facts)}", "resource": "${uri}" }, and the host in validDomains.`,
          ],
          [
            null,
            'A tunnel (ngrok, dev tunnels) has a new host at each start: change manifest, Application ID URI and contentUrl together, or use a fixed name.',
          ],
        ],
        { undo: 'Put the former manifest back.' },
      ),
    ];
  },
});
