import type { Family } from '../../reasoning/family.ts';
import { msalAssemblyVersionConflict } from './causes/msal-assembly-version-conflict.ts';
import { msalNotInitialized } from './causes/msal-not-initialized.ts';
import { msalV5RedirectBridgeMissing } from './causes/msal-v5-redirect-bridge-missing.ts';
import { popupBlockedOrIsolated } from './causes/popup-blocked-or-isolated.ts';
import { clientLibrarySignals } from './signals/client-library.ts';

/** How an app uses its library: what fails before anything is sent to Entra, or after its answer. */
export const clientLibrary = {
  id: 'client-library',
  causes: [
    msalNotInitialized,
    msalV5RedirectBridgeMissing,
    popupBlockedOrIsolated,
    msalAssemblyVersionConflict,
  ],
  codes: [],
  signals: clientLibrarySignals,
  generalRule: null,
} as const satisfies Family;
