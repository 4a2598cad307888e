import { nameOfAnswer } from '../answers.ts';
import { cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const keys: PreflightStep = {
  id: 'keys',
  title: 'The keys that sign tokens can be fetched',
  standsOn: ['keys'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant'],
  judge,
};

function judge({ seen }: Checked): Judged | null {
  if (seen.keys === null) return null;
  if (seen.keys.status !== 'observed') return judgeUnobserved(seen.keys);
  const { exchange, keyCount } = seen.keys.value;
  if (keyCount === null || keyCount === 0) {
    return cannotTell({
      finding: 'no-keys',
      headline: `No key came from ${exchange.path}: ${nameOfAnswer(exchange)}.`,
      exchanges: [exchange],
    });
  }
  return pass({
    finding: 'keys-published',
    headline: `The tenant publishes ${keyCount} signing ${keyCount === 1 ? 'key' : 'keys'}.`,
    sureness: 'certain',
    unproven: 'Whether the tokens of this app are signed with one of them: only a token tells.',
    exchanges: [exchange],
  });
}
