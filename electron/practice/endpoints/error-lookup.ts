import type { Context } from '../context.ts';
import { parameter, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorLookupPage, type LookedUp } from '../pages/error-lookup-page.ts';

/** `/error?code=`, where every `error_uri` leads: what a code means and what helps. */
export async function answerErrorLookup(
  context: Context,
  { query }: PracticeRequest,
): Promise<PracticeResponse> {
  const sent = parameter(query, 'code');
  if (sent === null) return errorLookupPage(context, null);
  const [, digits] = /^(?:AADSTS)?(\d{4,8})$/iu.exec(sent.trim()) ?? [];
  return errorLookupPage(context, digits === undefined ? { code: null } : await lookUp(Number(digits)));
}

/** Loaded when somebody asks: all that is known of errors is more than the rest of the tenant. */
async function lookUp(code: number): Promise<LookedUp> {
  const { lookUpCode } = await import('../../../shared/failures/look-up-code.ts');
  const { meaning, fix } = lookUpCode(code, '');
  return { code, meaning, fix };
}
