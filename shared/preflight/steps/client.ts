import type { Exchange } from '../../evidence/evidence.ts';
import type { ErrorDetails } from '../../evidence/error-details.ts';
import { areRequestsDone, errorOf, exchangesIn, isAnswered, nameOfError, isTokenAnswer } from '../answers.ts';
import { checksFailedBy, failsCheck, likeliestCause } from '../code-table.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const client: PreflightStep = {
  id: 'client',
  title: 'The authority knows the app and takes it',
  standsOn: ['authorize', 'appToken', 'clientVariants'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant'],
  judge,
};

type Refusal = {
  readonly finding: string;
  readonly says: (checked: Checked) => string;
};

const wrongAudience = (says: string): Refusal => ({
  finding: 'account-types-not-accepted',
  says: ({ profile }) => `${says}, but the profile asks at /${profile.tenant}.`,
});

/** What Entra says of the app itself, before it looks at anything else: by the check of a sign-in that it fails. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  [
    'client-not-found-in-tenant',
    {
      finding: 'client-not-found',
      says: ({ profile }) =>
        `The tenant “${profile.tenant}” has no app with the client ID ${profile.clientId}.`,
    },
  ],
  [
    'client-id-malformed',
    {
      finding: 'client-id-malformed',
      says: ({ profile }) => `${profile.clientId} is not a client ID that an app can have.`,
    },
  ],
  [
    'client-disabled',
    {
      finding: 'client-disabled',
      says: () => 'The enterprise application is disabled in this tenant.',
    },
  ],
  ['single-tenant-app-at-common', wrongAudience('The app is for its own tenant only')],
  ['personal-accounts-only', wrongAudience('The app is for personal accounts only')],
  ['account-types-not-accepted', wrongAudience('The app is for work accounts only')],
]);

/** Checks of a sign-in that speak of the registration of this very app, so that it must have been found. */
const KNOWS_APP = [
  'redirect-uri-not-registered',
  'redirect-uri-none-registered',
  'redirect-uri-single-page',
  'redirect-uri-not-single-page',
  'client-secret-rejected',
  'client-secret-expired',
  'client-secret-refused',
  'client-type-mismatch',
] as const;

function judge(checked: Checked): Judged | null {
  const { seen } = checked;
  for (const { error, exchange } of statementsIn(checked)) {
    const refusal = checksFailedBy(error)
      .map((rule) => REFUSALS.get(rule))
      .find((found) => found !== undefined);
    if (refusal === undefined) continue;
    return failed({
      finding: refusal.finding,
      headline: `${refusal.says(checked)} (${nameOfError(error)})`,
      sureness: 'certain',
      cause: likeliestCause(error),
      error,
      unproven:
        'Which of the two is wrong, the client ID or the tenant: compare both with the app’s Overview.',
      exchanges: [exchange],
    });
  }
  const known = knownBy(checked);
  if (known !== null) return known;
  if (!areRequestsDone(seen) || seen.authorize === null) return null;
  if (seen.authorize.status !== 'observed') return judgeUnobserved(seen.authorize);
  return cannotTell({
    finding: 'client-not-mentioned',
    headline: 'No answer said anything about the app itself.',
    unproven: 'A sign-in page may open for an app that is refused later.',
    exchanges: [seen.authorize.value.exchange],
  });
}

function knownBy({ seen }: Checked): Judged | null {
  const base = {
    sureness: 'certain',
    proves: 'An app with this client ID can be used at this authority.',
    unproven: 'Whether it is the app you mean: the name stands in the admin center only.',
  } as const;
  if (seen.authorize?.status === 'observed' && seen.authorize.value.answer.kind === 'redirect') {
    return pass({
      ...base,
      finding: 'client-answered',
      headline: 'The authority answered to the app’s redirect URI, as it does for an app that it knows.',
      exchanges: [seen.authorize.value.exchange],
    });
  }
  if (seen.appToken?.status === 'observed' && isTokenAnswer(seen.appToken.value)) {
    return pass({
      ...base,
      finding: 'client-authenticated',
      headline: 'The authority gave this app a token of its own.',
      exchanges: [seen.appToken.value],
    });
  }
  const telling = exchangesIn(seen).find((each) => speaksOfApp(errorOf(each)));
  const page = seen.authorize?.status === 'observed' ? seen.authorize.value : null;
  const isOnPage = page?.answer.kind === 'error-page' && speaksOfApp(page.answer.error);
  const exchange = telling ?? (isOnPage ? page.exchange : undefined);
  if (exchange === undefined) return null;
  return pass({
    ...base,
    finding: 'client-mentioned',
    headline: 'The authority refused something about the app’s registration, so it has one.',
    exchanges: [exchange],
  });
}

const speaksOfApp = (error: ErrorDetails | null): boolean =>
  error !== null && failsCheck(error, ...KNOWS_APP);

type Statement = { readonly error: ErrorDetails; readonly exchange: Exchange };

/** Every error that was stated, on a page, in a redirect or in JSON. */
function statementsIn({ seen }: Checked): readonly Statement[] {
  const page = seen.authorize?.status === 'observed' ? seen.authorize.value : null;
  const shown =
    page !== null && 'error' in page.answer && page.answer.error !== null
      ? [{ error: page.answer.error, exchange: page.exchange }]
      : [];
  const stated = exchangesIn(seen)
    .filter(isAnswered)
    .flatMap((exchange) => {
      const error = errorOf(exchange);
      return error === null ? [] : [{ error, exchange }];
    });
  return [...shown, ...stated];
}
