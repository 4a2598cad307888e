import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunView } from '../../shared/contract/ipc.ts';
import { OUTCOME_SYMBOLS } from '../../shared/reasoning/outcome-symbols.ts';
import type { Outcome } from '../../shared/reasoning/outcome.ts';
import type { Finding } from '../../shared/reasoning/rule.ts';
import { assertNever } from '../../shared/result.ts';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import { useToneInk } from '../theme/tone.ts';
import { shownOutcome } from './checklist/shown-outcome.ts';
import { toRequestEntries } from './requests/request-entries.ts';

export const RUN_TABS = ['checklist', 'tokens', 'claims', 'requests'] as const;
export type RunTab = (typeof RUN_TABS)[number];

type Props = { readonly tab: RunTab; readonly view: RunView };

export function TabLabel({ tab, view: { evidence, judged } }: Props) {
  switch (tab) {
    case 'checklist':
      return (
        <>
          Checklist <FindingCounts findings={judged.findings} />
        </>
      );
    case 'tokens': {
      const tokensSeen = [evidence.idToken, evidence.accessToken, evidence.refreshToken];
      return (
        <Counted label="Tokens" count={tokensSeen.filter((seen) => seen.status === 'observed').length} />
      );
    }
    case 'claims': {
      const { idToken } = evidence;
      return (
        <Counted label="Claims" count={idToken.status === 'observed' ? idToken.value.payload.length : 0} />
      );
    }
    case 'requests':
      return <Counted label="Requests" count={toRequestEntries(evidence).length} />;
    default:
      return assertNever(tab);
  }
}

function Counted({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      {label} <span className={useStyles().count}>{count}</span>
    </>
  );
}

function FindingCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const ink = useToneInk();
  const count = (...outcomes: readonly Outcome[]) =>
    findings.filter((finding) => outcomes.includes(shownOutcome(finding))).length;
  const failed = count('fail', 'error');
  const warnings = count('warning');
  const unclear = count('cannot-tell');
  const passed = count('pass');
  return (
    <>
      <span aria-hidden className={styles.count}>
        {failed > 0 && (
          <span className={mergeClasses(styles.part, ink.bad)}>
            {failed} {OUTCOME_SYMBOLS.fail}
          </span>
        )}
        {warnings > 0 && (
          <span className={mergeClasses(styles.part, ink.warning)}>
            {warnings} {OUTCOME_SYMBOLS.warning}
          </span>
        )}
        {unclear > 0 && (
          <span className={styles.part}>
            {unclear} {OUTCOME_SYMBOLS['cannot-tell']}
          </span>
        )}
        <span className={mergeClasses(styles.part, ink.good)}>
          {passed} {OUTCOME_SYMBOLS.pass}
        </span>
      </span>
      <ScreenReaderOnly>
        {failed} failed, {warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, `}
        {unclear} cannot tell, {passed} passed
      </ScreenReaderOnly>
    </>
  );
}

const useStyles = makeStyles({
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  part: { marginRight: tokens.spacingHorizontalXS },
});
