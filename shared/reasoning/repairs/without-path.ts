import { PLATFORM_NAMES, type Platform } from './platform.ts';

const WITHOUT_PATH = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+$/iu;

/**
 * `https://app.contoso.com`: Entra registers it, but Terraform’s provider wants a slash at its end, which is another
 * redirect URI (hashicorp/terraform-provider-azuread, issue 867). Under public_client it takes anything.
 */
export const isRefusedByTerraform = (platform: Platform, uri: string): boolean =>
  platform !== 'native' && WITHOUT_PATH.test(uri);

/** Lines inside `resource "azuread_application"` where Terraform cannot register the URI itself. */
export function keepFromTerraform(...platforms: readonly Platform[]): readonly string[] {
  const blocks = platforms.map((platform) => PLATFORM_NAMES[platform].block);
  return [
    '# The provider refuses a redirect URI without a path: register it in the admin center or with Graph.',
    '# This keeps Terraform from taking it away again:',
    'lifecycle {',
    `  ignore_changes = [${blocks.join(', ')}]`,
    '}',
  ];
}
