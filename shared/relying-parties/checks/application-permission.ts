import { cannotTell, notApplicable, type AcceptanceCheck } from '../acceptance-check.ts';
import type { Inputs } from '../inputs.ts';

/** A permission of the app itself does not show in a user’s tokens: said, and not guessed. */
export const applicationPermission = (
  name: string,
  isNeeded: (inputs: Inputs) => boolean,
  why: string,
): AcceptanceCheck => ({
  id: 'application-permission',
  title: `The app itself has ${name}`,
  why,
  judge: ({ inputs }) =>
    isNeeded(inputs)
      ? cannotTell(
          `The tokens of a sign-in do not show it. Look under API permissions: ${name}, type Application, must say “Granted”.`,
        )
      : notApplicable('With these settings the product does not use it.'),
});
