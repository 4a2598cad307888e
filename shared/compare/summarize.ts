import type { Difference } from './row.ts';
import { troubledSides, type ComparedSide } from './side.ts';

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
  return isSameApp(left, right)
    ? 'Settings and requests are the same on both sides: what changed is in the tenant, in the app registration or with the user. The errors say more.'
    : 'None of the differences explains it.';
}

const count = (number: number): string => (number === 1 ? '1 difference' : `${number} differences`);

const hasCommonGround = (left: ComparedSide, right: ComparedSide): boolean =>
  !(left.kind !== right.kind && [left, right].every(({ kind }) => kind !== 'run'));

const isSameApp = (left: ComparedSide, right: ComparedSide): boolean =>
  left.kind === 'run' &&
  right.kind === 'run' &&
  left.evidence.profile.clientId === right.evidence.profile.clientId;
