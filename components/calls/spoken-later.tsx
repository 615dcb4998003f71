'use client'
import { useEffect, useRef, useState } from 'react'

/** As long as most people pause between words. */
const PAUSE_MS = 900

/** Tells those who listen what became of their typing, once they pause and only if it changed. */
export function SpokenLater({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  const known = useRef(text)
  useEffect(() => {
    if (text === known.current) return
    const timer = setTimeout(() => {
      known.current = text
      setSpoken(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p aria-live="polite" className="sr-only">
      {spoken}
    </p>
  )
}
