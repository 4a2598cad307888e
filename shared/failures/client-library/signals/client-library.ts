import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import { pieceOfMatch } from '../../../reading/piece.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { redirectResponseClearedByApp } from '../../browser/causes/redirect-response-cleared-by-app.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { msalAssemblyVersionConflict } from '../causes/msal-assembly-version-conflict.ts';
import { msalNotInitialized } from '../causes/msal-not-initialized.ts';
import { msalV5RedirectBridgeMissing } from '../causes/msal-v5-redirect-bridge-missing.ts';
import { popupBlockedOrIsolated } from '../causes/popup-blocked-or-isolated.ts';

/** An error of Entra inside the text says more than what the library makes of it. */
const ENTRA_ANSWERED = look(hasCode);

/** Version 5 of MSAL.js, as package files, logs and requests write it, or its own settings. */
const VERSION_5 = look(({ decoded, quote }) => {
  const match =
    /msal[-_. ](?:browser|react|angular|js)(?:["'@:\s^~v/]{1,6}|[^\n]{0,30}?(?:→|->| to ) ?v?)5(?:\.\d|\b)|x-client-ver=5\.|\bmsal(?:\.js)? v?5\b/iu.exec(
      decoded,
    );
  if (match === null) return null;
  const piece = pieceOfMatch(match);
  return [quote(piece, piece.value)];
});

const BRIDGE = says(
  'redirect bridge; broadcast response to main frame; popup bridge timeout; iframe bridge timeout',
);

const TIMED_OUT = says(
  'timed out; browser auth error timed out; monitor window timeout; monitor popup timeout',
);

const COOP = says('cross origin opener policy');

const POPUP_FAILED = says(`
      user cancelled; login popup; popup … closed|closes|close|hangs|never|stuck|fails; popup window; popups … blocked;
      interaction in progress; acquire token popup
    `);

/** The window that signed in stays open, and whoever opened it hears nothing. */
const POPUP_STAYS = says(`
      login … in popup window; app|application|screen|page in popup; popup|up … stays|stops|remains|hangs|stuck; popup|up … never|not closes|closed|closing|close; popup|up …
      redirects to my app; opener … gets nothing; opener … never|not receives|received|gets; popup|up … instead of
      closing
    `);

const BLOCKER_NAMED = says(
  'popup blocker; pop up blocker; block pop ups; block popups; blocked by popup blocker',
);
const MSAL_POPUP = says('msal; login popup; acquire token popup; msal js');

const TYPE_NOT_FOUND = says(`
      could not load type; could not load file or assembly; method not found; missing method exception; type load
      exception; file load exception; impossible de charger le type; impossible de charger le fichier ou l assembly;
      typ … konnte nicht geladen werden; datei oder assembly; no se puede cargar el tipo; no se puede cargar el
      archivo o ensamblado; assembly conflict; assembly with same name is already loaded; missing field exception;
      does not have implementation
    `);

const IDENTITY_ASSEMBLY = says(`
      microsoft identity client; azure identity; azure core; microsoft identity client extensions msal; microsoft identity
      client broker; microsoft identity client native interop
    `);

export const clientLibrarySignals = [
  ...signalsOf(
    msalNotInitialized,
    [
      4.5,
      says(`
      uninitialized public client application; you must call and await initialize function before attempting to call any
      other msal api
    `),
    ],
    // Azure’s SDK owns the client that it did not initialize: its version may be at fault.
    [-1.5, says('interactive browser credential; azure identity')],
    [-3, ENTRA_ANSWERED],
  ),
  ...signalsOf(
    msalV5RedirectBridgeMissing,
    [4, all(TIMED_OUT, VERSION_5)],
    [4.2, all(TIMED_OUT, BRIDGE)],
    [4, all(POPUP_STAYS, VERSION_5, not(TIMED_OUT))],
    [-3, ENTRA_ANSWERED],
  ),
  // A page that clears the answer is no matter of the bridge, and popups that are cut off are none of the page.
  ...signalsOf(
    redirectResponseClearedByApp,
    [-5, all(any(TIMED_OUT, POPUP_STAYS), any(VERSION_5, BRIDGE))],
    [-3, COOP],
  ),
  ...signalsOf(
    popupBlockedOrIsolated,
    [
      4.4,
      says(
        'popup window error; empty window error; error opening popup window; monitor popup timeout; block nested popups',
      ),
    ],
    [3.8, all(COOP, POPUP_FAILED)],
    [
      3.6,
      all(
        any(says('popup closed; pop up was closed; popup was closed; window opener'), POPUP_FAILED),
        says(
          'still open; although … open; window opener null; window opener is null; opener is null; post message … opener',
        ),
      ),
    ],
    [3.9, all(BLOCKER_NAMED, MSAL_POPUP)],
    [3, all(says('up|ups|popup|popups … blocked; blocks popup|popups'), MSAL_POPUP)],
    // By itself it is a warning only.
    [2.2, COOP],
    [-4, all(TIMED_OUT, any(VERSION_5, BRIDGE))],
    [-3, ENTRA_ANSWERED],
  ),
  ...signalsOf(
    msalAssemblyVersionConflict,
    [4.5, all(TYPE_NOT_FOUND, IDENTITY_ASSEMBLY, not(code(7000218)))],
    [
      3.2,
      all(
        says('assembly conflict; assemblies conflict; assembly version conflict'),
        says('az accounts; microsoft graph authentication; microsoft graph; exchange online'),
      ),
    ],
    [-3, ENTRA_ANSWERED],
  ),
  ...signalsOf(networkProxyBlocksEntra, [-2, all(BLOCKER_NAMED, MSAL_POPUP)]),
];
