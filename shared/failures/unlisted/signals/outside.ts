import { look, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { unknown } from '../../../reasoning/unknown.ts';

const isOutside: Look = ({ facts: { outside } }) => (outside === null ? null : [outside]);

const isOtherProvider: Look = ({ facts: { outside } }) =>
  outside?.value === 'other-provider' ? [outside] : null;

export const outsideSignals = signalsOf(
  unknown,
  // Another system’s own message outweighs what words alone say; what is decisive for a cause outweighs it.
  [3.2, look(isOutside)],
  // Where only another identity provider is named, its messages have the same words as Entra’s.
  [5, look(isOtherProvider)],
);
