import NextAuth from 'next-auth'
import { authOptions } from '@/server/auth/auth-options.ts'
import { environment } from '@/server/environment.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handle(request: Request, context: Context): Promise<Response> {
  // next-auth learns its origin from variables alone.
  const { url, urlIsSet } = environment()
  if (urlIsSet) process.env.NEXTAUTH_URL = url
  else process.env.AUTH_TRUST_HOST = '1'
  return NextAuth(authOptions())(request, context)
}

export { handle as GET, handle as POST }
