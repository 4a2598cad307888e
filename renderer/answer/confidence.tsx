import { makeStyles, tokens } from '@fluentui/react-components';
import { describeConfidence } from './confidence-text.ts';

/** In words, in per cent and as a bar. */
export function Confidence({ value }: { readonly value: number }) {
  const styles = useStyles();
  const { words, percent } = describeConfidence(value);
  return (
    <span className={styles.root}>
      <span>
        {words}, {percent} %
      </span>
      <span className={styles.track} aria-hidden>
        <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect width={percent} height="4" fill="currentColor" />
        </svg>
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  track: {
    display: 'flex',
    width: '56px',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    width: '100%',
    height: '100%',
    color: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
});
