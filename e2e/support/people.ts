/** The demonstration accounts of a database that `npm start` made. */
export type PersonName = 'editor' | 'reviewer' | 'admin'
export const PASSWORD = 'callboard-demo'
