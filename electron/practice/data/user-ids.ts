/** Object ids that other data refers to. */
export const MEMBER_ID = '0c0ffee0-0002-4000-8000-00000000b001';
export const GUEST_ID = '0c0ffee0-0002-4000-8000-00000000b002';
export const GUEST_AT_HOME_ID = '0c0ffee0-0002-4000-8000-0000000fab02';
export const UNASSIGNED_USER_ID = '0c0ffee0-0002-4000-8000-00000000b004';
export const BLOCKED_USER_ID = '0c0ffee0-0002-4000-8000-00000000b006';
export const ADMINISTRATOR_ID = '0c0ffee0-0002-4000-8000-00000000b010';
/** A member of Fabrikam whom Contoso does not know. */
export const STRANGER_ID = '0c0ffee0-0002-4000-8000-0000000fab03';
