'use client'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { type DragEvent, useRef, useState } from 'react'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { FileIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'

const LIMIT_BYTES = 5_000_000
const ENDINGS = ['.md', '.markdown', '.docx', '.html', '.htm', '.csv', '.json']

/** Takes one file, by dropping or choosing it, and leads to what was found in it. */
export function Upload() {
  const t = useTranslations('import.upload')
  const offline = useTranslations('common')
  const format = useFormatter()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState('')
  const [failure, setFailure] = useState('')

  function objection(file: File): string {
    const { name, size } = file
    if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)))
      return t('wrongType', { name })
    if (size === 0) return t('empty', { name })
    if (size <= LIMIT_BYTES) return ''
    const megabytes = format.number(size / 1_000_000, { maximumFractionDigits: 1 })
    return t('tooLarge', { name, size: megabytes })
  }

  async function read(files: FileList | null) {
    const file = files?.[0]
    if (!file || reading) return
    const wrong = files.length > 1 ? t('several') : objection(file)
    setFailure(wrong)
    if (wrong) return
    setReading(file.name)
    const form = new FormData()
    form.set('file', file)
    const sent = await sendCommand<{ id: string }>('/admin/api/imports', { body: form })
    if (sent.ok) return router.push(`/admin/imports/${sent.value.id}`)
    setReading('')
    setFailure(sent.message ?? offline('offline'))
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files)
  }

  return (
    <section aria-labelledby="upload-title" className="mb-10">
      <h2 id="upload-title" className="mb-2 font-semibold text-md">
        {t('title')}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-8 text-center transition-colors',
          over ? 'border-accent-text bg-accent-soft' : 'border-line-strong bg-surface',
        )}
      >
        <span className="text-muted">
          <FileIcon size={24} />
        </span>
        <p className="font-medium">{over ? t('dropping') : t('drop')}</p>
        <input
          ref={input}
          type="file"
          name="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('choose')}
          accept={ENDINGS.join(',')}
          onChange={(event) => {
            void read(event.target.files)
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
        <Button look="primary" busy={reading !== ''} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <p className="text-muted text-sm">{t('limits')}</p>
        <p role="status" className="text-sm empty:hidden">
          {reading ? t('reading', { name: reading }) : ''}
        </p>
        {reading ? (
          <progress aria-label={t('reading', { name: reading })} className="w-full max-w-field" />
        ) : null}
      </div>
      {failure ? (
        <div className="mt-3">
          <Notice tone="trouble" role="alert" title={t('failed')}>
            <p>{failure}</p>
          </Notice>
        </div>
      ) : null}
    </section>
  )
}
