import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { requiredParameterMissing } from '../causes/required-parameter-missing.ts';
import { tokenEndpointOpenedInBrowser } from '../causes/token-endpoint-opened-in-browser.ts';
import { tokenEndpointUsedAsAuthorize } from '../causes/token-endpoint-used-as-authorize.ts';
import { tokenParamsNotInBody } from '../causes/token-params-not-in-body.ts';
import { isTokenQuery } from './request-looks.ts';

const WRONG_VERB = any(
  code(900561, 90056),
  says('endpoint only accepts post; only accepts post requests; received get request'),
);

/** `/token?response_type=code&…`, with or without a host. */
const SIGN_IN_AT_TOKEN = /\/token\/?\?[^\s"'<>]{0,1500}\bresponse_type=/u;
/** “The authorization URL is https://…/token”. */
const SAID_TO_BE_TOKEN =
  /(?<![A-Za-z])auth(?:orization|orize)?[-_ ]?(?:endpoint|ur[il]) (?:is|was|set to|points to) https:\/\/login[^\s"'?#]{1,120}\/token(?![\w/-])/iu;

/** An authorization URL in the settings that ends in `/token`. */
const isSignInAtToken: Look = ({ decoded, fields, quote }) => {
  const searched = decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded;
  const match = SIGN_IN_AT_TOKEN.exec(searched) ?? SAID_TO_BE_TOKEN.exec(searched);
  if (match !== null) return [quote(pieceOfMatch(match), match[0])];
  const set = fields.find(
    ({ name, value, start }) =>
      name === 'endpoint' &&
      /\/oauth2\/(?:v2\.0\/)?token\/?$/u.test(value) &&
      /(?<![A-Za-z])auth(?:orization|orize)?[-_ ]?(?:endpoint|ur[il])["']?\s{0,3}[:=]\s{0,3}["']?$/iu.test(
        decoded.slice(Math.max(0, start - 40), start),
      ) &&
      !/access[-_ ]?token/iu.test(decoded.slice(Math.max(0, start - 40), start)),
  );
  return set === undefined ? null : [quote(set, set.value)];
};

/** A sign-in’s parameters, so that the GET was meant for /authorize. */
const GRANT_IN_QUERY = any(look(isTokenQuery), says('grant type'));

export const wrongVerbSignals = [
  ...signalsOf(
    tokenEndpointUsedAsAuthorize,
    [5, look(isSignInAtToken)],
    [1.5, all(WRONG_VERB, look(isSignInAtToken))],
    [
      1.5,
      all(
        WRONG_VERB,
        says(
          'authorization url; auth url; authorize url; authorization endpoint; authorize endpoint; auth endpoint; response mode; oidc debugger',
        ),
      ),
    ],
    [-2, all(WRONG_VERB, says('grant type'), not(look(isSignInAtToken)))],
  ),
  ...signalsOf(
    tokenEndpointOpenedInBrowser,
    [2.8, all(not(code(900561, 90056)), WRONG_VERB)],
    [
      1.2,
      all(
        WRONG_VERB,
        says(`
      back button; reload; reloaded; refresh page; bookmark; bookmarked; opened in browser; in browser; pressed f5;
      empty password; password … empty; redirect; http to https; favorites
    `),
      ),
    ],
    [-5, look(isSignInAtToken)],
    [-3, all(WRONG_VERB, GRANT_IN_QUERY)],
  ),
  // These parameters were sent by a GET; nothing was left out of a body.
  ...signalsOf(
    tokenParamsNotInBody,
    [3.4, all(WRONG_VERB, GRANT_IN_QUERY)],
    [-5, look(isSignInAtToken)],
    [-1.5, all(WRONG_VERB, not(GRANT_IN_QUERY))],
  ),
  ...signalsOf(requiredParameterMissing, [-2, all(WRONG_VERB, look(isSignInAtToken))]),
];
