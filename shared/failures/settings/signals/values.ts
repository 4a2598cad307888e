import { unresolvedTemplateVariable } from '../causes/unresolved-template-variable.ts';
import { configValueWhitespace } from '../causes/config-value-whitespace.ts';
import { all, any, code, look, says } from '../../../reasoning/signals/condition.ts';
import * as clientId from '../../app/signals/client-id-looks.ts';
import { tokenAudienceMismatch } from '../../tokens/causes/token-audience-mismatch.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import * as tenant from '../../tenant/signals/tenant-looks.ts';
import { isIssuerUnfilled } from './unfilled.ts';
import * as space from './white-space-looks.ts';
import { ANY_IDENTITY, APP_NOT_FOUND, TENANT_WRONG } from '../../app/signals/wrong-identity.ts';

/** Errors that a stray character in a setting brings about. */
const REFUSED_VALUE = any(ANY_IDENTITY, code(7000215, 50011, 500011, 9002313, 70011));

const STRAY_SPACE = says(`
      trailing whitespace|space|newline|blank|spaces|whitespaces; leading whitespace|space|newline|spaces; extra
      space|whitespace|spaces|newline; trailing line break|feed; white space … end|beginning|start; space … end of;
      newline … end|secret|value; carriage return; line break … secret|value|id; echo n; stray space|whitespace;
      invisible character|characters; zero width; non breaking space; whitespace; white space; hidden
      character|characters; trailing n; trimmed; trim … value|secret|id; trimming; trimmed it;
      space|newline|tab|blank|linebreak at end|start|beginning|front; space|newline|tab|blank in front of;
      space|newline after|before … id|secret|value; copied … space|spaces|newline; break at end|start|beginning; break
      in secret|value|id; 41|37 characters|bytes|chars; length 41|37; length is 41|37; one character|byte
      too|longer|more; wc c; added|adds|extra|contains|contained newline|linebreak|whitespace|space|spaces|tab; line
      feed; crlf; windows line endings; whitespace … client|tenant|secret|config|value
    `);

/** The webhook of Azure Kubernetes sets this one, and nobody’s template. */
const SET_BY_WEBHOOK = says('azure federated token file; federated token file');

const NO_STRAY_SPACE = says(`
      no whitespace|whitespaces|spaces; no white space|spaces; no trailing|leading|extra|stray|hidden|invisible
      whitespace|whitespaces|space|spaces|newline|newlines|characters|character; without whitespace|spaces; not
      whitespace; isnt whitespace; nor whitespace|spaces; neither whitespace|spaces; checked for whitespace|spaces
    `);

export const valueSignals = [
  ...signalsOf(
    unresolvedTemplateVariable,
    // MSAL’s own example of an authority.
    [-4, says('authority would typically be in format')],
    [-3, SET_BY_WEBHOOK],
    [6, all(TENANT_WRONG, look(tenant.isTenantVariable))],
    [
      2.8,
      all(
        code(900023),
        says('github actions|secrets; pipeline; works|working locally|fine; in ci; docker; helm; secrets'),
      ),
    ],
    [3, look(tenant.isTenantEmpty)],
    [3, look(tenant.isTenantVariableSent)],
    [2.4, look(clientId.isClientIdNothing)],
    [3.2, look(tenant.isTenantNothing)],
    [3.4, all(APP_NOT_FOUND, look(clientId.isClientIdNothing))],
    [
      1.4,
      all(
        look(clientId.isClientIdSample),
        says('variable; env; environment; substituted; template; process env'),
      ),
    ],
    [
      3.2,
      says(`
      variable … not|never replaced|substituted|set|resolved|expanded|interpolated; not|never
      substituted|interpolated|expanded; unresolved variable|template|placeholder; env … undefined;
      environment variable|variables … undefined|empty|missing|not set; process env …
      undefined|null|empty|missing; env … not loaded|read|set; literal … instead of value; literally;
      helm value|values; envsubst
    `),
    ],
    [1.5, all(says('issuer'), look(tenant.isTenantLiteralTemplate))],
    [
      4.4,
      says(
        'undefined v2.0 well known; null v2.0 well known; microsoftonline com undefined|null|none; undefined well known openid configuration',
      ),
    ],
    [2.2, all(says('invalid url; err invalid url; unsupported protocol scheme'), look(isIssuerUnfilled))],
    // A value that was never filled in comes before every cause of issuer or tenant.
    [
      1.5,
      all(
        says('discovery; openid configuration; idx20803; idx20807; invalid url'),
        look(tenant.isTenantVariable),
      ),
    ],
  ),
  ...signalsOf(
    configValueWhitespace,
    [6.5, look(space.isQuotedWithSpace)],
    [4.6, look(space.isSameAudience)],
    [4.2, look(space.isQuotedWithMark)],
    [4, look(space.isSetWithSpace)],
    [1.5, all(REFUSED_VALUE, look(space.isSetWithSpace))],
    [5, all(any(REFUSED_VALUE, code(7000222)), look(space.isLineBreakPiped))],
    [4.5, look(space.isEncodedSpace)],
    [4.4, STRAY_SPACE],
    // Who says that there is none has looked.
    [-4, NO_STRAY_SPACE],
    [2, all(REFUSED_VALUE, STRAY_SPACE)],
  ),
  ...signalsOf(tokenAudienceMismatch, [-4, look(space.isSameAudience)]),
];
