import { pageName } from '../entra/admin-center.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';
import { checksFailedBy, failsCheck } from './code-table.ts';
import { nameOfError } from './answers.ts';
import type { Audience, AuthoritySeen, GridCell, GridRow, GridView } from './grid-view.ts';
import type { AuthorizeAnswer, Tried } from './observations.ts';

/** The four authorities side by side, and the audience setting that explains their answers. */
export function judgeGrid(seen: readonly AuthoritySeen[]): GridView {
  const rows = seen.map(toRow);
  const isComplete = seen.every(({ authorize }) => authorize?.status === 'observed');
  const isAsking = seen.some(({ authorize }) => authorize === null);
  const audience = isComplete ? audienceOf(seen) : null;
  const own = seen.find(({ isOwn }) => isOwn)?.authority ?? '';
  return { rows, audience, ...textsOf(audience, own, isAsking) };
}

function toRow({ authority, isOwn, discovery, authorize }: AuthoritySeen): GridRow {
  return {
    authority,
    isOwn,
    exists: existsCell(discovery),
    app: appCell(authorize),
    redirect: redirectCell(authorize),
  };
}

const cell = (outcome: GridCell['outcome'], headline: string, code = ''): GridCell => ({
  outcome,
  code,
  headline,
});

function unobserved(tried: Exclude<Tried<unknown>, { readonly status: 'observed' }> | null): GridCell {
  if (tried === null) return cell(null, 'Under way');
  switch (tried.status) {
    case 'cancelled':
      return cell('not-reached', 'Cancelled before it was known');
    case 'timed-out':
      return cell('cannot-tell', `No answer within ${tried.limitMs / 1000} seconds`);
    case 'failed':
      return cell('cannot-tell', `No answer (${tried.code})`);
    case 'not-tried':
      return cell('not-reached', tried.reason);
  }
}

function existsCell(tried: AuthoritySeen['discovery']): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const { found, error } = tried.value;
  if (found) return cell('pass', 'Its metadata came');
  return error === null
    ? cell('cannot-tell', 'No metadata came')
    : cell('fail', 'There is no such tenant', nameOfError(error));
}

/** What an authority says of the app, by the check of a sign-in that its answer fails. */
const APP_REFUSED: ReadonlyMap<string, string> = new Map([
  ['client-not-found-in-tenant', 'The app is not known here'],
  ['single-tenant-app-at-common', 'The app is for its own tenant only'],
  ['personal-accounts-only', 'The app is for personal accounts only'],
  ['account-types-not-accepted', 'The app is for work accounts only'],
  ['tenant-not-found', 'There is no such tenant'],
  ['tenant-malformed', 'That is not a tenant'],
  ['client-id-malformed', 'That is not a client ID'],
  ['client-disabled', 'The app is disabled here'],
]);
const ADDRESS_REFUSED = ['redirect-uri-not-registered', 'redirect-uri-none-registered'] as const;

const saidOfApp = (error: ErrorDetails): string | undefined =>
  checksFailedBy(error)
    .map((rule) => APP_REFUSED.get(rule))
    .find((text) => text !== undefined);

function appCell(tried: Tried<AuthorizeAnswer> | null): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const answer = tried.value;
  const error = errorOf(tried);
  const said = error === null ? undefined : saidOfApp(error);
  if (error !== null && said !== undefined) return cell('fail', said, nameOfError(error));
  if (answer.kind === 'redirect') return cell('pass', 'It answers to the app');
  if (error !== null && failsCheck(error, ...ADDRESS_REFUSED))
    return cell('pass', 'It knows the app', nameOfError(error));
  return cell(
    'cannot-tell',
    'A page came that says nothing about the app',
    error === null ? '' : nameOfError(error),
  );
}

function redirectCell(tried: Tried<AuthorizeAnswer> | null): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const answer = tried.value;
  if (answer.kind === 'redirect') return cell('pass', 'It answers to this address');
  const error = errorOf(tried);
  if (error !== null && failsCheck(error, ...ADDRESS_REFUSED))
    return cell('fail', 'The address is not registered', nameOfError(error));
  if (error !== null) return cell('not-reached', 'Stopped before the redirect URI', nameOfError(error));
  return cell(
    'cannot-tell',
    answer.kind === 'sign-in-page' ? 'A sign-in page proves nothing' : 'The answer is not understood',
  );
}

function errorOf(tried: Tried<AuthorizeAnswer> | null): ErrorDetails | null {
  return tried?.status === 'observed' && 'error' in tried.value ? tried.value.error : null;
}

/** Source: learn.microsoft.com/entra/identity-platform/supported-accounts-validation. */
function audienceOf(seen: readonly AuthoritySeen[]): Audience | null {
  const at = (authority: string) => seen.find((each) => each.authority === authority)?.authorize ?? null;
  const takes = (authority: string): boolean => appCell(at(authority)).outcome === 'pass';
  const says = (authority: string, check: string): boolean => {
    const error = errorOf(at(authority));
    return error !== null && failsCheck(error, check);
  };
  const isSaid = (check: string): boolean => says('common', check) || says('organizations', check);
  if (isSaid('single-tenant-app-at-common')) return 'AzureADMyOrg';
  if (isSaid('personal-accounts-only')) return 'PersonalMicrosoftAccount';
  if (says('consumers', 'account-types-not-accepted')) return 'AzureADMultipleOrgs';
  return takes('organizations') && takes('consumers') ? 'AzureADandPersonalMicrosoftAccount' : null;
}

const WHO: Readonly<Record<Audience, string>> = {
  AzureADMyOrg: 'accounts of its own tenant only',
  AzureADMultipleOrgs: 'work and school accounts of any tenant',
  AzureADandPersonalMicrosoftAccount: 'work, school and personal accounts',
  PersonalMicrosoftAccount: 'personal accounts only',
};

/** Which segments of an address fit which audience. */
const FITS: Readonly<Record<Audience, (authority: string) => boolean>> = {
  AzureADMyOrg: (authority) => !['common', 'organizations', 'consumers'].includes(authority),
  AzureADMultipleOrgs: (authority) => authority !== 'consumers',
  AzureADandPersonalMicrosoftAccount: () => true,
  PersonalMicrosoftAccount: (authority) => authority === 'consumers',
};

const USE: Readonly<Record<Audience, string>> = {
  AzureADMyOrg: 'Set Tenant to the ID of the tenant that the app is registered in',
  AzureADMultipleOrgs: 'Set Tenant to organizations, or to one tenant’s ID',
  AzureADandPersonalMicrosoftAccount: 'Set Tenant to common',
  PersonalMicrosoftAccount: 'Set Tenant to consumers',
};

function textsOf(
  audience: Audience | null,
  own: string,
  isAsking: boolean,
): Pick<GridView, 'headline' | 'advice'> {
  if (isAsking) return { headline: 'Asking the four authorities.', advice: '' };
  if (audience === null) {
    return {
      headline: 'The answers do not tell which accounts the app is for.',
      advice: `In the admin center, look at ${pageName('supported-accounts')} (signInAudience).`,
    };
  }
  const headline = `The app is for ${WHO[audience]} (signInAudience ${audience}).`;
  return FITS[audience](own.toLowerCase())
    ? { headline, advice: `The profile’s own authority, /${own}, fits.` }
    : {
        headline,
        advice: `${USE[audience]}; or change ${pageName('supported-accounts')} in the admin center.`,
      };
}
