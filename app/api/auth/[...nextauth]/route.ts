import NextAuth from 'next-auth'
import { authOptions } from '@/server/auth/auth-options.ts'
import { getDeps } from '@/server/deps.ts'
import { environment } from '@/server/environment.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handle(request: Request, context: Context): Promise<Response> {
  // next-auth learns its origin from variables alone.
  const { url, urlIsSet } = environment()
  if (urlIsSet) process.env.NEXTAUTH_URL = url
  else process.env.AUTH_TRUST_HOST = '1'
  const options = authOptions({
    deps: getDeps(),
    environment: environment(),
    userAgent: request.headers.get('user-agent') ?? '',
  })
  return NextAuth(options)(request, context)
}

export { handle as GET, handle as POST }
