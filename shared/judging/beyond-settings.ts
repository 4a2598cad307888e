/** What a code tells although no setting of the app or its registration explains it, and what to do then. */
export type BeyondSettings = { readonly summary: string; readonly nextStep: string };

/**
 * By AADSTS number. Only codes that name their reason themselves, or hide it behind a general one.
 * Source: reference-error-codes.md of entra-docs.
 */
export const BEYOND_SETTINGS: ReadonlyMap<number, BeyondSettings> = new Map([
  [
    50_053,
    {
      summary:
        'AADSTS50053 means that the account is locked for a while after too many wrong passwords, or that the sign-in came from an address that Entra holds for malicious. No setting of the app is wrong.',
      nextStep:
        'Wait and let nobody try again meanwhile, or ask an administrator to unblock the user. The user’s sign-in log tells a lockout from a bad address. If the lock comes back, look for a job that still sends an old password.',
    },
  ],
  [
    50_057,
    {
      summary: 'AADSTS50057 means that the user’s account is switched off. No setting of the app is wrong.',
      nextStep:
        'Ask an administrator to open Entra ID → Users → the user and enable the account; or sign in as another user.',
    },
  ],
  [
    500_571,
    {
      summary:
        'AADSTS500571 means that the guest account of this user is switched off in the tenant. No setting of the app is wrong.',
      nextStep:
        'Ask an administrator of that tenant to enable the guest account, or sign in as another user.',
    },
  ],
  [
    50_000,
    {
      summary:
        'AADSTS50000 means that Entra could not issue the token, and keeps the reason to itself. Often a password, a consent, a parameter or a symmetric key of the app is behind it.',
      nextStep:
        'Read the failed sign-in in the sign-in logs under its correlation ID: it often names another code. Otherwise sign in once in a browser with the same scopes, and see what is asked.',
    },
  ],
]);
