import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'title'> & {
  /** Its name, for those who hear it and, as a tooltip, for those who see it. */
  readonly label: string
  readonly icon: ReactNode
  readonly size?: 'md' | 'sm'
  /** Without a tooltip, where a menu opens from it. */
  readonly plain?: boolean
}

/** A button that is only a picture: 32 px, or 28 px inside dense rows. */
export function IconButton({
  label,
  icon,
  size = 'md',
  plain = false,
  className,
  ...rest
}: IconButtonProps) {
  const button = (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors',
        'hover:bg-hover hover:text-ink disabled:opacity-50 data-[state=open]:bg-hover',
        size === 'md' ? 'size-8' : 'size-7',
        className,
      )}
    >
      {icon}
    </button>
  )
  return plain ? button : <Tooltip text={label}>{button}</Tooltip>
}
