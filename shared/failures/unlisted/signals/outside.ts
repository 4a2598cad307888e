import { all, look, not, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { unknown } from '../../../reasoning/unknown.ts';

const isOutside: Look = ({ facts: { outside } }) => (outside === null ? null : [outside]);

const isOtherProvider: Look = ({ facts: { outside } }) =>
  outside?.value === 'other-provider' ? [outside] : null;

const ENTRA_NAMED = says('entra; azure; microsoft; microsoftonline; aad; msal; azuread; office 365; o365');

/** Another system’s own message outweighs what words alone say; what is decisive for a cause outweighs it. */
export const outsideSignals = [
  ...signalsOf(
    unknown,
    [3.2, all(look(isOutside), not(look(isOtherProvider)))],
    [3.2, all(look(isOtherProvider), not(ENTRA_NAMED))],
  ),
];
