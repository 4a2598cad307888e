import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useModel, useSession } from '../commands/session.tsx';
import { useToneSurface } from '../theme/tone.ts';

/** While the practice tenant is broken, every screen says so: nobody should hunt a fault that was made on purpose. */
export function PracticeBanner() {
  const styles = useStyles();
  const surface = useToneSurface();
  const { commands } = useSession();
  const practice = useModel((model) => model.shell.practice);
  const { brokenBy, isEdited } = practice;
  const scenario = practice.scenarios.find(({ id }) => id === practice.scenario);
  return (
    <section aria-label="Practice tenant is broken" className={mergeClasses(styles.bar, surface.warning)}>
      <ToneSymbol tone="warning" />
      <p className={styles.text}>
        {scenario?.group === 'healthy' ? (
          <strong>The practice tenant has been edited.</strong>
        ) : (
          <>
            <strong>Practice tenant is broken: {scenario?.title ?? brokenBy}.</strong> {scenario?.mistake}
            {scenario !== undefined && scenario.instruction !== null && (
              <> To see it: {scenario.instruction}</>
            )}
            {isEdited && ' It has been edited, too.'}
          </>
        )}
      </p>
      <Button size="small" onClick={() => void commands.practice.repair()}>
        Repair
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
