// The lines that an institution pastes into its page.
import type { Language } from '@/domain/content/localised.ts'

export type EmbedChoice = {
  readonly list: string
  readonly lang: Language
  readonly theme: 'auto' | 'inherit' | 'light' | 'dark'
  /** Working days before the official deadline; 0: none. */
  readonly internalDays: number
}

export type EmbedScript = {
  /** Address of the script, absolute. */
  readonly src: string
  /** For a script that is pinned to its bytes. */
  readonly integrity?: string
}

/**
 * @param origin the public origin, without a slash at its end
 * @param title what the link says that stands there until the list does, and without script
 */
export function embedSnippet(
  choice: EmbedChoice,
  script: EmbedScript,
  origin: string,
  title: string,
): string {
  const { list, lang, theme, internalDays } = choice
  const attributes = [
    `list="${list}"`,
    `lang="${lang}"`,
    ...(theme === 'auto' ? [] : [`theme="${theme}"`]),
    ...(internalDays > 0 ? [`internal-days="${internalDays}"`] : []),
  ].join(' ')
  const pinned = script.integrity ? ` integrity="${script.integrity}" crossorigin="anonymous"` : ''
  const href = `${origin}/l/${list}${lang === 'en' ? '' : `?lang=${lang}`}`
  return [
    `<script async src="${script.src}"${pinned}></script>`,
    `<callboard-list ${attributes}><a href="${href}">${escapeHtml(title)}</a></callboard-list>`,
  ].join('\n')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
