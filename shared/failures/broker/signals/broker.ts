import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import { pieceOfMatch } from '../../../reading/piece.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { IDENTITY } from '../../../reasoning/signals/topic.ts';
import { isBadCertificate, isNoConnection } from '../../network/signals/windows-codes.ts';
import { brokerRedirectUriMissing } from '../causes/broker-redirect-uri-missing.ts';
import { brokerWamFailure } from '../causes/broker-wam-failure.ts';
import { brokerWamOtherUser } from '../causes/broker-wam-other-user.ts';
import { nestedAppRedirectMissing } from '../causes/nested-app-redirect-missing.ts';
import { nestedAppRedirectNotBrokered } from '../causes/nested-app-redirect-not-brokered.ts';

/** A code of Entra inside the broker’s text says more than the broker does. */
const ENTRA_ANSWERED = look(hasCode);

/** The redirect URI that a broker sends: quoted by Entra’s message, or by a setting. */
const BROKER_URI = look(({ facts: { redirectUri } }) =>
  redirectUri !== null && /^(?:ms-appx-web:\/\/microsoft\.aad\.brokerplugin|msauth)/iu.test(redirectUri.value)
    ? [redirectUri]
    : null,
);

const WAM = says('wam; web account manager; msalruntime; runtime broker; wam broker; response status');

/** Without such a word, the slow search for the whole number is spared. */
const BROKER_WORD = /^(?:caa|3399614|3400073|response$)/u;

/** Numbers of the broker: as decimal, or as the hexadecimal HRESULT. */
const WAM_NUMBER = look(({ decoded, words, quote }) => {
  if (!words.words.some((word) => BROKER_WORD.test(word))) return null;
  const match =
    /(?<!\d)(?:33996144(?:6[79]|7\d)|3400073\d{3})\b|0xCAA[0-9A-F]{5}\b|\bResponse_Status\.Status_\w+/iu.exec(
      decoded,
    );
  if (match === null) return null;
  const piece = pieceOfMatch(match);
  return [quote(piece, piece.value)];
});

/** The first is MSAL’s own name for it, which other brokers could bear, too. */
const WAM_TEXT = any(
  all(says('unknown broker error'), any(IDENTITY, WAM)),
  says(`
      wam error; unable to acquire token silently using broker; could not login interactively; a window handle must be
      configured; window handle required
    `),
);

/** The broker’s library is missing, or not where the program looks for it. */
const WAM_NOT_LOADED = says(`
      wam runtime init failed; native interop api threw exception; unable to load dll|library msalruntime
    `);

/** A process with more rights than the desktop, whose windows the broker cannot own. */
const ELEVATED = says(`
      elevated; elevation; run as admin|administrator; running as admin|administrator; enable lua; uac; high integrity
    `);

/** Editions of Windows in which the broker has no window of its own. */
const OLD_SERVER = says('windows server 2016|2019|2022; server 2016|2019|2022; server core');

const CLOSED = says(`
      user cancel; usercancel; user canceled|cancelled; canceled|cancelled … immediately|once; immediately canceled|cancelled|closed|closes;
      is canceled|cancelled; blank; empty … window; white window; flashes; disappears
    `);

/** Tools that sign in through the broker on Windows unless they are told otherwise. */
const BROKERED_TOOL = says(`
      connect mg graph; connect az account; connect exchange online; interactive browser credential; az login;
      visual studio
    `);

const NO_WINDOW = says(`
      no sign in window; no login window; no window; window … not appear|open|show; hangs; hang; console hangs; freezes; nothing
      happens; window handle
    `);

/** The broker serves the user of the desktop alone. */
const OTHER_DESKTOP = says(`
      run as different user; run as another user; runas; run as administrator … other account; admin account; ssh; windows service;
      scheduled task; session 0; remote session; wsl; elevated … different user
    `);

const OTHER_USER = says(`
      wam returned default account that doesnt match account passed in; wam returned default account that does not match account passed in; user mismatch; usermismatch; wam returned account
      switch; broker returned … different account; returned account … does not match requested account
    `);

export const brokerSignals = [
  ...signalsOf(nestedAppRedirectNotBrokered, [
    4,
    says('reply address scheme is reserved for brokered application requests'),
  ]),
  ...signalsOf(nestedAppRedirectMissing, [4, says('reply address must have scheme brk')]),
  ...signalsOf(
    brokerRedirectUriMissing,
    [6, all(code(50011), BROKER_URI)],
    [
      4,
      all(
        says('ms appx web microsoft aad brokerplugin; brokerplugin'),
        says('not registered; not configured; mismatch; does not match; doesnt match; missing; not match'),
      ),
    ],
    [
      7,
      all(
        code(7000218),
        any(BROKER_URI, WAM_NUMBER, says('wam error; enable broker on windows; with broker')),
      ),
    ],
    [-3, says('signature hash; generated with package name and signature hash')],
  ),
  ...signalsOf(
    brokerWamFailure,
    [3.4, all(BROKERED_TOOL, NO_WINDOW, OTHER_DESKTOP)],
    [4.5, all(any(WAM, WAM_TEXT), WAM_NUMBER)],
    [3.2, all(WAM_NUMBER, not(WAM))],
    [3.2, WAM_TEXT],
    [4, WAM_NOT_LOADED],
    [3.9, says('failed to acquire token silently from broker')],
    [4.2, all(WAM, any(ELEVATED, OLD_SERVER), CLOSED)],
    // The broker passes on that the network failed.
    [-5, any(look(isNoConnection), look(isBadCertificate))],
    [-4, OTHER_USER],
    [-9, ENTRA_ANSWERED],
  ),
  ...signalsOf(brokerWamOtherUser, [4.5, all(any(WAM, says('broker')), OTHER_USER)], [-9, ENTRA_ANSWERED]),
];
