// Pictures that only the editor's toolbar needs; the common ones live with the primitives.

function icon(path: string) {
  return function ToolbarIcon() {
    return (
      <svg
        width={16}
        height={16}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
    )
  }
}

export const BulletsIcon = icon('M2.5 4h.01M2.5 8h.01M2.5 12h.01M6 4h7.5M6 8h7.5M6 12h7.5')
export const NumbersIcon = icon(
  'M2 3l1-.5V6M1.8 10.4c.2-1.1 2-.9 1.9.2-.1.8-1.2 1.2-1.9 2.4h2M7 4h6.5M7 8h6.5M7 12h6.5',
)
export const LinkIcon = icon(
  'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L5 7',
)
export const RedoIcon = icon('M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3.5l3 3-3 3')
