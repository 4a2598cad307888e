import { makeStyles, tokens } from '@fluentui/react-components';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import type { ExpectTarget } from '../../expectations/expect-claim.tsx';
import { ClaimMeaning, ClaimName, ClaimValue } from './claim-cells.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Before a row is measured. */
const ROW_PX = 64;

type Props = { readonly claims: readonly Claim[]; readonly target: ExpectTarget | null };

/** Thousands of claims in a list of its own: only the rows that are seen exist. */
export function VirtualClaims({ claims, target }: Props) {
  const styles = useStyles();
  const { place, items, totalSize, measure } = useVirtualRows(claims.length, ROW_PX);
  return (
    <div
      ref={place}
      className={styles.root}
      role="table"
      aria-label={`${claims.length.toLocaleString('en')} claims`}
      aria-rowcount={claims.length}
      tabIndex={0}
    >
      <div role="rowgroup" className={styles.rows} style={{ height: `${totalSize}px` }}>
        {items.map(({ index, start, key }) => {
          const claim = claims[index];
          return claim === undefined ? null : (
            <div
              key={key}
              ref={measure}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              role="row"
              aria-rowindex={index + 1}
              data-index={index}
              data-testid="claim"
              data-claim={claim.name}
            >
              <div role="rowheader" className={styles.name}>
                <ClaimName claim={claim} />
              </div>
              <div role="cell">
                <ClaimValue claim={claim} target={target} />
              </div>
              <div role="cell" className={styles.meaning}>
                <ClaimMeaning claim={claim} />
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    height: '480px',
    overflowY: 'auto',
    contain: 'strict',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  rows: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'grid',
    gridTemplateColumns: '22fr 42fr 36fr',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
    '> *': { minWidth: 0 },
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXS,
  },
  meaning: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingTop: tokens.spacingVerticalXS,
  },
});
