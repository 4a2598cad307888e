import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Claim } from '../../../shared/evidence/evidence.ts';
import { annotateClaim, type Annotation } from '../../../shared/token/annotate.ts';
import { ExpectClaim, type ExpectTarget } from '../../expectations/expect-claim.tsx';
import { ClaimText } from '../../parts/claim-text.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { InertText } from '../../parts/inert-text.tsx';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { useSession } from '../../commands/session.tsx';
import { toCopyText } from '../../text/claim-value.ts';
import { toVisibleText } from '../../text/visible-text.ts';
import { NameMeanings } from './name-meanings.ts';
import { TimeReading } from './time-reading.tsx';

type ValueProps = {
  readonly claim: Claim;
  /** Where an expectation goes that is made of this claim; `null` where nothing can be expected. */
  readonly target: ExpectTarget | null;
};

/** Name, value and meaning of a claim: the same in the table and in the long list. */
export function ClaimName({ claim }: { readonly claim: Claim }) {
  return <InertText text={claim.name} />;
}

export function ClaimValue({ claim, target }: ValueProps) {
  const styles = useStyles();
  const { commands } = useSession();
  const annotation = annotateClaim(claim);
  return (
    <div className={styles.value}>
      <div className={styles.text}>
        <ClaimText json={claim.json} />
        <Reading annotation={annotation} />
      </div>
      <span className={styles.acts}>
        {target !== null && <ExpectClaim claim={claim} target={target} />}
        <CopyButton
          label={`Copy ${toVisibleText(claim.name)}`}
          isSymbolOnly
          copy={async () => commands.runs.copyText(toCopyText(claim.json))}
        />
      </span>
    </div>
  );
}

function Reading({ annotation: { reading, time, warning } }: { readonly annotation: Annotation }) {
  const styles = useStyles();
  return (
    <>
      {reading !== null && <div className={styles.reading}>{reading}</div>}
      {time !== null && <TimeReading time={time} />}
      {warning !== null && (
        <div className={styles.warning}>
          <ToneSymbol tone="warning" label="Warning" />
          <span>
            <InertText text={warning} />
          </span>
        </div>
      )}
    </>
  );
}

export function ClaimMeaning({ claim }: { readonly claim: Claim }) {
  const styles = useStyles();
  const meaningOf = useContext(NameMeanings);
  const meaning = meaningOf === null ? annotateClaim(claim).meaning : meaningOf(claim.name);
  if (meaning === null) return <span className={styles.quiet}>Not in our dictionary.</span>;
  return (
    <>
      {meaning.meaning}
      {meaning.condition !== '' && <span className={styles.quiet}> {meaning.condition}</span>}
      <div className={styles.quiet}>Set by: {meaning.setting}</div>
      {meaning.source !== undefined && <div className={styles.quiet}>Source: {meaning.source}</div>}
    </>
  );
}

const useStyles = makeStyles({
  value: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  text: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  acts: { display: 'inline-flex', flexShrink: 0 },
  reading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warning: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
