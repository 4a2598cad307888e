import type { ErrorRule } from '../../reasoning/error-rule.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'service-failed',
    title: 'Entra could finish its part',
    step: 'network',
    weight: 'sign-in',
    why: 'Some errors come from inside Entra, or from a provider behind it. They do not go away by themselves, and the app can do little about them.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    proof: { by: 'tokens', seen: 'Entra answered every step.' },
    needs: 'the tokens',
  },
];
