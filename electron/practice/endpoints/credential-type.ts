import { userNamed } from '../authorize/accounts.ts';
import type { Context } from '../context.ts';
import { CONSUMERS_TENANT_ID, type Directory, type User } from '../directory.ts';
import { parameterMissing, requestMalformed } from '../errors/request-errors.ts';
import { jsonResponse, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { jsonBody, textMember } from '../json-body.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { formTokens } from '../pages/form-tokens.ts';
import type { TenantSegment } from '../tenant-segment.ts';

/** `IfExistsResult`. */
const EXISTS = 0;
const UNKNOWN = 1;
const AT_ANOTHER_PROVIDER = 5;

/** `DomainType`. */
const UNMANAGED = 1;
const CONSUMER = 2;
const MANAGED = 3;

const PASSWORD = 1;

/**
 * How an account signs in, asked by the sign-in page and by scripts before a password is typed. Source: answers recorded
 * in the tests of saml2aws (2022) and in the README of o365enum (2020); the numbers as open-source clients read them.
 */
export function answerCredentialType(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
): PracticeResponse {
  const members = jsonBody(request);
  if (members === null) return jsonErrorResponse(context, requestMalformed());
  const username = textMember(members, 'username');
  if (username === '') return jsonErrorResponse(context, parameterMissing('username'));
  const flowToken = textMember(members, 'flowToken');
  const user = userNamed(context, segment, username);
  const body = {
    Username: username,
    Display: username,
    IfExistsResult: existenceOf(user),
    IsUnmanaged: false,
    ThrottleStatus: 0,
    Credentials: {
      PrefCredential: PASSWORD,
      HasPassword: true,
      RemoteNgcParams: null,
      FidoParams: null,
      SasParams: null,
      CertAuthParams: null,
      GoogleParams: null,
      FacebookParams: null,
    },
    EstsProperties: { UserTenantBranding: null, DomainType: domainTypeOf(context.directory, user, username) },
    ...(flowToken === '' ? {} : { FlowToken: flowToken }),
    IsSignupDisallowed: true,
    apiCanary: formTokens(flowToken).apiCanary,
  };
  return jsonResponse(200, body, '200 credential type');
}

function existenceOf(user: User | null): number {
  if (user === null) return UNKNOWN;
  return user.tenantId === CONSUMERS_TENANT_ID ? AT_ANOTHER_PROVIDER : EXISTS;
}

function domainTypeOf({ tenants, users }: Directory, user: User | null, username: string): number {
  if (user?.tenantId === CONSUMERS_TENANT_ID) return CONSUMER;
  const domain = username.split('@').at(-1)?.toLowerCase() ?? '';
  const isManaged =
    tenants.some((tenant) => tenant.domain === domain) ||
    users.some((each) => each.username.toLowerCase().endsWith(`@${domain}`));
  return isManaged ? MANAGED : UNMANAGED;
}
