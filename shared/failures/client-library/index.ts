import type { Family } from '../../reasoning/family.ts';
import { libraryRegression } from './causes/library-regression.ts';
import { msalAssemblyVersionConflict } from './causes/msal-assembly-version-conflict.ts';
import { msalNotInitialized } from './causes/msal-not-initialized.ts';
import { msalV5RedirectBridgeMissing } from './causes/msal-v5-redirect-bridge-missing.ts';
import { popupBlockedOrIsolated } from './causes/popup-blocked-or-isolated.ts';
import { clientLibrarySignals } from './signals/client-library.ts';
import { regressionSignals } from './signals/regression.ts';

/** How an app uses its library: what fails before anything is sent to Entra, or after its answer. */
export const clientLibrary = {
  id: 'client-library',
  causes: [
    msalNotInitialized,
    msalV5RedirectBridgeMissing,
    popupBlockedOrIsolated,
    msalAssemblyVersionConflict,
    libraryRegression,
  ],
  codes: [],
  signals: [...clientLibrarySignals, ...regressionSignals],
  generalRule: null,
} as const satisfies Family;
