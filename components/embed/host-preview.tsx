'use client'
import { useTranslations } from 'next-intl'

type HostPreviewProps = {
  /** The lines as they would be pasted, with the script from our own host. */
  readonly snippet: string
  readonly lang: string
  readonly dark: boolean
}

/**
 * The list as another institution's page shows it: a frame without our origin, so that it
 * gets what any other page gets.
 */
export function HostPreview({ snippet, lang, dark }: HostPreviewProps) {
  const t = useTranslations('embed')
  return (
    <iframe
      key={snippet + dark}
      title={t('previewTitle')}
      sandbox="allow-scripts allow-popups"
      srcDoc={hostPage(snippet, lang, dark)}
      className="mt-2 h-[36rem] w-full rounded-lg border border-line-strong bg-surface"
    />
  )
}

function hostPage(snippet: string, lang: string, dark: boolean): string {
  const [text, ground, accent] = dark
    ? ['#ece4da', '#211b19', '#f0a9a9']
    : ['#2b2320', '#fffdf9', '#6d1f2b']
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><style>
    body { margin: 0; color: ${text}; background: ${ground};
      font: 16px/1.6 Georgia, "Noto Serif JP", "Noto Serif CJK JP", serif }
    header { padding: 14px 20px; color: #fff; background: #6d1f2b }
    main { padding: 12px 20px 24px } a { color: ${accent} }
    </style></head><body><header>University of Somewhere</header><main>${snippet}</main></body></html>`
}
