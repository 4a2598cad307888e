import { makeStyles, tokens } from '@fluentui/react-components';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 20;

type Props = {
  readonly heading: string;
  readonly tone: 'bad' | 'warning' | 'neutral';
  /** Whole sentences, which may quote what somebody else wrote. */
  readonly remarks: readonly string[];
};

/** What is to be said about a file of profiles, a sentence a line. Nothing when there is nothing to say. */
export function Remarks({ heading, tone, remarks }: Props) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(remarks, CAP);
  if (remarks.length === 0) return null;
  return (
    <section className={styles.root} aria-label={heading}>
      <p className={styles.heading}>
        {tone !== 'neutral' && <ToneSymbol tone={tone} label={tone === 'bad' ? 'Error' : 'Warning'} />}
        {heading}
      </p>
      <ul className={styles.list}>
        {shown.map((remark, index) => (
          <li key={index}>
            <InertText text={remark} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </section>
  );
}

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});
