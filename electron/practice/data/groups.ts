/** Object ids of security groups; nothing else of them is ever looked at. */
const groupId = (number: number): string =>
  `0c0ffee0-0004-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** More than fit into a token: 200 in a JWT, 6 in a fragment. */
export const MANY_GROUPS: readonly string[] = Array.from({ length: 250 }, (_, index) => groupId(index + 1));

/** As many as fit into a JWT. */
export const MOST_GROUPS: readonly string[] = MANY_GROUPS.slice(0, 200);

export const TWO_GROUPS: readonly string[] = MANY_GROUPS.slice(0, 2);
