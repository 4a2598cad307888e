import type { ErrorRule } from '../../reasoning/error-rule.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'broker-redirect-uri',
    title: 'The redirect URI fits a sign-in without or with a broker',
    step: 'request',
    weight: 'sign-in',
    why: 'Redirect URIs that begin with brk- are for apps inside Office and Teams alone. Such an app needs one; every other request needs another.',
    docs: 'https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in',
    proof: { by: 'callback', seen: 'Entra accepted the redirect URI of this request.' },
    needs: 'the redirect back to the app',
  },
];
