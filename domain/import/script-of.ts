import type { Language } from '../content/localised.ts'

/** The language of a text by its letters: Japanese when a fifth or more are kana or kanji. */
export function scriptOf(text: string): Language {
  const japanese = text.match(/[\p{scx=Hira}\p{scx=Kana}\p{Script=Han}]/gu)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  return japanese > 0 && japanese * 4 >= latin ? 'ja' : 'en'
}
