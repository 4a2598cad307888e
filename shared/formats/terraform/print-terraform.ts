import { audienceOf } from '../manifest/audience.ts';
import { quoteHcl } from '../printing/quote.ts';
import type { Platform, ProfileDraft } from '../../profile/profile.ts';

const BLOCKS: Readonly<Record<Platform, string>> = {
  web: 'web',
  spa: 'single_page_application',
  native: 'public_client',
};

/** The registration as the azuread provider makes it. What is made by it, such as the client ID, is no setting. */
export function printTerraform(profile: ProfileDraft): string {
  const { name, platform, redirectUri } = profile;
  const uri = withPath(redirectUri);
  const audience = audienceOf(profile);
  const lines = [
    'resource "azuread_application" "app" {',
    `  display_name     = ${quoteHcl(name === '' ? '<display-name>' : name)}`,
    ...(audience === undefined ? [] : [`  sign_in_audience = ${quoteHcl(audience)}`]),
    ...(uri === '' ? [] : ['', `  ${BLOCKS[platform]} {`, `    redirect_uris = [${quoteHcl(uri)}]`, '  }']),
    ...(platform === 'native' ? ['', '  fallback_public_client_enabled = true'] : []),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The provider refuses an address without a path. */
const withPath = (uri: string): string => (/^https?:\/\/[^/?#]+$/u.test(uri) ? `${uri}/` : uri);

export const terraformNotes = ({
  name,
  redirectUri,
  clientType,
  platform,
}: ProfileDraft): readonly string[] => [
  ...(name === '' ? ['The provider wants a name: put it in the place of <display-name>.'] : []),
  ...(withPath(redirectUri) === redirectUri
    ? []
    : [
        'The provider takes no redirect URI without a path, so one has a slash at its end: Entra compares it, and the app has to send it so.',
      ]),
  ...(clientType === 'confidential' && platform === 'web'
    ? [
        'An azuread_application_password makes the secret. Its value then stands in Terraform’s state, in plain text.',
      ]
    : []),
  'It makes a new registration. To take over one that exists, import it first.',
];
