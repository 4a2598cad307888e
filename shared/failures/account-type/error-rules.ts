import type { Evidence } from '../../evidence/evidence.ts';
import { isTenantWord } from '../../profile/tenant.ts';
import { adviseByTable, type ErrorRule } from '../../reasoning/error-rule.ts';
import { isGuest } from '../../reasoning/guest.ts';
import { nameValue } from '../../reasoning/name-value.ts';
import { hasTokens } from '../../reasoning/progress.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'single-tenant-app-at-common',
    title: 'A single-tenant app signs in at its own tenant',
    step: 'request',
    weight: 'sign-in',
    why: 'An app that is registered for one tenant cannot be used at “common” or “organizations”, nor at another tenant.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/single-and-multi-tenant-apps',
    proof: { by: 'code', seen: letIn },
    needs: 'an answer about the app’s account types',
    explain: ({ profile: { tenant } }) => ({
      headline: isTenantWord(tenant)
        ? `The app is single-tenant, so it cannot sign users in at “${tenant}”.`
        : `The app is single-tenant, and “${tenant}” is not its tenant.`,
      inProfile: ['Set Tenant to the Directory (tenant) ID on the app registration’s Overview.'],
    }),
  },
  {
    id: 'personal-accounts-only',
    title: 'An app for personal accounts only signs in at “consumers”',
    step: 'request',
    weight: 'sign-in',
    why: 'Personal Microsoft accounts have a directory of their own. An app that accepts no other accounts works at “consumers” only.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
    proof: { by: 'code', seen: letIn },
    needs: 'an answer about the app’s account types',
    explain: () => ({ inProfile: ['Set Tenant to “consumers”.'] }),
  },
  {
    id: 'account-types-not-accepted',
    title: 'App and API accept the accounts of this address',
    step: 'request',
    weight: 'sign-in',
    why: 'The registration says whose accounts can sign in: one tenant’s, any organization’s, personal ones. The tenant in the address has to match.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
    proof: { by: 'code', seen: letIn },
    needs: 'an answer about the account',
    explain: ({ profile: { tenant } }) =>
      isTenantWord(tenant) ? { inProfile: ['Set Tenant to the tenant’s ID.'] } : {},
  },
  {
    id: 'personal-account-at-old-endpoint',
    title: 'Personal accounts use the v2 endpoints',
    step: 'account',
    weight: 'sign-in',
    why: 'The older v1 endpoints only support work and school accounts. Their addresses have no “v2.0” in the path.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
    proof: { by: 'never', otherwise: 'AuthLoupe signs in at the v2 endpoints only.' },
    needs: 'an answer about the account',
  },
  {
    id: 'account-not-in-tenant',
    title: 'The account belongs to the tenant',
    step: 'account',
    weight: 'sign-in',
    why: 'Only members and invited guests of a tenant can sign in there. A browser that is signed in with another account uses that one without asking.',
    docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
    proof: { by: 'code', seen: 'Entra accepted the account.' },
    needs: 'an answer about the account',
    explain: ({ profile: { tenant, prompt } }, { entry }) => ({
      ...(entry === null || isTenantWord(tenant) ? {} : { headline: nameValue(entry.meaning, tenant) }),
      ...(prompt === 'select_account'
        ? {}
        : { inProfile: ['Set Prompt to “select_account”, so that Entra asks which account to use.'] }),
    }),
  },
  {
    id: 'guest-invitation-pending',
    title: 'The guest has accepted the invitation',
    step: 'account',
    weight: 'sign-in',
    why: 'An invited guest becomes a user of the tenant only after following the link in the invitation.',
    docs: 'https://learn.microsoft.com/entra/external-id/redemption-experience',
    proof: { by: 'tokens', seen: 'The account is a guest, and Entra accepted it.' },
    needs: 'a token that tells whether the account is a guest',
    unless: unlessGuest,
    explain: adviseByTable,
  },
  {
    id: 'cross-tenant-access-blocked',
    title: 'Both organizations allow this guest',
    step: 'account',
    weight: 'sign-in',
    why: 'Two settings apply to users of another organization: which tenants their own organization lets them access, and whom this tenant lets in.',
    docs: 'https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
    proof: { by: 'tokens', seen: 'The account is a guest, and Entra accepted it.' },
    needs: 'a token that tells whether the account is a guest',
    unless: unlessGuest,
  },
];

function letIn({ profile }: Evidence): string {
  return `The app let an account sign in at “${profile.tenant}”.`;
}

function unlessGuest(evidence: Evidence): string | null {
  const { idToken } = evidence;
  if (!hasTokens(evidence) || (idToken.status === 'observed' && isGuest(idToken.value))) return null;
  return 'No token says that the account is a guest of the tenant.';
}
