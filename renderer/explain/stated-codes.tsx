import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explained } from '../../shared/judging/explain.ts';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 12;

type Props = { readonly explained: Pick<Explained, 'code' | 'codes' | 'oauthError' | 'subError'> };

/** What the text states beside the code that tells. Nothing at all when there is no more. */
export function StatedCodes({ explained: { code, codes, oauthError, subError } }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const stated = [...codes, oauthError, subError].filter((other) => other !== null && other !== code);
  const { shown, hiddenCount, showAll } = useCapped([...new Set(stated)], CAP);
  if (shown.length === 0) return null;
  return (
    <p className={styles.root}>
      <span className={panel.quiet}>Also in the text:</span>
      {shown.map((other) => (
        <code key={other} className={styles.code}>
          <InertText text={other ?? ''} />
        </code>
      ))}
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </p>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
