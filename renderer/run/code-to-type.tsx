import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunPhase } from '../../shared/contract/run-summary.ts';
import { useSession } from '../commands/session.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { Countdown } from './countdown.tsx';
import { useFactList } from './fact-list.ts';

type Props = { readonly phase: Extract<RunPhase, { readonly name: 'code-shown' }> };

/** The code of a device sign-in, large enough to be read across a room, with the page that asks for it. */
export function CodeToType({ phase: { userCode, verificationUri, until } }: Props) {
  const styles = useStyles();
  const facts = useFactList();
  const { commands } = useSession();
  return (
    <>
      <p className={styles.line}>
        <output aria-label="Code" className={styles.code}>
          {userCode}
        </output>
        <CopyButton label="Copy the code" copy={async () => commands.runs.copyText(userCode)} />
      </p>
      <dl className={facts.root}>
        <dt className={facts.term}>Type it at</dt>
        <dd className={facts.code}>
          <InertText text={verificationUri} />
        </dd>
        <dt className={facts.term}>Time left</dt>
        <dd>
          <Countdown until={until} />
        </dd>
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    letterSpacing: '0.12em',
    userSelect: 'all',
  },
});
