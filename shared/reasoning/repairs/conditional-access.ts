import { menuPath } from '../../entra/admin-center.ts';
import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../dialects/privileges.ts';
import { toPrintable } from '../dialects/quote.ts';
import { adminCenter, az, graphUrl } from '../dialects/repair.ts';

/** Where an administrator sees which policy refused the sign-in. */
export function findPolicy(facts: Facts): readonly Repair[] {
  const id = correlationIdIn(facts);
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'sign-in-logs'),
        `Add filter → Correlation ID → ${id}; open the entry; in its tab Conditional Access, the row with “Failure” names policy and control.`,
        `Then ${menuPath('conditional-access')} → the policy: conditions, target resources, exclusions. Try a change with “What If” and in report-only mode first.`,
      ],
      {
        undo: 'Set the policy back as it was (its history is in the audit log).',
        privilege: `Security Reader to look; ${CHANGE_CONDITIONAL_ACCESS.replace('.', '')} to change.`,
      },
    ),
    az(
      [
        '# Needs AuditLog.Read.All, and Policy.Read.All to see the policies; where az lacks them, Graph Explorer can ask for them.',
        `az rest --method GET --url "${graphUrl(facts, `auditLogs/signIns?\\$filter=correlationId eq '${id}'`)}" --query "value[].appliedConditionalAccessPolicies[?result=='failure'].{policy:displayName, grant:enforcedGrantControls}"`,
      ],
      {
        undo: 'None: it only reads.',
        privilege: 'Security Reader (a Reports Reader sees the sign-in without its policies).',
      },
    ),
  ];
}

function correlationIdIn({ correlationId }: Facts): string {
  const value = toPrintable(correlationId?.value ?? '');
  return /^[0-9a-f-]{36}$/iu.test(value) ? value : '<correlation-id>';
}
