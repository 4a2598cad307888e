import { z } from 'zod';
import { isGuid } from '../../../shared/entra/guid.ts';

const text = z.string().min(1).max(500);
const address = text.regex(/^[^\s@]+@[^\s@]+$/u, 'this must look like name@domain');

/** What `az ad user list` prints beside, and no token of the practice tenant shows. */
const ignored = z.unknown().optional();

/** One user of `--user`, in the words of Microsoft Graph where it has any. */
export const userEntrySchema = z
  .strictObject({
    /** For a guest it may be left out: it follows from `mail`. */
    userPrincipalName: address.optional(),
    password: text.optional(),
    id: text.refine(isGuid, 'this must be a GUID').optional(),
    displayName: text.nullish(),
    givenName: text.nullish(),
    surname: text.nullish(),
    mail: address.nullable().optional(),
    userType: z.enum(['Member', 'Guest']).nullish(),
    /** Names or object IDs; a name gets an ID. */
    groups: z.array(text).max(2000).optional(),
    /** Values of app roles, by the client ID of the app. */
    appRoles: z.record(z.string(), z.array(text).max(100)).optional(),
    isAdministrator: z.boolean().optional(),
    accountEnabled: z.boolean().optional(),
    isMfaRegistered: z.boolean().optional(),
    isMfaEnforced: z.boolean().optional(),
    isPasswordExpired: z.boolean().optional(),
    isLocked: z.boolean().optional(),
    about: z.string().max(500).optional(),
    '@odata.type': ignored,
    businessPhones: ignored,
    jobTitle: ignored,
    mobilePhone: ignored,
    officeLocation: ignored,
    preferredLanguage: ignored,
  })
  .superRefine(({ userType, userPrincipalName, mail }, context) => {
    if (userType === 'Guest' && typeof mail !== 'string')
      context.addIssue({
        code: 'custom',
        path: ['mail'],
        message: 'a guest needs the address at home, with which the guest signs in',
      });
    if (userType !== 'Guest' && userPrincipalName === undefined)
      context.addIssue({
        code: 'custom',
        path: ['userPrincipalName'],
        message: 'this is missing: it must look like name@domain',
      });
  });

export type UserEntry = z.infer<typeof userEntrySchema>;
