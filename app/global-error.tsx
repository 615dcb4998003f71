'use client'
// The last resort, when even the root layout failed: no messages, no provider, so both
// languages stand here by hand.
import './globals.css'

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void }

export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong – Callboard</title>
      </head>
      <body>
        <main className="mx-auto max-w-field px-4 py-16">
          <h1 className="font-semibold text-xl">Something went wrong on our side</h1>
          <p className="mt-2 text-md">Nothing was lost or half done. Please try again.</p>
          <p lang="ja" className="mt-2 text-md">
            サーバー側で問題が発生しました。失われたデータはありません。もう一度お試しください。
          </p>
          {error.digest ? <p className="mt-2 font-mono text-sm">{error.digest}</p> : null}
          <button
            type="button"
            onClick={reset}
            className="mt-6 min-h-8 rounded-md bg-accent px-3 font-medium text-on-accent"
          >
            Try again · もう一度試す
          </button>
        </main>
      </body>
    </html>
  )
}
