import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnlistedCode } from '../../shared/judging/explain.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { InertText } from '../parts/inert-text.tsx';

/** A code that nobody has described yet. The address is for copying: AuthLoupe opens no page that a text names. */
export function UnlistedCodeNote({ unlisted: { code, link } }: { readonly unlisted: UnlistedCode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p>
        AuthLoupe does not know <InertText text={code} /> yet, so the answer goes by the message around it.
        This is Microsoft’s page on it:
      </p>
      <CopyBlock label="Copy address" text={link} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
