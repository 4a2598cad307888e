import { makeStyles, tokens } from '@fluentui/react-components';
import type { Claim, DecodedToken } from '../../../shared/evidence/evidence.ts';
import { LongText } from '../../parts/long-text.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { useCapped } from '../../parts/use-capped.ts';
import { toVisibleText } from '../../text/visible-text.ts';
import { useDisclosure } from '../../parts/disclosure-styles.ts';

const CAP = 200;

/** Header and payload as they stand in the token, member by member. */
export function TokenParts({ token }: { readonly token: DecodedToken }) {
  return (
    <>
      <TokenPart title="Header" claims={token.header} />
      <TokenPart title="Payload" claims={token.payload} />
    </>
  );
}

function TokenPart({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const { shown, hiddenCount, showAll } = useCapped(claims, CAP);
  return (
    <details open className={disclosure.root}>
      <summary className={disclosure.summary}>{title}</summary>
      <div className={styles.code} role="group" aria-label={title}>
        <div>{'{'}</div>
        {shown.map(({ name, json }, index) => (
          <div key={`${name} ${index}`} className={styles.member}>
            <span className={styles.name}>{toVisibleText(JSON.stringify(name))}</span>
            {': '}
            <span className={styles.value}>
              <LongText text={json} />
            </span>
            {index < claims.length - 1 && ','}
          </div>
        ))}
        {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
        <div>{'}'}</div>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  code: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  member: { paddingLeft: '2ch' },
  name: { color: tokens.colorBrandForeground1 },
  value: { color: tokens.colorNeutralForeground1 },
});
