import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { toVisibleParts } from '../text/visible-text.ts';

/** Foreign text as text: never a link, never markup, and with every unseen character spelled out. */
export const InertText = memo(function InertText({ text }: { readonly text: string }) {
  const styles = useStyles();
  return toVisibleParts(text).map((part, index) =>
    part.isEscape ? (
      <span key={index} className={styles.escape} dir="ltr">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
});

const useStyles = makeStyles({
  escape: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    unicodeBidi: 'isolate',
  },
});
