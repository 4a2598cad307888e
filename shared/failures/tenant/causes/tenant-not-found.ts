import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { loginHostIn, PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theTenant } from '../../../reasoning/dialects/mention.ts';
import { READ_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, az } from '../../../reasoning/dialects/repair.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const tenantNotFound = defineCause('tenant_not_found', {
  title: 'Tenant does not exist',
  summary: (facts) =>
    `${capital(theTenant(facts))} is not known at ${facts.loginHost === null ? 'the login host' : loginHostIn(facts)}: a typo, a domain that is not verified in Entra, a deleted tenant, or a tenant of another cloud.`,
  ruledOutBy: (facts) =>
    `https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration answers with a document instead of invalid_tenant.`,
  nextStep: (facts) =>
    `Open that address with the tenant in question: curl https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration. If it fails, try login.microsoftonline.us and login.partner.microsoftonline.cn: another cloud answers there.`,
  repairs: (facts) => [
    useAuthority(facts, PLACEHOLDERS.tenantId),
    adminCenter([adminCenterPage(facts, 'overview'), 'Copy “Tenant ID”, or “Primary domain”.'], {
      undo: 'None: it only reads.',
      privilege: READ_APP.role,
    }),
    az(
      [
        'az account list --query "[].{tenant:tenantId, subscription:name}" --output table',
        'az account show --query tenantId --output tsv',
      ],
      {
        undo: 'None: it only reads.',
        privilege: READ_APP.role,
      },
    ),
  ],
});
