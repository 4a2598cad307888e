/** The three kinds of redirect URI, with their names in the admin center, Microsoft Graph, az and Terraform. */
export type Platform = 'web' | 'spa' | 'native';

type Names = {
  readonly label: string;
  /** Property of Microsoft Graph’s application that holds `redirectUris`. */
  readonly property: 'web' | 'spa' | 'publicClient';
  /** `null` where `az ad app update` has no option. */
  readonly option: string | null;
  readonly block: string;
};

export const PLATFORM_NAMES: Readonly<Record<Platform, Names>> = {
  web: { label: 'Web', property: 'web', option: '--web-redirect-uris', block: 'web' },
  spa: { label: 'Single-page application', property: 'spa', option: null, block: 'single_page_application' },
  native: {
    label: 'Mobile and desktop applications',
    property: 'publicClient',
    option: '--public-client-redirect-uris',
    block: 'public_client',
  },
};
