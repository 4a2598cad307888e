import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useId, useState } from 'react';
import type { Finding } from '../../shared/reasoning/rule.ts';
import { InertText } from '../parts/inert-text.tsx';
import { useSession } from '../commands/session.tsx';
import { isLongProof, ProofItem } from './proof-item.tsx';
import type { ProofPlaces } from './proof-places.ts';
import type { ShownAnswer } from './shown-answer.ts';

type Props = {
  readonly answer: ShownAnswer;
  /** The check that the answer stands on. */
  readonly finding: Finding | null;
  readonly places: ProofPlaces;
};

/** The strongest proof in one line; the others, what would rule the answer out and why it matters on demand. */
export function HowWeKnow({ answer: { proofs, ruledOutBy }, finding, places }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [first, ...others] = proofs;
  if (first === undefined) return null;
  const hasMore = others.length > 0 || ruledOutBy !== '' || finding !== null || isLongProof(first);
  return (
    <div className={styles.root}>
      <p className={styles.line}>
        <strong>How we know: </strong>
        <ProofItem proof={first} places={places} isWhole={isOpen} />{' '}
        {hasMore && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.more}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Show less' : 'Show more'}
          </Button>
        )}
      </p>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.details : undefined}>
        {isOpen && (
          <>
            {others.length > 0 && (
              <ul className={styles.list} aria-label="More proofs">
                {others.map((proof, index) => (
                  <li key={index} className={styles.line}>
                    <ProofItem proof={proof} places={places} isWhole />
                  </li>
                ))}
              </ul>
            )}
            {ruledOutBy !== '' && (
              <p className={styles.line}>
                <strong>This is not it if: </strong>
                <InertText text={ruledOutBy} />
              </p>
            )}
            {finding !== null && <Background finding={finding} />}
          </>
        )}
      </div>
    </div>
  );
}

/** What holds for every app, not for this attempt alone. */
function Background({ finding: { rule, why } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <p className={styles.line}>
      <strong>Why it matters: </strong>
      {why}{' '}
      <Link as="button" inline onClick={() => void commands.runs.openRuleDocs(rule)}>
        Microsoft’s page <OpenRegular aria-hidden />
      </Link>
    </p>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { maxWidth: '96ch', overflowWrap: 'anywhere' },
  more: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, verticalAlign: 'baseline' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
