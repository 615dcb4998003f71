'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Role } from '@/domain/workflow/states.ts'
import { classNames } from '../ui/class-names.ts'
import { ExternalIcon } from '../ui/icons.tsx'
import { placeOf, placesFor } from './places.ts'

const ITEM = 'flex min-h-9 items-center gap-2.5 rounded-md px-2 transition-colors md:min-h-8'

/** The places one can go to, with the one where one is. */
export function NavList({ role }: { readonly role: Role }) {
  const t = useTranslations('shell')
  const here = placeOf(usePathname())
  return (
    <ul className="space-y-0.5">
      {placesFor(role).map(({ name, href, icon: Icon }) => {
        const current = here?.name === name
        return (
          <li key={name}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                ITEM,
                current
                  ? 'bg-accent-soft font-medium text-accent-text'
                  : 'text-ink hover:bg-hover [&>svg]:text-muted',
              )}
            >
              <Icon />
              {t(name)}
            </Link>
          </li>
        )
      })}
      <li className="mt-2 border-line border-t pt-2">
        <a href="/" className={classNames(ITEM, 'text-muted hover:bg-hover hover:text-ink')}>
          <ExternalIcon />
          {t('publicList')}
        </a>
      </li>
    </ul>
  )
}
