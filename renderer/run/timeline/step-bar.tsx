import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tone } from '../../theme/tone.ts';

const WIDTH = 100;

type Props = {
  /** Of the longest step, 0 to 1. */
  readonly share: number;
  readonly tone: Tone;
};

/** A bar as long as the step took, beside the longest one. Numbers say the same in words. */
export function StepBar({ share, tone }: Props) {
  const styles = useStyles();
  const width = share === 0 ? 0 : Math.max(2, share * WIDTH);
  return (
    <svg className={styles.root} viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width={WIDTH} height="4" />
      <rect className={styles[tone]} width={width} height="4" />
    </svg>
  );
}

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '4px', borderRadius: '2px' },
  track: { fill: tokens.colorNeutralStroke2 },
  good: { fill: tokens.colorCompoundBrandBackground },
  warning: { fill: tokens.colorStatusWarningBorderActive },
  bad: { fill: tokens.colorStatusDangerBorderActive },
  neutral: { fill: tokens.colorNeutralStrokeAccessible },
});
