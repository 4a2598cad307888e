import { makeStyles, tokens } from '@fluentui/react-components';

/** How a thing went, for colour and symbol alike. */
export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

/** Ink for symbols and words on the ordinary background. */
export const useToneInk = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

/** A quiet tinted surface. */
export const useToneSurface = makeStyles({
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3 },
});
