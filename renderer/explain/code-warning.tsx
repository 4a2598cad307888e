import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneSurface } from '../theme/tone.ts';

/** Reading such a text here harms nobody; sending it on would. */
export function CodeWarning() {
  const styles = useStyles();
  const surface = useToneSurface();
  return (
    <p className={mergeClasses(styles.root, surface.warning)}>
      <ToneSymbol tone="warning" label="Warning" />
      <span>
        This text holds an authorization code, which works like a password for a few minutes. It stays in this
        window: do not share it, and take it out before you post the text anywhere.
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
