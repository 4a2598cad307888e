import type { App, ConditionalAccessPolicy, User } from '../directory.ts';

/** What decided a refusal, for the log: object, field as in its manifest, and what it holds. Secrets never stand in it. */

export const ofApp = ({ displayName }: App, field: string, why: string): string =>
  `${field} of ${displayName} ${why}`;

export const ofUser = ({ username }: User, field: string, why: string): string =>
  `${field} of ${username} ${why}`;

export const ofPolicy = ({ displayName, grantControl }: ConditionalAccessPolicy): string =>
  `Conditional Access policy “${displayName}” applies: ${grantControl}`;

const MOST = 5;

/** A list for a sentence; a long one is cut. */
export function listed(values: readonly string[]): string {
  if (values.length === 0) return 'is empty';
  const rest = values.length - MOST;
  return `holds ${values.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
