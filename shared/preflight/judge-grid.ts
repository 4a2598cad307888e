import { nameOfError } from './answers.ts';
import type { Audience, AuthoritySeen, GridCell, GridRow, GridView } from './grid-view.ts';
import type { AuthorizeAnswer, Tried } from './observations.ts';

/** The four authorities side by side, and the audience setting that explains their answers. */
export function judgeGrid(seen: readonly AuthoritySeen[]): GridView {
  const rows = seen.map(toRow);
  const codes = new Map(seen.map(({ authority, authorize }) => [authority, codeOf(authorize)]));
  const isComplete = seen.every(({ authorize }) => authorize?.status === 'observed');
  const isAsking = seen.some(({ authorize }) => authorize === null);
  const audience = isComplete ? audienceOf(seen, codes) : null;
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
  if (tried === null) return cell('running', 'Under way');
  switch (tried.status) {
    case 'cancelled':
      return cell('cancelled', 'Before it was known');
    case 'timed-out':
      return cell('not-proven', `No answer within ${tried.limitMs / 1000} seconds`);
    case 'failed':
      return cell('not-proven', `No answer (${tried.code})`);
    case 'not-tried':
      return cell('not-proven', tried.reason);
  }
}

function existsCell(tried: AuthoritySeen['discovery']): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const { found, error } = tried.value;
  if (found) return cell('proven', 'Its metadata came');
  return error === null
    ? cell('not-proven', 'No metadata came')
    : cell('disproven', 'There is no such tenant', nameOfError(error));
}

/** Entra’s own words about the app at an authority. */
const APP_REFUSED: ReadonlyMap<number, string> = new Map([
  [700016, 'The app is not known here'],
  [50194, 'The app is for its own tenant only'],
  [9002331, 'The app is for personal accounts only'],
  [9002346, 'The app is for personal accounts only'],
  [9002332, 'The app is for work accounts only'],
  [90002, 'There is no such tenant'],
  [900023, 'That is not a tenant'],
  [700038, 'That is not a client ID'],
  [7000112, 'The app is switched off here'],
]);
const ADDRESS_REFUSED: readonly number[] = [50011, 500113, 900971, 70004];

function appCell(tried: Tried<AuthorizeAnswer> | null): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const answer = tried.value;
  const error = 'error' in answer ? answer.error : null;
  const said = error?.codes.map((code) => APP_REFUSED.get(code)).find((text) => text !== undefined);
  if (error !== null && said !== undefined) return cell('disproven', said, nameOfError(error));
  if (answer.kind === 'redirect') return cell('proven', 'It answers to the app');
  const isAddress = error?.codes.some((code) => ADDRESS_REFUSED.includes(code)) === true;
  if (error !== null && isAddress) return cell('proven', 'It knows the app', nameOfError(error));
  return cell(
    'not-proven',
    'A page came that says nothing about the app',
    error === null ? '' : nameOfError(error),
  );
}

function redirectCell(tried: Tried<AuthorizeAnswer> | null): GridCell {
  if (tried?.status !== 'observed') return unobserved(tried);
  const answer = tried.value;
  if (answer.kind === 'redirect') return cell('proven', 'It answers to this address');
  const error = 'error' in answer ? answer.error : null;
  if (error?.codes.some((code) => ADDRESS_REFUSED.includes(code)) === true)
    return cell('disproven', 'The address is not registered', nameOfError(error));
  return cell(
    'not-proven',
    answer.kind === 'sign-in-page' ? 'A sign-in page proves nothing' : 'It did not come to that',
  );
}

function codeOf(tried: Tried<AuthorizeAnswer> | null): number | null {
  if (tried?.status !== 'observed' || !('error' in tried.value)) return null;
  return tried.value.error?.codes[0] ?? null;
}

/** Source: learn.microsoft.com/entra/identity-platform/supported-accounts-validation. */
function audienceOf(
  seen: readonly AuthoritySeen[],
  codes: ReadonlyMap<string, number | null>,
): Audience | null {
  const takes = (authority: string): boolean => {
    const found = seen.find((each) => each.authority === authority);
    return found !== undefined && appCell(found.authorize).outcome === 'proven';
  };
  const says = (authority: string, ...numbers: readonly number[]): boolean =>
    numbers.includes(codes.get(authority) ?? 0);
  if (says('common', 50194) || says('organizations', 50194)) return 'AzureADMyOrg';
  if (says('common', 9002331, 9002346) || says('organizations', 9002331, 9002346))
    return 'PersonalMicrosoftAccount';
  if (says('consumers', 9002332)) return 'AzureADMultipleOrgs';
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
      advice: 'In the admin center, look at Authentication → Supported account types (signInAudience).',
    };
  }
  const headline = `The app is for ${WHO[audience]} (signInAudience ${audience}).`;
  return FITS[audience](own.toLowerCase())
    ? { headline, advice: `The profile’s own authority, /${own}, fits.` }
    : {
        headline,
        advice: `${USE[audience]}; or change Authentication → Supported account types in the admin center.`,
      };
}
