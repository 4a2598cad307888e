import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExpectationResult } from '../../shared/expectations/result.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneInk } from '../theme/tone.ts';
import { OUTCOMES } from './labels.ts';

const ORDER = { missed: 0, 'cannot-tell': 1, met: 2 } as const;

/** What the profile expects, held against this run: what is missed first, with what to change. */
export function ExpectationCard({ results }: { readonly results: readonly ExpectationResult[] }) {
  const styles = useStyles();
  const panel = usePanel();
  if (results.length === 0) return null;
  const met = results.filter(({ outcome }) => outcome === 'met').length;
  const sorted = results.toSorted((one, other) => ORDER[one.outcome] - ORDER[other.outcome]);
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby="expectations-heading">
      <h3 id="expectations-heading" className={panel.heading}>
        What your app expects{' '}
        <span className={panel.quiet}>
          {met} of {results.length} met
        </span>
      </h3>
      <ul className={styles.list}>
        {sorted.map((result, index) => (
          <Result key={index} result={result} />
        ))}
      </ul>
    </section>
  );
}

/** Its attributes are a contract with scripts. */
function Result({ result }: { readonly result: ExpectationResult }) {
  const styles = useStyles();
  const panel = usePanel();
  const ink = useToneInk();
  const { outcome, title, seen, change, expectation } = result;
  const { tone, word } = OUTCOMES[outcome];
  return (
    <li className={styles.item} data-testid="expectation" data-outcome={outcome} data-kind={expectation.kind}>
      <ToneSymbol tone={tone} />
      <div className={styles.text}>
        <p>
          <span className={mergeClasses(styles.word, ink[tone])}>{word}:</span> <InertText text={title} />
        </p>
        <p className={panel.quiet}>
          <InertText text={seen} />
        </p>
        {change !== null && (
          <p className={styles.change}>
            <strong>Change: </strong>
            <InertText text={change} />
          </p>
        )}
      </div>
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
  text: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  word: { fontWeight: tokens.fontWeightSemibold },
  change: { maxWidth: '90ch' },
});
