import { isGuid } from '../../entra/guid.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { namedPolicy, type B2cIssuer, type ExternalIdIssuer } from '../../token/customer-issuer.ts';
import { readText } from '../../token/read-claim.ts';
import { isSaml, type TokenKind } from '../../token/token-kind.ts';
import { failed, note, quoted, warning, type TokenJudgement } from './token-check.ts';

const REFUSE = { repair: 'Do not accept this token.' } as const;
const EVIDENCE = ['iss', 'tid'];

/** Host and path of External ID both name the tenant; the host does so by ID or by name. */
export function judgeExternalIdIssuer(
  { subdomain, tenantId }: ExternalIdIssuer,
  iss: string,
  tid: string | null,
  kind: TokenKind,
): TokenJudgement {
  if (tenantId === null && !isSaml(kind))
    return warning(
      `${quoted(iss)} is at a host of Entra External ID, but has not the form of its issuers.`,
      ['iss'],
      {
        repair:
          'Compare it with what External ID writes: https://<tenant-id>.ciamlogin.com/<tenant-id>/v2.0.',
      },
    );
  if (tenantId !== null && isGuid(subdomain) && subdomain !== tenantId)
    return failed('Host and path of iss name two different tenants.', ['iss'], REFUSE);
  if (tenantId !== null && tid !== null && isGuid(tid) && tid.toLowerCase() !== tenantId)
    return failed('iss and tid name two different tenants.', EVIDENCE, REFUSE);
  return note(
    `Issued by Entra External ID, by that name alone: ${tenantId === null ? `the host ${subdomain}.ciamlogin.com` : `the tenant ${tenantId}`}. Its keys are at its own host.`,
    ['iss'],
    {
      repair:
        'Verify with the keys of that tenant’s own metadata at ciamlogin.com, not at login.microsoftonline.com: paste them here.',
    },
  );
}

/** Issuer, keys and claims of B2C belong to one policy. */
export function judgeB2cIssuer(issuer: B2cIssuer, token: DecodedToken, kind: TokenKind): TokenJudgement {
  const { host, domain, tenantId, policy } = issuer;
  const named = namedPolicy(token);
  const tid = readText(token, 'tid');
  if (named !== null && policy !== null && named.policy.toLowerCase() !== policy.toLowerCase())
    return failed(`iss and ${named.claim} name two different policies.`, ['iss', named.claim], REFUSE);
  const evidence = named === null ? ['iss'] : ['iss', named.claim];
  if (domain === 'custom')
    return warning(
      `The address has the form of Azure AD B2C behind a custom domain: tenant ${tenantId ?? ''}, policy ${quoted(policy ?? '')}. Anybody can own ${quoted(host)}.`,
      evidence,
      { repair: `Accept it only if that is the custom domain of your own B2C tenant. ${KEYS}` },
    );
  if (tenantId === null && !isSaml(kind))
    return warning('The host is one of Azure AD B2C, but iss has not the form of its issuers.', ['iss'], {
      repair:
        'Compare it with the issuer in the policy’s metadata: https://<name>.b2clogin.com/<tenant-id>/v2.0/ or …/tfp/<tenant-id>/<policy>/v2.0/, with “/” at the end.',
    });
  if (tenantId !== null && tid !== null && isGuid(tid) && tid.toLowerCase() !== tenantId)
    return warning(
      'iss and tid name two different tenants: in Azure AD B2C the policy decides what tid holds.',
      EVIDENCE,
      { repair: 'Go by iss, and look in the policy where tid comes from.' },
    );
  const where = tenantId === null ? `the host ${host}` : `the tenant ${tenantId}`;
  return note(
    `Issued by Azure AD B2C, by that name alone: ${where}, ${policy === null ? 'without saying which policy' : `policy ${quoted(policy)}`}.`,
    evidence,
    { repair: KEYS },
  );
}

const KEYS =
  'Keys are those of one policy: take them from the metadata of this policy that your app is set to, never from an address in a token, and paste them here.';
