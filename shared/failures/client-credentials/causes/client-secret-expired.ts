import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { newSecret } from '../../../reasoning/repairs/new-secret.ts';

export const clientSecretExpired = defineCause('client_secret_expired', {
  title: 'Client secret expired',
  summary: (facts) =>
    `Entra recognised the client secret of ${theApp(facts)}, but its end date has passed. It cannot be prolonged, only replaced.`,
  ruledOutBy: () =>
    'Certificates & secrets shows that the secret the app uses (same first characters) ends in the future. If it does, the app still uses an older one.',
  nextStep: (facts) =>
    `List the secrets with their end: az ad app credential list --id ${quoteShell(clientIdIn(facts))} --query "[].{hint:hint, end:endDateTime}". If a newer one exists already, give it to the app and restart it.`,
  repairs: newSecret,
});
