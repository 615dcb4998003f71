import { createTransport, type Transporter } from 'nodemailer'
import { environment } from '../environment.ts'
import type { Mail } from './notification-mail.ts'

export type SendMail = (mail: Mail) => Promise<void>

/** Sends by the server of SMTP_URL; undefined when none is set. */
export function mailSender(): SendMail | undefined {
  const { smtpUrl, url } = environment()
  return smtpUrl ? senderTo(smtpUrl, url) : undefined
}

/**
 * @param smtpUrl the sender's address is its `?from=`, else its user when that is an e-mail
 *   address, else callboard@ the public host
 */
export function senderTo(smtpUrl: string, publicUrl: string): SendMail {
  const server = new URL(smtpUrl)
  const user = decodeURIComponent(server.username)
  const given = server.searchParams.get('from')
  const address = given ?? (user.includes('@') ? user : `callboard@${new URL(publicUrl).hostname}`)
  server.searchParams.delete('from')
  const transport: Transporter = createTransport(server.href, {
    from: { name: 'Callboard', address },
    // Tells out-of-office replies and lists that no person wrote this.
    headers: { 'auto-submitted': 'auto-generated' },
  })
  return async (mail) => {
    try {
      await transport.sendMail(mail)
    } finally {
      transport.close()
    }
  }
}
