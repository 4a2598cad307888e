import { wrongCloudEndpoint } from '../../failures/tenant/causes/wrong-cloud-endpoint.ts';
import { tenantCause } from '../../failures/tenant/tenant-cause.ts';
import type { Discovery } from '../../evidence/evidence.ts';
import { isTenantWord } from '../../profile/tenant.ts';
import { failsCheck } from '../code-table.ts';
import { errorOf, isPageInPlaceOfJson, nameOfAnswer, nameOfError } from '../answers.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import type { DiscoverySeen } from '../observations.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const tenant: PreflightStep = {
  id: 'tenant',
  title: 'The tenant exists in this cloud',
  standsOn: ['discovery'],
  needs: ['proxy', 'name', 'connection', 'certificate'],
  judge,
};

function judge(checked: Checked): Judged | null {
  const { discovery } = checked.seen;
  if (discovery === null) return null;
  if (discovery.status !== 'observed') return judgeUnobserved(discovery);
  const { exchange, discovery: document } = discovery.value;
  return document === null
    ? judgeRefusal(checked, discovery.value)
    : judgeDocument(checked, document, exchange);
}

function judgeRefusal({ profile }: Checked, { exchange }: DiscoverySeen): Judged {
  const error = errorOf(exchange);
  const base = { exchanges: [exchange], error } as const;
  if (error !== null && failsCheck(error, 'tenant-not-found', 'tenant-malformed')) {
    return failed({
      ...base,
      finding: 'tenant-not-found',
      headline: `This cloud has no tenant “${profile.tenant}” (${nameOfError(error)}).`,
      sureness: 'certain',
      cause: tenantCause(profile.tenant),
      unproven: 'Whether the same name is a tenant of another cloud.',
    });
  }
  if (error !== null && failsCheck(error, 'cloud-mismatch')) {
    return failed({
      ...base,
      finding: 'tenant-of-another-cloud',
      headline: `The tenant “${profile.tenant}” belongs to another cloud (${nameOfError(error)}).`,
      sureness: 'certain',
      cause: wrongCloudEndpoint,
    });
  }
  return cannotTell({
    ...base,
    finding: isPageInPlaceOfJson(exchange) ? 'not-json' : 'no-document',
    headline: `Instead of the tenant’s metadata came: ${nameOfAnswer(exchange)}.`,
    unproven: 'Such an answer says nothing about the tenant.',
  });
}

function judgeDocument(
  { profile, loginHost }: Checked,
  document: Discovery,
  exchange: DiscoverySeen['exchange'],
): Judged {
  const foreign = [document.authorizationEndpoint, document.tokenEndpoint, document.jwksUri]
    .map(hostOf)
    .find((host) => host !== loginHost);
  if (foreign !== undefined) {
    return failed({
      finding: 'metadata-of-another-host',
      headline: `The tenant’s metadata sends the sign-in to ${foreign}, not to ${loginHost}.`,
      sureness: 'certain',
      cause: wrongCloudEndpoint,
      unproven: 'Whether that is the tenant’s cloud, or somebody changed the answer on its way.',
      exchanges: [exchange],
    });
  }
  if (!isExpectedIssuer(document.issuer, loginHost, profile.tenant)) {
    return cannotTell({
      finding: 'issuer-unexpected',
      headline: `The metadata names the issuer ${document.issuer}, which is not of the form that Entra uses for this address.`,
      unproven: 'Tokens may be refused for their issuer.',
      exchanges: [exchange],
    });
  }
  return pass({
    finding: 'tenant-found',
    headline: isTenantWord(profile.tenant)
      ? `/${profile.tenant.toLowerCase()} is there; its issuer is ${document.issuer}.`
      : `The tenant is there; its issuer is ${document.issuer}.`,
    sureness: 'certain',
    proves: 'Host, cloud and tenant fit together.',
    unproven: 'Whether it is the tenant that the app is registered in.',
    exchanges: [exchange],
  });
}

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** `common` and `organizations` keep `{tenantid}` literally; everything else names the tenant's ID. */
function isExpectedIssuer(issuer: string, loginHost: string, asked: string): boolean {
  const start = `https://${loginHost}/`;
  if (!issuer.startsWith(start) || !issuer.endsWith('/v2.0')) return false;
  const named = issuer.slice(start.length, -'/v2.0'.length);
  if (/^(?:common|organizations)$/iu.test(asked)) return named === '{tenantid}';
  return new RegExp(`^${GUID}$`, 'iu').test(asked)
    ? named.toLowerCase() === asked.toLowerCase()
    : new RegExp(`^${GUID}$`, 'iu').test(named);
}

/** `https://host:port/path` → `host:port` */
const hostOf = (address: string): string => /^https?:\/\/([^/?#]+)/iu.exec(address)?.[1] ?? address;
