import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Proof } from '../../shared/reasoning/diagnosis.ts';
import { InertText } from '../parts/inert-text.tsx';
import { LongText } from '../parts/long-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';
import { describeSource } from '../diagnosis/describe-source.ts';

const CAP = 6;
/** More would push the repair out of sight. */
const LONGEST_BUTTON = 160;

/** A text on the same screen that the proofs were found in. */
export type ProofPlace = {
  /** Where in it a proof stands, for example `line 3`. */
  readonly describe: (proof: Proof) => string;
  readonly show: (proof: Proof) => void;
};

type Props = { readonly proofs: readonly Proof[]; readonly place: ProofPlace | null };

/** What the answer stands on, quoted, each with where it was found. */
export function ProofList({ proofs, place }: Props) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(proofs, CAP);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((proof, index) => (
          <li key={index} className={styles.item}>
            <ProofItem proof={proof} place={place} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
  );
}

function ProofItem({ proof, place }: { readonly proof: Proof; readonly place: ProofPlace | null }) {
  const styles = useStyles();
  const panel = usePanel();
  const { quote, source } = proof;
  if (place === null || proof.start === null) {
    return (
      <>
        <span className={styles.quote}>
          <LongText text={quote} />
        </span>
        <span className={panel.quiet}>
          <InertText text={describeSource(source)} />
        </span>
      </>
    );
  }
  const isCut = quote.length > LONGEST_BUTTON;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.quote, styles.button)}
        title="Show it in the text"
        onClick={() => place.show(proof)}
      >
        <InertText text={isCut ? `${quote.slice(0, LONGEST_BUTTON)}…` : quote} />
      </button>
      <span className={panel.quiet}>{place.describe(proof)}</span>
    </>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quote: {
    minWidth: 0,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  button: {
    border: '0',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
