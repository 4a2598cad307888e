import type { PracticeRequest } from './http-message.ts';

/** The members of a body in JSON, whatever its content type says: scripts forget it. `null`: it is no object. */
export function jsonBody({ body }: PracticeRequest): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** A member by its name in any letter case, as the service reads them; empty when it is missing or no text. */
export function textMember(members: Readonly<Record<string, unknown>>, name: string): string {
  const found = Object.entries(members).find(([each]) => each.toLowerCase() === name.toLowerCase());
  return typeof found?.[1] === 'string' ? found[1] : '';
}
