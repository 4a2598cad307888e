import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DiagnosisReport } from '../../shared/judging/report.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { useSession } from '../state/session.tsx';

const CAP = 12;

/** The telling code, the other ones, and what OAuth calls the error. Nothing at all when the text names none. */
export function ReportCodes({ report }: { readonly report: DiagnosisReport }) {
  const { code, codes, oauthError, subError } = report;
  const styles = useStyles();
  const others = codes.filter((other) => other !== code);
  if (code === null && others.length === 0 && oauthError === null && subError === null) return null;
  return (
    <dl className={styles.root}>
      {code !== null && <TellingCode code={code} />}
      {others.length > 0 && <OtherCodes codes={others} />}
      {oauthError !== null && <Named name="OAuth error" value={oauthError} />}
      {subError !== null && <Named name="Suberror" value={subError} />}
    </dl>
  );
}

function TellingCode({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <div>
      <dt className={styles.term}>Code</dt>
      <dd className={styles.line}>
        <code className={mergeClasses(styles.code, styles.telling)}>
          <InertText text={code} />
        </code>
        <CopyButton label="Copy code" isSymbolOnly copy={async () => commands.runs.copyText(code)} />
      </dd>
    </div>
  );
}

function OtherCodes({ codes }: { readonly codes: readonly string[] }) {
  const styles = useStyles();
  const { shown, hiddenCount, showAll } = useCapped(codes, CAP);
  return (
    <div>
      <dt className={styles.term}>Also in the text</dt>
      <dd className={styles.line}>
        {shown.map((code) => (
          <code key={code} className={styles.code}>
            <InertText text={code} />
          </code>
        ))}
        {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
      </dd>
    </div>
  );
}

function Named({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.line}>
        <code className={styles.code}>
          <InertText text={value} />
        </code>
      </dd>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  telling: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
