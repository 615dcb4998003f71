import type { Language } from '../../domain/content/localised.ts'
import type { Messages as AllMessages } from './messages.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: AllMessages
  }
}
