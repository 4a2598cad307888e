import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { IVY_CARRIES, IVY_PLAN, ivySettings } from './ivy-settings.ts';
import { quoteConnection } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { readConnectionString } from './syntax/connection-string.ts';

const SETTING =
  /^\s*["']?(?:microsoftentra:(?:tenantid|clientid|clientsecret)|microsoft_entra_(?:tenant_id|client_id|client_secret)(?=[^;\n]*;))\s*=/iu;

export const ivyConnectionString: WritableFormat = {
  id: 'ivy-connection-string',
  title: 'Ivy connection string',
  about: 'what ivy auth add takes as --connection-string',
  product: 'ivy',
  fileType: 'text',
  carries: IVY_CARRIES,
  recognises: ({ text }) => {
    if (!SETTING.test(text)) return 0;
    return text.includes(';') || !text.includes('\n') ? 0.95 : 0.5;
  },
  read: (text) => readWith(text, (clean) => readConnectionString(withoutQuotes(clean)), IVY_PLAN),
  write: (profile, secret = SECRET_PLACEHOLDER) =>
    ivySettings(profile, secret)
      .map(([name, value]) => `MicrosoftEntra:${name}=${quoteConnection(value)}`)
      .join(';'),
};

/** Quotes around the whole, as a shell or a JSON file has them; each character stays at its place. */
const withoutQuotes = (text: string): string =>
  text.replace(
    /^(\s*)(["'])([\s\S]*)\2(\s*)$/u,
    (whole, before: string, quote: string, inner: string, behind: string) =>
      inner.includes(quote) ? whole : `${before} ${inner} ${behind}`,
  );
