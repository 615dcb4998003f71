/** A reason not to start that a person can mend; the message is all they need to read. */
export class StartError extends Error {}
