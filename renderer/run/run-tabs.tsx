import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunView } from '../../shared/contract/ipc.ts';
import { assertNever } from '../../shared/result.ts';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import { useToneInk } from '../theme/tone.ts';
import { toRequestEntries } from './requests/request-entries.ts';

export const RUN_TABS = ['checklist', 'tokens', 'claims', 'requests'] as const;
export type RunTab = (typeof RUN_TABS)[number];

type Props = { readonly tab: RunTab; readonly view: RunView };

export function TabLabel({ tab, view: { evidence, findings } }: Props) {
  switch (tab) {
    case 'checklist':
      return (
        <>
          Checklist <FindingCounts findings={findings} />
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

function FindingCounts({ findings }: { readonly findings: RunView['findings'] }) {
  const styles = useStyles();
  const ink = useToneInk();
  const count = (...outcomes: readonly string[]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const failed = count('fail', 'error');
  const unclear = count('cannot-tell');
  const passed = count('pass');
  return (
    <>
      <span aria-hidden className={styles.count}>
        {failed > 0 && <span className={mergeClasses(styles.part, ink.bad)}>{failed} ✗</span>}
        {unclear > 0 && <span className={mergeClasses(styles.part, ink.warning)}>{unclear} ?</span>}
        <span className={mergeClasses(styles.part, ink.good)}>{passed} ✓</span>
      </span>
      <ScreenReaderOnly>
        {failed} failed, {unclear} cannot tell, {passed} passed
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
