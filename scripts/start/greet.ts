import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../db/seed/demo-people.ts'
import type { Environment } from '../../server/environment.ts'

/** Says where the server is and, with the embedded database only, who may try it. */
export function greet({ url, demo }: Environment): void {
  const lines = [
    '',
    `  Callboard is ready at ${url}`,
    `  The desk: ${url}/admin`,
    '',
    ...(demo
      ? accounts()
      : ['  The first admin: npm run -s callboard -- user add EMAIL --role admin']),
    '',
    '  Ctrl-C stops it.',
    '',
  ]
  console.log(lines.join('\n'))
}

function accounts(): string[] {
  return [
    `  Demonstration accounts (this computer only), each with the password ${DEMO_PASSWORD}`,
    ...DEMO_PEOPLE.map(({ role, email }) => `    ${role.padEnd(9)} ${email}`),
  ]
}
