import { makeStyles } from '@fluentui/react-components';
import { toClaimValue } from '../text/claim-value.ts';
import { LongText } from './long-text.tsx';
import { MoreButton } from './more-button.tsx';
import { useCapped } from './use-capped.ts';

const CAP = 20;

/** A claim's value: text as text, a list line by line. */
export function ClaimText({ json }: { readonly json: string }) {
  const value = toClaimValue(json);
  return value.kind === 'text' ? <LongText text={value.text} /> : <ClaimList lines={value.lines} />;
}

function ClaimList({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(lines, CAP);
  if (lines.length === 0) return <LongText text="[]" />;
  return (
    <>
      <ul>
        {shown.map((line, index) => (
          <li key={index} className={styles.line}>
            <LongText text={line} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </>
  );
}

const useStyles = makeStyles({ line: { overflowWrap: 'anywhere' } });
