'use client'
import { Fault } from '@/components/shell/fault.tsx'

type FaultPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: FaultPageProps) {
  return (
    <main className="mx-auto max-w-field px-4 py-16">
      <Fault digest={error.digest} onRetry={reset} />
    </main>
  )
}
