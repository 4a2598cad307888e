import { makeStyles, tokens } from '@fluentui/react-components';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { toVisibleText } from '../text/visible-text.ts';

/** What has to be known before the profile is used. */
export function ImportNotices({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Before you use it">
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.item}>
          <ToneSymbol tone="warning" label="Note" />
          <span>{toVisibleText(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});
