import { useEffect, useMemo } from 'react';
import type { ComparedSide } from '../../shared/compare/side.ts';
import { assertNever } from '../../shared/result.ts';
import type { CompareChoice } from '../state/compare-reducer.ts';
import { draftOf } from '../state/draft.ts';
import type { Draft, LoadedRun } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { runToSide, textToSide } from './to-side.ts';

export type SideState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly side: ComparedSide };

/** What stands behind a choice; a run that was not looked at yet is read first. */
export function useSide(choice: CompareChoice): SideState {
  const { commands } = useSession();
  const runId = choice.kind === 'run' ? choice.runId : null;
  const loaded = useModel((model) => (runId === null ? undefined : model.runs.views.get(runId)));
  const profiles = useModel((model) => model.profiles);
  const isUnread = runId !== null && loaded === undefined;
  useEffect(() => {
    if (isUnread) void commands.runs.load(runId);
  }, [commands, isUnread, runId]);
  const draft = useMemo(
    () => (choice.kind === 'profile' ? draftOf(profiles, choice.profileId) : null),
    [choice, profiles],
  );
  return useMemo(() => toState(choice, loaded, draft), [choice, loaded, draft]);
}

function toState(choice: CompareChoice, loaded: LoadedRun | undefined, draft: Draft | null): SideState {
  switch (choice.kind) {
    case 'none':
      return { status: 'empty' };
    case 'profile':
      return draft === null
        ? { status: 'failed', message: 'This profile is not there any more. Choose another one.' }
        : { status: 'ready', side: { kind: 'profile', profile: draft.values } };
    case 'text':
      return choice.text.trim() === '' ? { status: 'empty' } : toSettled(textToSide(choice.text));
    case 'run':
      if (loaded === undefined || loaded.status === 'loading') return { status: 'loading' };
      return loaded.status === 'failed'
        ? { status: 'failed', message: loaded.error.message }
        : toSettled(runToSide(loaded.view, choice.part));
    default:
      return assertNever(choice);
  }
}

function toSettled(result: ReturnType<typeof textToSide>): SideState {
  return result.ok
    ? { status: 'ready', side: result.value }
    : { status: 'failed', message: result.error.message };
}
