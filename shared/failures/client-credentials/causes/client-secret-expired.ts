import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { newSecret } from '../../../reasoning/repairs/new-secret.ts';

export const clientSecretExpired = defineCause('client_secret_expired', {
  title: 'Client secret expired',
  summary: (facts) =>
    `Entra recognized the client secret of ${theApp(facts)}, but it has expired. It cannot be extended, only replaced.`,
  ruledOutBy: () =>
    'Certificates & secrets shows that the secret the app uses (same first characters) expires in the future. If it does, the app still uses an older one.',
  nextStep: (facts) =>
    `Create a new client secret and give its Value to the app. To see first whether a newer one already exists: az ad app credential list --id ${quoteShell(clientIdIn(facts))} --query "[].{hint:hint, end:endDateTime}".`,
  repairs: newSecret,
});
