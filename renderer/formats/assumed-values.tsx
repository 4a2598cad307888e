import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assumption } from '../../shared/formats/format.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';

/** What the profile will have although the text does not say it, each with its reason. */
export function AssumedValues({ values }: { readonly values: readonly Assumption[] }) {
  const styles = useStyles();
  const panel = usePanel();
  if (values.length === 0) return null;
  return (
    <section aria-labelledby="assumed-heading" data-testid="assumed-values">
      <h3 id="assumed-heading" className={panel.heading}>
        Assumed
      </h3>
      <ul className={styles.list}>
        {values.map(({ label, value, reason }, index) => (
          <li key={index}>
            <strong>{label}:</strong>{' '}
            <span className={styles.code}>
              <InertText text={value} />
            </span>
            . <span className={panel.quiet}>{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});
