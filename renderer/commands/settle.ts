import { fail, type Result } from '../../shared/result.ts';

/** Main answers with results; a rejection means that it could not answer at all, and becomes a result here. */
export async function settle<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('no-answer', `AuthLoupe could not do that: ${reason}`);
  }
}
