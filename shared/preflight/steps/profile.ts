import { failed, pass, warning, type Checked, type Judged, type PreflightStep } from '../step.ts';

export const profile: PreflightStep = {
  id: 'profile',
  title: 'The settings make sense by themselves',
  standsOn: [],
  needs: [],
  judge,
};

function judge({ notes }: Checked): Judged {
  const mistakes = notes.filter(({ severity }) => severity === 'error');
  const [first] = mistakes;
  if (first !== undefined) {
    return failed({
      finding: first.code,
      headline: first.message,
      sureness: 'certain',
      cause: null,
      proves: mistakes.length === 1 ? '' : `${mistakes.length} settings cannot be right as they are.`,
      unproven: 'The notes under the fields say what to type instead.',
    });
  }
  const [doubt] = notes.filter(({ severity }) => severity === 'warning');
  if (doubt !== undefined) return warning({ finding: doubt.code, headline: doubt.message });
  return pass({
    finding: 'settings-consistent',
    headline: 'No setting contradicts itself or another one.',
    sureness: 'certain',
    unproven: 'Whether they are those of the app registration: the steps below ask Entra.',
  });
}
