import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import { PLACEHOLDERS } from '../dialects/known-values.ts';
import { toPrintable } from '../dialects/quote.ts';
import { administrator, type Change } from '../dialects/repair.ts';

type Message = {
  /** One sentence: what goes wrong. */
  readonly problem: string;
  /** What is asked for, where to click. */
  readonly request: readonly string[];
  readonly undo: string;
  readonly privilege: string;
  readonly change?: Change;
};

/** A message to an administrator that can be understood without having seen the failure. */
export function askAdministrator(facts: Facts, message: Message): Repair {
  const { problem, request, undo, privilege, change } = message;
  return administrator(
    ['Hello,', '', problem, '', ...request, '', ...identify(facts), '', 'Thank you.'],
    change === undefined ? { undo, privilege } : { undo, privilege, change },
  );
}

/** More than any identifier has. */
const LONGEST = 200;

/** What finds the sign-in in the tenant’s logs. */
function identify(facts: Facts): readonly string[] {
  const code = facts.telling === null ? null : `AADSTS${String(facts.telling.value)}`;
  return [
    ...(facts.clientId === null
      ? [`App (client) ID: ${PLACEHOLDERS.clientId}`]
      : line('App (client) ID', facts.clientId)),
    ...line('Tenant', facts.tenant),
    ...line('User', facts.user),
    ...(code === null ? [] : [`Error: ${code}`]),
    ...line('Correlation ID', facts.correlationId),
    ...line('Trace ID', facts.traceId),
    ...line('Time', facts.timestamp),
  ];
}

function line(label: string, quoted: Quoted | null): readonly string[] {
  return quoted === null ? [] : [`${label}: ${toPrintable(quoted.value.slice(0, LONGEST))}`];
}
