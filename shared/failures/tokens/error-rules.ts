import type { ErrorRule } from '../../reasoning/error-rule.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'signing-key-missing-for-claims',
    title: 'The app has the signing key that claims mapping needs',
    step: 'token-request',
    weight: 'sign-in',
    why: 'An app whose claims are mapped signs its tokens with a key of its own, or says in its manifest that it accepts mapped claims. Without either, Entra issues no token.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
    proof: { by: 'never', otherwise: 'Entra issued tokens; whether the app maps claims does not show.' },
    needs: 'the tokens',
  },
  {
    id: 'mapped-claims-audience-refused',
    title: 'The audience is allowed with mapped claims',
    step: 'token-request',
    weight: 'sign-in',
    why: 'With “acceptMappedClaims” Entra accepts as audience only the app’s GUID, or a URI on a domain that the tenant has verified.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
    proof: { by: 'never', otherwise: 'Entra issued tokens; whether the app maps claims does not show.' },
    needs: 'the tokens',
  },
];
