import type { Cause } from '../../reasoning/causes.ts';
import type { Exchange } from '../../evidence/evidence.ts';
import type { ErrorDetails } from '../../evidence/error-details.ts';
import {
  areRequestsDone,
  codesOf,
  errorOf,
  exchangesIn,
  isAnswered,
  nameOfError,
  isTokenAnswer,
} from '../answers.ts';
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
  readonly cause: Cause;
  readonly finding: string;
  readonly says: (checked: Checked) => string;
};

const wrongAudience = (cause: Cause, says: string): Refusal => ({
  cause,
  finding: 'account-types-not-accepted',
  says: ({ profile }) => `${says}, but the profile asks at /${profile.tenant}.`,
});

/** What Entra says of the app itself, before it looks at anything else. */
const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [
    700016,
    {
      cause: 'app_not_found_in_tenant',
      finding: 'client-not-found',
      says: ({ profile }) =>
        `The tenant “${profile.tenant}” has no app with the client ID ${profile.clientId}.`,
    },
  ],
  [
    700038,
    {
      cause: 'wrong_client_id_value',
      finding: 'client-id-malformed',
      says: ({ profile }) => `${profile.clientId} is not a client ID that an app can have.`,
    },
  ],
  [
    7000112,
    {
      cause: 'unknown',
      finding: 'client-disabled',
      says: () => 'The enterprise application is switched off in this tenant.',
    },
  ],
  [50194, wrongAudience('single_tenant_app_on_common', 'The app is for its own tenant only')],
  [9002331, wrongAudience('personal_only_app_on_common', 'The app is for personal accounts only')],
  [9002346, wrongAudience('personal_only_app_on_common', 'The app is for personal accounts only')],
  [9002332, wrongAudience('app_not_enabled_for_personal_accounts', 'The app is for work accounts only')],
]);

/** Answers that speak of the registration of this very app, so that it must have been found. */
const KNOWS_APP: readonly number[] = [50011, 500113, 7000215, 7000222, 7000218, 700025, 9002326, 9002327];

function judge(checked: Checked): Judged | null {
  const { seen } = checked;
  for (const { error, exchange } of statementsIn(checked)) {
    const refusal = error.codes.map((code) => REFUSALS.get(code)).find((found) => found !== undefined);
    if (refusal === undefined) continue;
    return failed({
      finding: refusal.finding,
      headline: `${refusal.says(checked)} (${nameOfError(error)})`,
      sureness: 'certain',
      cause: refusal.cause,
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
  const telling = exchangesIn(seen).find((each) => codesOf(each).some((code) => KNOWS_APP.includes(code)));
  const page = seen.authorize?.status === 'observed' ? seen.authorize.value : null;
  const isOnPage =
    page?.answer.kind === 'error-page' && page.answer.error.codes.some((code) => KNOWS_APP.includes(code));
  const exchange = telling ?? (isOnPage ? page.exchange : undefined);
  if (exchange === undefined) return null;
  return pass({
    ...base,
    finding: 'client-mentioned',
    headline: 'The authority refused something about the app’s registration, so it has one.',
    exchanges: [exchange],
  });
}

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
