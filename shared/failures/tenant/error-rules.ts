import { adviseByTable, type ErrorRule } from '../../reasoning/error-rule.ts';
import { provenByApp } from '../../reasoning/proof.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'cloud-mismatch',
    title: 'The login host is that of the tenant’s cloud',
    step: 'request',
    weight: 'sign-in',
    why: 'Microsoft runs several clouds that do not know each other’s tenants. Each has its own login host, admin center and app registrations.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
    proof: {
      by: 'evidence',
      find: (evidence) => provenByApp(evidence, 'The login host knows the tenant.'),
    },
    needs: 'an answer about the tenant',
    explain: () => ({
      inProfile: ['Set Cloud to the cloud in which the tenant was created; its admin center shows the app.'],
    }),
  },
  {
    id: 'tenant-refused',
    title: 'The tenant accepts the request',
    step: 'request',
    weight: 'sign-in',
    why: 'A tenant can be blocked, federated or restricted by rules of its own. This check covers the rarer errors about it.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    proof: { by: 'code', seen: 'The tenant accepted the request.' },
    needs: 'an answer about the tenant',
    explain: adviseByTable,
  },
];
