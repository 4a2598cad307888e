import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { inAdminCenter } from '../../reasoning/in-admin-center.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'client-disabled',
    title: 'The app is enabled',
    step: 'request',
    weight: 'sign-in',
    why: 'Administrators can disable an app in their tenant. It stays registered with all its settings, but no one gets tokens for it.',
    docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
    proof: { by: 'code', seen: 'Entra let a user sign in to the app.' },
    needs: 'an answer about the app',
    explain: (evidence) => ({
      nextStep: `${inAdminCenter(evidence, 'properties')} Set “Enabled for users to sign-in?” to Yes, or ask an administrator to.`,
    }),
  },
  {
    id: 'client-of-microsoft',
    title: 'The app is not one of Microsoft’s',
    step: 'request',
    weight: 'sign-in',
    why: 'The client IDs of Microsoft’s own apps, such as Azure CLI, only work with the APIs that Microsoft authorized them for.',
    docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in',
    proof: { by: 'never', otherwise: 'Entra issued tokens to this client, so it may call the API.' },
    needs: 'the tokens',
    explain: ({ profile }) => ({
      headline: `The client ID ${profile.clientId} belongs to one of Microsoft’s apps, which may not call this API.`,
      nextStep: 'Register an app of your own and use its client ID.',
      inProfile: ['Set Client ID to the Application (client) ID of an app of your own.'],
    }),
  },
  {
    id: 'app-registration-refused',
    title: 'The app registration is valid',
    step: 'request',
    weight: 'sign-in',
    why: 'Some settings of an app make every token request fail: claims rules that do not match, missing keys. This check covers the rarer ones.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
    proof: { by: 'tokens', seen: 'Entra issued tokens for the app.' },
    needs: 'the tokens',
  },
];
