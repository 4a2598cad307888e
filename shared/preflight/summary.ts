import type { CheckSummary, CheckView, StepView } from './check-view.ts';
import type { PreflightStepId } from './step-id.ts';

/** Without these nobody can say that a sign-in will get its tokens. */
const CARRIES_THE_SIGN_IN: readonly PreflightStepId[] = ['client', 'secret', 'redirect-uri', 'platform'];

/** The one sentence above the steps. Nothing open is ever called good. */
export function summarize(state: CheckView['state'], steps: readonly StepView[]): CheckSummary {
  const wrong = steps.filter(({ outcome }) => outcome === 'fail');
  const [first] = wrong;
  if (first !== undefined) {
    const others = wrong.length === 1 ? '' : ` And ${wrong.length - 1} more.`;
    return { tone: 'bad', headline: `${first.headline}${others}` };
  }
  const passed = steps.filter(({ outcome }) => outcome === 'pass').length;
  if (state === 'running') return { tone: 'neutral', headline: 'Checking without signing in' };
  if (state === 'cancelled')
    return { tone: 'neutral', headline: `Cancelled. ${passed} of ${steps.length} steps had passed.` };
  const open = steps.filter(isOpen);
  if (open.length > 0) {
    return {
      tone: 'warning',
      headline: `Nothing is wrong as far as can be told without signing in, but this stays open: ${open.map(({ title }) => title).join('; ')}.`,
    };
  }
  return passed === 0
    ? { tone: 'neutral', headline: 'Nothing could be told without signing in.' }
    : {
        tone: 'good',
        headline:
          'All checks that need no sign-in passed. Consent and policies are checked when you sign in.',
      };
}

const isOpen = ({ step, outcome }: StepView): boolean =>
  (outcome === 'cannot-tell' || outcome === 'error') && CARRIES_THE_SIGN_IN.includes(step);
