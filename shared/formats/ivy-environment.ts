import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { IVY_CARRIES, IVY_PLAN, ivySettings } from './ivy-settings.ts';
import { quoteEnv } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { readEnvText } from './syntax/env-text.ts';

const UNDERSCORED =
  /^[ \t]*(?:PS [^>\n]{0,80}>[ \t]*)?(?:export[ \t]+|set[ \t]+|\$env:)?microsoftentra__\w+[ \t]*=/imu;
/** Ivy knows three settings: with any of these it is ASP.NET Core, which may have a section of the same name. */
const NOT_IVY =
  /microsoftentra(?:__|:)(?:instance|callbackpath|domain|scopes|authority|audience|signedoutcallbackpath|clientcredentials)/iu;
const WITH_COLON = /^[ \t]*(?:export[ \t]+|set[ \t]+)?microsoftentra:\w+[ \t]*=[^;\n]*$/imu;

export const ivyEnvironment: WritableFormat = {
  id: 'ivy-environment',
  title: 'Ivy environment variables',
  about: 'what a deployed Ivy project is configured with',
  product: 'ivy',
  fileType: 'env',
  carries: IVY_CARRIES,
  recognises: ({ text }) => {
    if (NOT_IVY.test(text)) return 0;
    if (UNDERSCORED.test(text)) return 0.98;
    return WITH_COLON.test(text) && text.includes('\n') ? 0.9 : 0;
  },
  read: (text) => readWith(text, readEnvText, IVY_PLAN),
  write: (profile, secret = SECRET_PLACEHOLDER) =>
    ivySettings(profile, secret)
      .map(([name, value]) => `MicrosoftEntra__${name}=${quoteEnv(value)}\n`)
      .join(''),
};
