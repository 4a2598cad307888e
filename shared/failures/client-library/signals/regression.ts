import { all, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import {
  FORMER_VERSION_WORKS,
  NOTHING_ELSE_CHANGED,
  SINCE_UPDATE,
} from '../../../reasoning/signals/update-broke-it.ts';
import { libraryRegression } from '../causes/library-regression.ts';

/** A version’s own rules have changed on purpose, and have a cause of their own. */
const CHANGED_ON_PURPOSE = says('redirect bridge; email verified; unverified email; wam; broker');

export const regressionSignals = signalsOf(
  libraryRegression,
  [1.9, FORMER_VERSION_WORKS],
  [0.9, all(FORMER_VERSION_WORKS, SINCE_UPDATE)],
  [1.6, all(SINCE_UPDATE, NOTHING_ELSE_CHANGED, not(FORMER_VERSION_WORKS))],
  [1, says('regression')],
  [
    2.8,
    all(
      says('uninitialized public client application'),
      says('interactive browser credential; azure identity'),
    ),
  ],
  [-3, look(hasCode)],
  [-1.5, CHANGED_ON_PURPOSE],
);
