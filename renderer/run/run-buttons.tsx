import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { CompareButton } from './compare-button.tsx';

type Props = {
  readonly run: RunSummary;
  /** Not known while the record is being read. */
  readonly can: RunView['can'] | undefined;
};

/** What can be done after a run: again when something was wrong, more with its tokens when they came. */
export function RunButtons({ run, can }: Props) {
  const { commands } = useSession();
  const verdict = run.phase.name === 'finished' ? run.phase.verdict : null;
  return (
    <>
      {verdict?.tone !== 'good' && <AgainButton run={run} />}
      {verdict?.outcome === 'signed-in' && <TokenButtons run={run} can={can} />}
      <CompareButton run={run} />
      <CopyButton
        label="Copy report"
        appearance="secondary"
        isDisabled={can === undefined}
        copy={async () => commands.runs.copyReport(run.runId)}
      />
      <Button size="small" appearance="subtle" onClick={() => void commands.runs.close(run)}>
        Close run
      </Button>
    </>
  );
}

/** To see whether the fix has worked. */
function AgainButton({ run: { profileId } }: { readonly run: RunSummary }) {
  const { commands } = useSession();
  const browser = useModel((model) => model.shell.browser);
  return (
    <Button size="small" appearance="primary" onClick={() => void commands.checks.signIn(profileId, browser)}>
      Sign in again
    </Button>
  );
}

function TokenButtons({ run, can }: Props) {
  const { commands } = useSession();
  return (
    <>
      <Button
        size="small"
        icon={<ArrowClockwiseRegular />}
        disabled={can?.renew !== true}
        onClick={() => void commands.runs.renew(run)}
      >
        Renew silently
      </Button>
      <Button
        size="small"
        icon={<SignOutRegular />}
        disabled={can?.signOut !== true}
        onClick={() => void commands.runs.signOut(run.runId)}
      >
        Sign out
      </Button>
    </>
  );
}
