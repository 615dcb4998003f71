// Passwords are kept as argon2id hashes with the parameters that OWASP advises
// (19 MiB, two passes, one lane). The hash names its own parameters, so raising them
// later leaves old hashes readable.
import { hash, verify } from '@node-rs/argon2'

const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// A hash of nothing anybody knows: an unknown e-mail costs the same time as a known one.
let nobody: Promise<string> | undefined

/** @returns a PHC string ("$argon2id$v=19$…") for `people.password_hash` */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID)
}

/**
 * True when the password belongs to the hash. Takes the same time for people who have no
 * password (null) and for people who do not exist, so that a stranger cannot tell them apart.
 */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'))
  return passwordHash !== null && matches
}
