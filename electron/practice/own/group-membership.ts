import { z } from 'zod';
import type { App } from '../directory.ts';

type GroupMembership = App['groupMembershipClaims'];

const KINDS = ['None', 'SecurityGroup', 'ApplicationGroup', 'DirectoryRole', 'All'] as const;

const partsOf = (value: string): readonly string[] => value.split(',').map((part) => part.trim());

/** Several kinds stand in one text, with commas. Source: learn.microsoft.com/graph/api/resources/application. */
export const groupMembershipSchema = z
  .string()
  .refine(
    (value) => value.trim() === '' || partsOf(value).every((part) => KINDS.some((kind) => kind === part)),
    `this must be null or of ${KINDS.join(', ')}; several stand in one text, with commas`,
  );

/** The one kind that the practice tenant plays of those in the text: `All` covers groups and roles. */
export function toGroupMembership(value: string | null | undefined): GroupMembership {
  const parts = partsOf(value ?? '');
  const hasRolesToo = parts.includes('DirectoryRole') && parts.includes('SecurityGroup');
  return hasRolesToo || parts.includes('All') ? 'All' : (KINDS.find((kind) => parts.includes(kind)) ?? null);
}

/** Kinds that are named beside the one that is played, and add to the token in Entra. */
export function kindsLeftOut(value: string | null | undefined): readonly string[] {
  const played = toGroupMembership(value);
  if (played === null || played === 'All') return [];
  return partsOf(value ?? '').filter((part) => part !== played && part !== 'None');
}
