import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compare } from '../../shared/compare/compare.ts';
import type { ComparedSide } from '../../shared/compare/side.ts';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';
import { DifferenceItem } from './difference-item.tsx';
import { FoldedRows } from './folded-rows.tsx';

const CAP = 60;

type Props = { readonly left: ComparedSide; readonly right: ComparedSide };

/** The sentence, the differences with the explaining one first, and what is the same, folded. */
export function ComparisonView({ left, right }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { summary, differences, equal, volatile } = useMemo(() => compare(left, right), [left, right]);
  const { shown, hiddenCount, showAll } = useCapped(differences, CAP);
  return (
    <>
      <section className={panel.card} aria-labelledby="compare-summary">
        <div className={styles.summary} role="status">
          <h2 id="compare-summary" className={styles.title} data-testid="comparison">
            <InertText text={summary} />
          </h2>
        </div>
        {differences.length > 0 && (
          <ol className={styles.list} aria-label="Differences">
            {shown.map((difference) => (
              <DifferenceItem key={difference.path} difference={difference} />
            ))}
          </ol>
        )}
        {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
      </section>
      <FoldedRows title="The same on both sides" rows={equal} isSame />
      <FoldedRows title="New in every sign-in" rows={volatile} isSame={false} />
      <p className={mergeClasses(panel.quiet, styles.hint)}>
        Times, random values and names of requests differ by themselves and explain nothing; the order of
        scopes, groups and roles does not count.
      </p>
    </>
  );
}

const useStyles = makeStyles({
  summary: { padding: tokens.spacingHorizontalL },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyle: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    borderBottomLeftRadius: tokens.borderRadiusXLarge,
    borderBottomRightRadius: tokens.borderRadiusXLarge,
  },
  hint: { maxWidth: '90ch' },
});
