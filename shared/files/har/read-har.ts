import { fail, ok, type Result } from '../../result.ts';
import type { FileText } from '../opened-file.ts';
import { concernsSignIn } from './concerns-sign-in.ts';
import { headerOf, readExchanges, type Exchange } from './exchange.ts';
import { parseJson } from './members.ts';
import { writeExchange } from './write-exchange.ts';

/** A sign-in takes a dozen requests; an app that tries again for ever takes more, and ends as it began. */
const MOST_WRITTEN = 200;

const HOW_TO_RECORD =
  'In the browser’s developer tools open “Network”, tick “Preserve log”, sign in until the error shows, and export the HAR.';

/**
 * What a recording of the browser’s requests (HAR 1.2) tells of the sign-in, in the order of time. Secrets, codes,
 * tokens and cookies are left out. Errors: `har-malformed`, `har-without-sign-in`.
 */
export function readHar(name: string, json: string): Result<FileText> {
  const exchanges = readExchanges(parseJson(json));
  if (exchanges === null) {
    return fail(
      'har-malformed',
      `“${name}” is not a whole HAR file: perhaps its end is missing. Export it again. ${HOW_TO_RECORD}`,
    );
  }
  const concerning = exchanges.filter(concernsSignIn);
  if (concerning.length === 0) {
    return fail(
      'har-without-sign-in',
      `None of the ${counted(exchanges.length)} in “${name}” concerns a sign-in. ${HOW_TO_RECORD}`,
    );
  }
  return ok({
    text: concerning.slice(-MOST_WRITTEN).map(writeExchange).join('\n\n'),
    note: noteOn(exchanges, concerning),
  });
}

function noteOn(all: readonly Exchange[], concerning: readonly Exchange[]): string {
  const verb = concerning.length === 1 ? 'concerns' : 'concern';
  const shown = concerning.length > MOST_WRITTEN ? `; the last ${MOST_WRITTEN} are shown` : '';
  const silent = concerning.filter(isSilent).length;
  const missing =
    silent === 0
      ? ''
      : ` The text of ${silent === 1 ? 'one refusal' : `${silent} refusals`} is not in the file.`;
  return `${concerning.length.toLocaleString('en')} of ${counted(all.length)} ${verb} the sign-in${shown}; secrets are left out.${missing}`;
}

/** Refused without a word of why: browsers drop what pages said unless they were told to keep it. */
const isSilent = ({ status, content, headers }: Exchange): boolean =>
  status >= 400 && content === '' && headerOf(headers, 'www-authenticate') === '';

const counted = (requests: number): string =>
  `${requests.toLocaleString('en')} ${requests === 1 ? 'request' : 'requests'}`;
