import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { isRenewal } from '../../reasoning/progress.ts';

const asksNoPassword: ErrorRule['unless'] = (evidence) =>
  isRenewal(evidence) ? 'A silent renewal sends no password.' : null;

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'user-not-found',
    title: 'The user exists in the directory',
    step: 'account',
    weight: 'sign-in',
    why: 'The name that was typed is looked up in the tenant of the address, or in the tenant of its domain.',
    docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-create-delete-users',
    proof: { by: 'code', seen: 'Entra found the user.' },
    needs: 'an answer about the user',
  },
  {
    id: 'user-credentials-wrong',
    title: 'User name and password are right',
    step: 'account',
    weight: 'sign-in',
    why: 'Nothing about the app is wrong when the password is. In automated tests it usually means that the password was changed and the test was not.',
    docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks',
    proof: { by: 'code', seen: 'Entra accepted what the user typed.' },
    needs: 'an answer about the password',
    unless: asksNoPassword,
  },
  {
    id: 'user-password-expired',
    title: 'The user’s password has not expired',
    step: 'account',
    weight: 'sign-in',
    why: 'A password can expire by the rules of the tenant or of the on-premises directory. The user then has to set a new one, which needs a page.',
    docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks',
    proof: { by: 'code', seen: 'Entra accepted the user’s password.' },
    needs: 'an answer about the password',
    unless: asksNoPassword,
  },
  {
    id: 'user-account-locked',
    title: 'The user’s account is not locked',
    step: 'account',
    weight: 'sign-in',
    why: 'After several wrong passwords Entra locks an account for a while. It also stops sign-ins from addresses with a bad reputation.',
    docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout',
    proof: { by: 'code', seen: 'Entra let the user in.' },
    needs: 'an answer about the user',
  },
  {
    id: 'user-account-disabled',
    title: 'The user’s account is enabled',
    step: 'account',
    weight: 'sign-in',
    why: 'A disabled account keeps its name, groups and licences, but nobody can sign in with it.',
    docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-create-delete-users',
    proof: { by: 'code', seen: 'Entra let the user in.' },
    needs: 'an answer about the user',
  },
  {
    id: 'user-account-refused',
    title: 'The user’s account can sign in',
    step: 'account',
    weight: 'sign-in',
    why: 'An account can wait for a step of its user or of an administrator. This check covers the rarer errors about it; the app is not at fault then.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    proof: { by: 'code', seen: 'Entra let the user in.' },
    needs: 'an answer about the user',
  },
];
