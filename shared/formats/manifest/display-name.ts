import { partStandIn, standIn } from '../reading/stand-in.ts';
import { setField, text } from '../reading/takers.ts';

/** An application may be called anything, `todo-app` and `example` too; with a variable in it the name is left out. */
export const displayName = text((found, leaf, value) => {
  if (value === '' || partStandIn(value) !== null || standIn(value)?.kind === 'variable') return;
  setField(found, leaf, 'name', value);
});
