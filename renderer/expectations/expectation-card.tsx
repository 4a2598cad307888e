import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExpectationResult } from '../../shared/expectations/result.ts';
import { inReadingOrder } from '../../shared/reasoning/outcome-symbols.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { OutcomeSymbol, OutcomeWord } from '../parts/outcome-symbol.tsx';

type Props = {
  readonly results: readonly ExpectationResult[];
  /** The next step of the answer above, which is not said again. */
  readonly said: string;
};

/** What the profile expects, held against this run: what is missed first, with what to change. */
export function ExpectationCard({ results, said }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  if (results.length === 0) return null;
  const met = results.filter(({ outcome }) => outcome === 'pass').length;
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby="expectations-heading">
      <h3 id="expectations-heading" className={panel.heading}>
        What your app expects{' '}
        <span className={panel.quiet}>
          {met} of {results.length} met
        </span>
      </h3>
      <ul className={styles.list}>
        {inReadingOrder(results).map((result, index) => (
          <Result key={index} result={result} said={said} />
        ))}
      </ul>
    </section>
  );
}

/** Its attributes are a contract with scripts. */
function Result({ result, said }: { readonly result: ExpectationResult; readonly said: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const { outcome, title, seen, change, expectation } = result;
  return (
    <li className={styles.item} data-testid="expectation" data-outcome={outcome} data-kind={expectation.kind}>
      <OutcomeSymbol outcome={outcome} />
      <div className={styles.text}>
        <p>
          <InertText text={title} />
        </p>
        <p className={panel.quiet}>
          <InertText text={seen} />
        </p>
        {change !== null && change !== said && (
          <p className={styles.change}>
            <strong>Change: </strong>
            <InertText text={change} />
          </p>
        )}
      </div>
      <OutcomeWord outcome={outcome} />
    </li>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  list: { listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  change: { maxWidth: '90ch' },
});
