import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';

export const clientAssertionTimeInvalid = defineCause('client_assertion_time_invalid', {
  title: 'Client assertion outside its lifetime',
  summary: (facts) =>
    `By Entra’s clock, it was not between nbf and exp of the client assertion: the assertion was created too long ago and used again, or its times were computed in local time instead of UTC, or in milliseconds.${timesNamed(facts)}`,
  ruledOutBy: () =>
    'The three times in the message (now, valid from, expiry) are only minutes apart and the assertion is fresh: then the machine’s clock is wrong.',
  nextStep: () =>
    'Look at the difference between the current time and the expiry in the message: whole hours mean the time zone, minutes to hours in a pipeline an old token, a few minutes with a fresh token the clock.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Make a new assertion for every token request: nbf = now, exp = now + 5 to 10 minutes, in seconds since 1970 (UTC).',
        ],
        [
          ['python', 'msal-python'],
          'Python: int(time.time()) or datetime.now(timezone.utc); datetime.utcnow().timestamp() is off by the local time zone.',
        ],
        [
          ['java', 'spring'],
          'Java: Instant.now().getEpochSecond(). JavaScript: Math.floor(Date.now() / 1000), not Date.now().',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          '.NET: DateTime.UtcNow or DateTimeOffset.UtcNow; with WithClientAssertion pass a function that makes a new one, not a string.',
        ],
        [
          ['github-actions', 'terraform', 'azure-cli'],
          'CI: the token of the pipeline lives some minutes (GitHub: about five). Sign in again before late steps (azure/login once more), or let the provider fetch a fresh one.',
        ],
        [
          ['kubernetes'],
          'Kubernetes workload identity: read the file AZURE_FEDERATED_TOKEN_FILE anew each time; the kubelet renews it.',
        ],
      ],
      {
        change: {
          before: 'One assertion, used until it fails',
          after: 'A new assertion for each token request',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
