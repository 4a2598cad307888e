import { APP_REGISTRATION } from '../app/codes-app-registration.ts';
import { CLIENT_CREDENTIALS } from '../client-credentials/codes-client-credentials.ts';
import {
  CODE_CATEGORIES,
  toEntry,
  type CodeCategory,
  type CodeEntry,
  type CodeRow,
} from '../../reasoning/codes/code-entry.ts';
import { CONDITIONAL_ACCESS_MFA } from '../policy/codes-conditional-access-mfa.ts';
import { CONSENT_PERMISSIONS } from '../consent/codes-consent-permissions.ts';
import { DEVICE } from '../device/codes-device.ts';
import { REDIRECT_URI } from '../redirect-uri/codes-redirect-uri.ts';
import { REQUEST_FORMAT_FEDERATION } from '../request/codes-request-format-federation.ts';
import { REQUEST_FORMAT } from '../request/codes-request-format.ts';
import { RESOURCE_SCOPE } from '../scopes/codes-resource-scope.ts';
import { SERVICE } from '../service/codes-service.ts';
import { SESSION } from '../session/codes-session.ts';
import { TENANT_BOUNDARIES } from '../tenant/codes-tenant-boundaries.ts';
import { TENANT } from '../tenant/codes-tenant.ts';
import { TOKEN_LIFETIME } from '../grants/codes-token-lifetime.ts';
import { USER_ACCOUNT_PASSWORDS } from '../user/codes-user-account-passwords.ts';
import { USER_ACCOUNT } from '../user/codes-user-account.ts';

const FILES: Readonly<Record<CodeCategory, readonly CodeRow[]>> = {
  redirect_uri: REDIRECT_URI,
  app_registration: APP_REGISTRATION,
  client_credentials: CLIENT_CREDENTIALS,
  tenant: [...TENANT, ...TENANT_BOUNDARIES],
  user_account: [...USER_ACCOUNT, ...USER_ACCOUNT_PASSWORDS],
  consent_permissions: CONSENT_PERMISSIONS,
  conditional_access_mfa: CONDITIONAL_ACCESS_MFA,
  session: SESSION,
  device: DEVICE,
  resource_scope: RESOURCE_SCOPE,
  request_format: [...REQUEST_FORMAT, ...REQUEST_FORMAT_FEDERATION],
  token_lifetime: TOKEN_LIFETIME,
  service: SERVICE,
};

/** In ascending order of the code. */
export const allCodes: readonly CodeEntry[] = CODE_CATEGORIES.flatMap((category) =>
  FILES[category].map((row) => toEntry(category, row)),
).sort((a, b) => a.code - b.code);

const BY_CODE: ReadonlyMap<number, CodeEntry> = new Map(allCodes.map((entry) => [entry.code, entry]));

/** Takes the number without `AADSTS`; `undefined` when the table does not hold it. */
export function codeEntry(code: number): CodeEntry | undefined {
  return BY_CODE.get(code);
}
