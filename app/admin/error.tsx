'use client'
import { Fault } from '@/components/shell/fault.tsx'

type FaultPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: FaultPageProps) {
  return (
    <div className="mx-auto max-w-field py-10">
      <Fault digest={error.digest} onRetry={reset} />
    </div>
  )
}
