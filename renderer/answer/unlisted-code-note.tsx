import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnknownCode as Unknown } from '../../shared/judging/report.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { InertText } from '../parts/inert-text.tsx';

/** A code that nobody has described yet. The address is for copying: AuthLoupe opens no page that a text names. */
export function UnknownCode({ unknown: { code, link } }: { readonly unknown: Unknown }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p>
        <InertText text={code} /> is not in AuthLoupe’s table, so the answer goes by the message around it.
        This is Microsoft’s page on it:
      </p>
      <CopyBlock label="Copy address" text={link} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
