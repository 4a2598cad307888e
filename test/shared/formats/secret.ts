/** Of the shape that Entra gives its secrets; no test may find it anywhere. */
export const SECRET = 'zQ8Q~forty-characters-of-a-made-up-secret';
