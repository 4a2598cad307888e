import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { InertText } from './inert-text.tsx';

const CAP = 600;

type Props = { readonly text: string; readonly isCode?: boolean };

/** A value of any length: it wraps, and past 600 characters it waits for a click. */
export function LongText({ text, isCode = true }: Props) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const isCut = !isWhole && text.length > CAP;
  return (
    <span className={mergeClasses(styles.root, isCode && styles.code)}>
      <InertText text={isCut ? text.slice(0, CAP) : text} />
      {isCut && (
        <Button size="small" className={styles.more} onClick={() => setIsWhole(true)}>
          Show all {text.length.toLocaleString('en')} characters
        </Button>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere', minWidth: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  more: { display: 'block', marginTop: tokens.spacingVerticalXS },
});
