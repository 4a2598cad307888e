import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Proof } from '../../shared/judging/answer.ts';
import { InertText } from '../parts/inert-text.tsx';
import { LongText } from '../parts/long-text.tsx';
import { usePanel } from '../parts/panel.ts';
import type { ProofPlaces } from './proof-places.ts';

/** What a proof shows of itself until more is asked for: about a line. */
const LONGEST_LINE = 170;

type Props = {
  readonly proof: Proof;
  readonly places: ProofPlaces;
  /** Otherwise a long quote is cut to a line. */
  readonly isWhole: boolean;
};

export const isLongProof = ({ quote }: Proof): boolean => quote.length > LONGEST_LINE;

/** What the answer stands on, quoted, and where it was found. */
export function ProofItem({ proof, places: { describe, show }, isWhole }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { quote, source } = proof;
  const isCut = isLongProof(proof) && (!isWhole || show !== null);
  const text = isCut ? `${quote.slice(0, LONGEST_LINE)}…` : quote;
  const where = describe(source);
  return (
    <>
      {show === null ? (
        <LongText text={text} isCode={false} />
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.quote, styles.button)}
          title="Show it in the text"
          onClick={() => show(proof)}
        >
          <InertText text={text} />
        </button>
      )}{' '}
      {!text.includes(where) && <span className={panel.quiet}>{where}</span>}
    </>
  );
}

const useStyles = makeStyles({
  quote: {
    minWidth: 0,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
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
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
