import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../shared/evidence/evidence.ts';
import { FieldValue } from './field-value.tsx';
import { InertText } from './inert-text.tsx';
import { MoreButton } from './more-button.tsx';
import { useCapped } from './use-capped.ts';

const CAP = 100;

type Props = { readonly title: string; readonly fields: readonly Field[] };

/** Names and values under a small heading. Names may repeat. */
export function FieldTable({ title, fields }: Props) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(fields, CAP);
  return (
    <div>
      <h4 className={styles.heading}>{title}</h4>
      <dl className={styles.list}>
        {shown.map(({ name, value }, index) => (
          <div key={`${name} ${index}`} className={styles.row}>
            <dt className={styles.name}>
              <InertText text={name} />
            </dt>
            <dd className={styles.value}>
              <FieldValue value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </div>
  );
}

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    marginBottom: tokens.spacingVerticalXXS,
  },
  list: { display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 176px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: '2px 0',
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  value: { minWidth: 0 },
});
