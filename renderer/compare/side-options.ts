import type { ProfileView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { labelRun } from '../parts/run-label.ts';
import { asRun, type CompareChoice } from '../state/compare-reducer.ts';
import { findKept } from '../state/kept-runs.ts';
import type { RunsState } from '../state/model.ts';
import { runsOf } from '../state/run-selection.ts';
import { formatBrief } from '../text/moment.ts';
import { toVisibleText } from '../text/visible-text.ts';
import type { Tone } from '../theme/tone.ts';

export type SideOption = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly SideOption[] };

const MOST_RUNS = 100;
const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', warning: '!', bad: '✗', neutral: '–' };

/** What can stand on a side: the finished runs of each profile, newest first, and the profiles themselves. */
export function toOptionGroups(
  profiles: readonly ProfileView[],
  runs: RunsState,
  now: Date,
): readonly OptionGroup[] {
  const ofRuns = profiles.map(({ profile }) => ({
    label: `Runs of ${nameOf(profile.name)}`,
    options: runsOf(runs.list, profile.id)
      .filter(({ phase }) => phase.name === 'finished')
      .slice(0, MOST_RUNS)
      .map((run) => ({ value: `run ${run.runId}`, label: describe(run, runs, now) })),
  }));
  const settings = profiles.map(({ profile }) => ({
    value: `profile ${profile.id}`,
    label: nameOf(profile.name),
  }));
  return [...ofRuns, { label: 'Settings of a profile', options: settings }].filter(
    ({ options }) => options.length > 0,
  );
}

function describe(run: RunSummary, runs: RunsState, now: Date): string {
  const { tone, text } = labelRun(run);
  const kept = findKept(runs.kept, run.runId);
  return [`${SIGNS[tone]} ${text}`, formatBrief(run.startedAt, now), kept?.who ?? '', kept?.note ?? '']
    .filter((part) => part !== '')
    .map((part) => toVisibleText(part).slice(0, 80))
    .join(' · ');
}

const nameOf = (name: string): string => (name === '' ? 'Unnamed profile' : toVisibleText(name));

export function toValue(choice: CompareChoice): string {
  switch (choice.kind) {
    case 'none':
      return '';
    case 'run':
      return `run ${choice.runId}`;
    case 'profile':
      return `profile ${choice.profileId}`;
    case 'text':
      return 'text';
  }
}

export function toChoice(value: string): CompareChoice {
  const [kind, id = ''] = value.split(' ');
  if (kind === 'run') return asRun(id);
  if (kind === 'profile') return { kind, profileId: id };
  return kind === 'text' ? { kind, text: '' } : { kind: 'none' };
}
