import type { ErrorRule } from '../../reasoning/error-rule.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'network-restricts-tenants',
    title: 'The network allows sign-ins to this tenant',
    step: 'network',
    weight: 'sign-in',
    why: 'Through a header that their proxy adds, companies can tell Entra which tenants may be signed in to from their network.',
    docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
    proof: { by: 'code', seen: 'Entra accepted a sign-in from this network.' },
    needs: 'an answer about the tenant',
    explain: ({ profile }) => ({
      headline: `The network allows sign-ins to certain tenants only, and “${profile.tenant}” is not one of them.`,
      nextStep:
        'Ask whoever runs the network’s proxy to add the tenant to Restrict-Access-To-Tenants; to prove it first, sign in from another network.',
    }),
  },
];
