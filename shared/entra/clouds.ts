import { assertNever } from '../result.ts';

export const CLOUD_IDS = ['public', 'us-government', 'china', 'practice'] as const;
export type CloudId = (typeof CLOUD_IDS)[number];

export type Cloud = {
  readonly id: CloudId;
  readonly label: string;
  /** Login host without scheme; `null` for the practice tenant, whose port is chosen when it starts. */
  readonly loginHost: string | null;
  readonly graphHost: string | null;
  readonly adminCenter: string | null;
};

/** Source: Microsoft Entra authentication and national clouds (learn.microsoft.com/entra/identity-platform/authentication-national-cloud). */
export function cloudById(id: CloudId): Cloud {
  switch (id) {
    case 'public':
      return {
        id,
        label: 'Public (worldwide)',
        loginHost: 'login.microsoftonline.com',
        graphHost: 'graph.microsoft.com',
        adminCenter: 'https://entra.microsoft.com',
      };
    case 'us-government':
      return {
        id,
        label: 'US Government',
        loginHost: 'login.microsoftonline.us',
        graphHost: 'graph.microsoft.us',
        adminCenter: 'https://entra.microsoft.us',
      };
    case 'china':
      return {
        id,
        label: 'China (21Vianet)',
        loginHost: 'login.partner.microsoftonline.cn',
        graphHost: 'microsoftgraph.chinacloudapi.cn',
        adminCenter: 'https://entra.microsoftonline.cn',
      };
    case 'practice':
      return {
        id,
        label: 'Practice tenant (built in)',
        loginHost: null,
        graphHost: null,
        adminCenter: null,
      };
    default:
      return assertNever(id);
  }
}

const PUBLIC_ALIASES = ['login.microsoft.com', 'login.windows.net', 'login.live.com'];
const CHINA_ALIASES = ['login.chinacloudapi.cn'];

/**
 * Other hosts that show a cloud’s own sign-in pages: older names of the login host, and `login.live.com`, where personal
 * accounts type their password. A closed list: other clouds and federated sign-ins are somebody else’s pages.
 */
export function loginAliases(id: CloudId): readonly string[] {
  switch (id) {
    case 'public':
      return PUBLIC_ALIASES;
    case 'china':
      return CHINA_ALIASES;
    case 'us-government':
    case 'practice':
      return [];
    default:
      return assertNever(id);
  }
}
