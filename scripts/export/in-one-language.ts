type Text = { readonly en: string; readonly ja?: string | undefined }

/** English, or Japanese where only that is written. */
export function inOneLanguage(text: Text | undefined): string {
  return text?.en || text?.ja || ''
}
