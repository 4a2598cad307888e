import type { Format } from './format.ts';
import { androidPlans } from './msal-android/plans.ts';
import { readWith } from './reading/read-with.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';

export const msalAndroid: Format = {
  id: 'msal-android',
  title: 'MSAL for Android (auth_config.json)',
  about: 'the file that PublicClientApplication reads from the app’s resources',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (!hasAny(shape, 'client_id')) return 0;
    const isNamed =
      hasAny(shape, 'broker_redirect_uri_registered', 'authorization_user_agent', 'account_mode') ||
      (hasAny(shape, 'authorities') && /msauth(?:\.[\w.]+)?:\/\//u.test(shape.text));
    if (!isNamed) return 0;
    const leaves = shape.leavesBy(readScriptText);
    return leaves.length === 0 || androidPlans(leaves).length > 0 ? 0.97 : 0;
  },
  read: (text) => readWith(text, readScriptText, androidPlans),
  write: null,
};
