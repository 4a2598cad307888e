import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { describeRedacted } from '../../parts/field-value.tsx';
import { usePanel } from '../../parts/panel.ts';
import { reasonOf } from './token-text.ts';

type Props = { readonly refreshToken: Evidence['refreshToken'] };

export function RefreshTokenNote({ refreshToken }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <section aria-labelledby="token-refresh">
      <h3 id="token-refresh" className={styles.title}>
        Refresh token
      </h3>
      <p className={panel.quiet}>
        {refreshToken.status === 'observed'
          ? `${describeRedacted(refreshToken.value)}. It is opaque and is never shown; “Renew silently” uses it.`
          : reasonOf(refreshToken)}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
