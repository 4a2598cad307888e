/** `certain`: the server, or this machine, said just that. `likely`: it follows from what is known of such answers. */
export type Sureness = 'certain' | 'likely';
