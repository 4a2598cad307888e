import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckView } from '../../shared/preflight/check-view.ts';
import { Failed } from '../parts/async-states.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import type { ProfileKey } from '../state/model.ts';
import { useSession } from '../commands/session.tsx';
import { CheckButtons } from './check-buttons.tsx';
import type { AskedCheck } from '../state/checks-reducer.ts';
import { useInSight } from './use-in-sight.ts';
import { CheckSteps } from './check-steps.tsx';
import { useToneSurface } from '../theme/tone.ts';

type Props = {
  readonly profileKey: ProfileKey;
  readonly asked: AskedCheck | undefined;
  readonly view: CheckView | undefined;
};

/** A check without signing in, as it grows. Its attributes are a contract with scripts. */
export function CheckPanel({ profileKey, asked, view }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const place = useInSight(view?.checkId ?? asked?.kind ?? '', view?.revision ?? 0);
  return (
    <div ref={place} className={styles.place}>
      <section
        className={mergeClasses(panel.card, styles.root)}
        aria-labelledby="check-heading"
        data-testid="check"
        data-state={view?.state ?? asked?.kind ?? ''}
        data-tone={view?.summary.tone ?? 'neutral'}
      >
        <CheckHead view={view} isRefused={asked?.kind === 'refused'} />
        {asked?.kind === 'refused' ? (
          <Failed
            message={asked.error.message}
            onRetry={() => void commands.checks.check(profileKey, false)}
          />
        ) : (
          <>
            <CheckButtons profileKey={profileKey} view={view} />
            {view !== undefined && <CheckSteps view={view} />}
          </>
        )}
      </section>
    </div>
  );
}

function CheckHead({
  view,
  isRefused,
}: {
  readonly view: CheckView | undefined;
  readonly isRefused: boolean;
}) {
  const styles = useStyles();
  const surface = useToneSurface();
  const tone = view?.summary.tone ?? 'neutral';
  const isRunning = !isRefused && (view === undefined || view.state === 'running');
  return (
    <div className={mergeClasses(styles.head, surface[tone])}>
      {isRunning ? (
        <Spinner size="small" aria-hidden />
      ) : (
        <ToneSymbol tone={isRefused ? 'bad' : tone} size="large" />
      )}
      <div className={styles.text}>
        <p className={styles.facts}>
          Check without signing in{view !== undefined && ` · ${progressOf(view)}`}
        </p>
        <h2 id="check-heading" className={styles.headline}>
          <InertText
            text={isRefused ? 'The check could not start' : (view?.summary.headline ?? 'Starting the check')}
          />
        </h2>
      </div>
    </div>
  );
}

function progressOf({ steps }: CheckView): string {
  const done = steps.filter(({ outcome }) => outcome !== null).length;
  return `${done} of ${steps.length} steps`;
}

const useStyles = makeStyles({
  // A box of its own: Chromium ignores the margin of one that hides its overflow.
  place: { scrollMarginTop: '88px' },
  root: { overflow: 'hidden' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  text: { minWidth: 0, flexGrow: 1 },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  headline: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxWidth: '80ch',
  },
});
