import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { classifyAccessToken } from '../../../shared/token/classify.ts';
import { RefreshTokenNote } from './refresh-token-note.tsx';
import { TokenCard } from './token-card.tsx';
import { describeAccessToken, describeSignature } from './token-text.ts';

export function TokensTab({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const { evidence, summary, can } = view;
  const { accessToken } = evidence;
  const accessClass = classifyAccessToken(accessToken.status === 'observed' ? accessToken.value : null);
  return (
    <div className={styles.root}>
      <TokenCard
        runId={summary.runId}
        kind="id"
        token={evidence.idToken}
        status={describeSignature(evidence.signature)}
        canCopy={can.copyTokens}
      />
      <TokenCard
        runId={summary.runId}
        kind="access"
        token={accessToken}
        status={describeAccessToken(accessClass)}
        canCopy={can.copyTokens}
      />
      <RefreshTokenNote refreshToken={evidence.refreshToken} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});
