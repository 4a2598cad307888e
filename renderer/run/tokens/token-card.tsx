import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DecodedToken, Observation } from '../../../shared/evidence/evidence.ts';
import { readTimes } from '../../../shared/token/times.ts';
import { Empty } from '../../parts/async-states.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { InertText } from '../../parts/inert-text.tsx';
import { usePanel } from '../../parts/panel.ts';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { useSession } from '../../commands/session.tsx';
import { useToneInk } from '../../theme/tone.ts';
import { LifetimeBar } from './lifetime-bar.tsx';
import { TokenParts } from './token-parts.tsx';
import { TimeTable } from './time-table.tsx';
import { reasonOf, type TokenStatus } from './token-text.ts';

const TITLES = { id: 'ID token', access: 'Access token' } as const;

type Props = {
  readonly runId: string;
  readonly kind: 'id' | 'access';
  readonly token: Observation<DecodedToken>;
  readonly status: TokenStatus;
  readonly canCopy: boolean;
};

export function TokenCard({ runId, kind, token, status, canCopy }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const spoken = TITLES[kind].replace('Access', 'access');
  return (
    <section className={styles.root} aria-labelledby={`token-${kind}`}>
      <div className={styles.head}>
        <h3 id={`token-${kind}`} className={styles.title}>
          {TITLES[kind]}
        </h3>
        {token.status === 'observed' && (
          <span className={panel.quiet}>{token.value.length.toLocaleString('en')} characters</span>
        )}
        <span className={styles.copy}>
          {token.status === 'observed' && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Open the ${spoken} in the workbench`}
              onClick={() => commands.tokens.openRunToken({ runId, token: kind, decoded: token.value })}
            >
              Open in the workbench
            </Button>
          )}
          <CopyButton
            label={`Copy ${spoken}`}
            appearance="secondary"
            isDisabled={!canCopy || token.status === 'not-tried'}
            copy={async () => commands.runs.copyToken(runId, kind)}
          />
        </span>
      </div>
      {token.status === 'observed' ? (
        <>
          <Status status={status} />
          <LifetimeBar times={readTimes(token.value)} />
          <TimeTable times={readTimes(token.value)} />
          <TokenParts token={token.value} />
        </>
      ) : (
        <Empty>
          <InertText text={reasonOf(token)} />
        </Empty>
      )}
    </section>
  );
}

function Status({ status: { tone, word, text } }: { readonly status: TokenStatus }) {
  const styles = useStyles();
  const ink = useToneInk();
  return (
    <p className={styles.status}>
      <ToneSymbol tone={tone} />
      <span className={styles.statusText}>
        <strong className={mergeClasses(tone !== 'neutral' && ink[tone])}>
          <InertText text={word} />
        </strong>{' '}
        <InertText text={text} />
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  copy: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalXS },
  status: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  statusText: { overflowWrap: 'anywhere', minWidth: 0 },
});
