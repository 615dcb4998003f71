import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./app/i18n/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  // Security headers are set in server/security-headers.ts, where each request gets a nonce.
  serverExternalPackages: [
    'graphile-worker',
    'mammoth',
    'nodemailer',
    'postgres',
    'prom-client',
    'sanitize-html',
  ],
  typescript: { ignoreBuildErrors: true }, // `npm run validate` checks the types of everything
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
}

export default withMessages(config)
