import type { Difference } from './row.ts';
import { whoTriedIn } from '../token/login-name.ts';
import { troubledSides, type ComparedRun, type ComparedSide } from './side.ts';

/** What a comparison comes to, in one sentence. */
export function summarize(
  differences: readonly Difference[],
  left: ComparedSide,
  right: ComparedSide,
): string {
  if (!hasCommonGround(left, right)) return 'A profile and a token have nothing that could be compared.';
  if (differences.length === 0) return 'Nothing differs but what is new in every sign-in.';
  if (troubledSides(left, right).length === 0) return `${count(differences.length)} in what is compared.`;
  const explaining = differences.find(({ explains }) => explains === 'yes');
  if (explaining !== undefined) return `What explains it: “${explaining.name}”.`;
  const open = differences.filter(({ explains }) => explains === 'perhaps');
  if (open.length > 0) {
    return `No difference explains it for certain; ${open.length === 1 ? 'one' : String(open.length)} may.`;
  }
  return left.kind === 'run' && right.kind === 'run' && isSameApp(left, right)
    ? withSameApp(whoTriedIn(left.evidence), whoTriedIn(right.evidence))
    : 'None of the differences explains it.';
}

function withSameApp(left: string | null, right: string | null): string {
  const same = 'No difference in what AuthLoupe sent';
  const elsewhere = 'look at the tenant, the app registration, the user, and the secret if it was replaced';
  if (left !== null && right !== null && left.toLowerCase() !== right.toLowerCase()) {
    const users = [left, right].sort().join(' and ');
    return `${same}, but the users differ: ${users}. Look at their accounts, roles and groups first. The errors say more.`;
  }
  const isUnnamed = (left === null) !== (right === null);
  const perhaps = isUnnamed ? ' One of the users is unknown: it may be another one.' : '';
  return `${same}: ${elsewhere}. The errors say more.${perhaps}`;
}

const count = (number: number): string => (number === 1 ? '1 difference' : `${number} differences`);

const hasCommonGround = (left: ComparedSide, right: ComparedSide): boolean =>
  !(left.kind !== right.kind && [left, right].every(({ kind }) => kind !== 'run'));

const isSameApp = (left: ComparedRun, right: ComparedRun): boolean =>
  left.evidence.profile.clientId === right.evidence.profile.clientId;
