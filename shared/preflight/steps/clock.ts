import { clockSkew } from '../../failures/tokens/causes/clock-skew.ts';
import { MOST_SKEW_SECONDS } from '../../reasoning/clock.ts';
import { isEndpointAnswer } from '../answers.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const clock: PreflightStep = {
  id: 'clock',
  title: 'This computer’s clock is right',
  standsOn: ['discovery'],
  needs: ['proxy', 'name', 'connection', 'certificate'],
  judge,
};

function judge({ seen }: Checked): Judged | null {
  const { discovery } = seen;
  if (discovery === null) return null;
  if (discovery.status !== 'observed') return judgeUnobserved(discovery);
  const { clock: reading, exchange } = discovery.value;
  if (reading === null || !isEndpointAnswer(exchange))
    return cannotTell({
      finding: 'no-date',
      headline: 'No answer of Entra’s told the time.',
      exchanges: [exchange],
    });
  const seconds = Math.abs(reading.skewSeconds);
  const direction = reading.skewSeconds > 0 ? 'ahead of' : 'behind';
  if (seconds <= MOST_SKEW_SECONDS) {
    return pass({
      finding: 'clock-right',
      headline:
        seconds < 2
          ? 'The local clock and the server’s agree.'
          : `The local clock is ${seconds} s ${direction} the server’s.`,
      sureness: 'certain',
      exchanges: [exchange],
    });
  }
  return failed({
    finding: 'clock-skewed',
    headline: `This computer’s clock is ${Math.round(seconds / 60)} minutes ${direction} the server’s.`,
    sureness: 'certain',
    cause: clockSkew,
    proves: 'Libraries will refuse good tokens, or take old ones.',
    unproven: 'Which of the two clocks is wrong: mostly it is not Entra’s.',
    exchanges: [exchange],
  });
}
