import { causeById, type CauseId } from '../../../shared/failures/index.ts';
import type { Cause } from '../../../shared/reasoning/cause.ts';

export function causeOf(id: CauseId): Cause {
  const cause = causeById(id);
  if (cause === undefined) throw new Error(`There is no cause ${id}.`);
  return cause;
}
