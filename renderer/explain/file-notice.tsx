import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Loading } from '../parts/async-states.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneSurface } from '../theme/tone.ts';
import type { OpenedFile } from './use-opened-file.ts';

type Props = Pick<OpenedFile, 'reading' | 'refusal'> & {
  /** What of the file stands in the box, and what does not. */
  readonly note: string | null;
};

/** What became of the file that was opened. */
export function FileNotice({ reading, refusal, note }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const surface = useToneSurface();
  if (reading !== null) return <Loading label={`Reading “${reading}”…`} />;
  if (refusal !== '') {
    return (
      <p className={mergeClasses(styles.refusal, surface.bad)} role="alert">
        <ToneSymbol tone="bad" label="Error" />
        <span>
          <InertText text={refusal} />
        </span>
      </p>
    );
  }
  return note === null ? null : (
    <p className={panel.quiet} role="status">
      <InertText text={note} />
    </p>
  );
}

const useStyles = makeStyles({
  refusal: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});
