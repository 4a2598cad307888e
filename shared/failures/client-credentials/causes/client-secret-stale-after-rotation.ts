import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { az, code } from '../../../reasoning/dialects/repair.ts';

export const clientSecretStaleAfterRotation = defineCause('client_secret_stale_after_rotation', {
  title: 'Running process still uses the old client secret',
  summary: (facts) =>
    `The secret of ${theApp(facts)} was replaced, but the running process still sends the old one: settings are read once at startup, copied to a second place, or cached.`,
  ruledOutBy: () =>
    'After a restart of every instance (and slot, worker, gateway) the same error comes back; or the new secret also fails in a request by hand.',
  nextStep: () =>
    'Restart one instance and try again there. If it works, the others need only a restart; if not, log the first three characters of its secret and compare them with the “hint” of the new one.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Restart or redeploy everything that uses this client ID, and search for a second copy of the secret (pipeline variable, key vault version, other region, backup job).',
        ],
        [
          ['kubernetes', 'docker'],
          'Kubernetes: a changed Secret does not reach environment variables of running pods: kubectl rollout restart deployment/<name>. Docker: docker compose up -d --force-recreate.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'Azure App Service: Key Vault references are read again only every 24 hours: restart the app, or change a setting. References with a fixed version never change.',
        ],
        [
          ['github-actions', 'terraform'],
          'CI: secrets exist per repository, environment and organisation; the nearest one wins.',
        ],
        [
          ['product', 'power-platform', 'oauth2-proxy', 'keycloak'],
          'Products keep the value in their own database: type it in there again and save, then test.',
        ],
      ],
      {
        undo: 'None: a restart changes nothing else.',
      },
    ),
    az(
      [
        '# Shows which secrets Entra still accepts; compare "hint" with the first three characters the app has.',
        `az ad app credential list --id ${quoteShell(clientIdIn(facts))} --query "[].{hint:hint, start:startDateTime, end:endDateTime, keyId:keyId}" --output table`,
      ],
      { undo: 'None: it only reads.', privilege: CHANGE_APP.role },
    ),
  ],
});
