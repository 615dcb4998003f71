export const DEMO_PASSWORD = 'callboard-demo'

/** Made with the embedded database only, where nobody but the machine's user can sign in. */
export const DEMO_PEOPLE = [
  { role: 'editor', email: 'editor@example.org', name: 'Emi Editor' },
  { role: 'reviewer', email: 'reviewer@example.org', name: 'Ren Reviewer' },
  { role: 'admin', email: 'admin@example.org', name: 'Aki Admin' },
] as const
