import type { CheckSummary, CheckView, StepView } from './check-view.ts';
import type { PreflightStepId } from './step-id.ts';

/** Without these nobody can say that a sign-in will get its tokens. */
const CARRIES_THE_SIGN_IN: readonly PreflightStepId[] = ['client', 'secret', 'redirect-uri', 'platform'];

/** The one sentence above the steps. Nothing open is ever called good. */
export function summarize(state: CheckView['state'], steps: readonly StepView[]): CheckSummary {
  const wrong = steps.filter(({ outcome }) => outcome === 'disproven');
  const [first] = wrong;
  if (first !== undefined) {
    const others = wrong.length === 1 ? '' : ` And ${wrong.length - 1} more.`;
    return { tone: 'bad', headline: `${first.headline}${others}` };
  }
  const known = steps.filter(({ outcome }) => outcome === 'proven').length;
  if (state === 'running') return { tone: 'neutral', headline: 'Checking without signing in' };
  if (state === 'cancelled')
    return { tone: 'neutral', headline: `Cancelled. ${known} of ${steps.length} steps were pass before.` };
  const open = steps.filter(
    ({ step, outcome }) => outcome === 'not-proven' && CARRIES_THE_SIGN_IN.includes(step),
  );
  if (open.length > 0) {
    return {
      tone: 'warning',
      headline: `Nothing is wrong as far as it can be told without signing in, but this stays open: ${open.map(({ title }) => title).join('; ')}.`,
    };
  }
  return known === 0
    ? { tone: 'neutral', headline: 'Nothing could be told without signing in.' }
    : {
        tone: 'good',
        headline:
          'Everything that can be pass without signing in is right. Consent and policies show at the sign-in.',
      };
}
