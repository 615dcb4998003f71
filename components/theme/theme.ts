// Light, dark, or like the system. The choice is a cookie that the server reads, so that
// the first paint is right without an inline script; like the language's it stays in /admin.

export const THEME_COOKIE = 'callboard-theme'
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function asTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}
