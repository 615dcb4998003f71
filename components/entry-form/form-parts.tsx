'use client'
import { useTranslations } from 'next-intl'
import type { Field } from '@/domain/content/fields.ts'
import { AgenciesField } from './agencies-field.tsx'
import { BodyPair } from './body-pair.tsx'
import { CallsField } from './calls-field.tsx'
import { CareerStagesField, DisciplinesField } from './choice-fields.tsx'
import { ContactsField } from './contacts-field.tsx'
import { FormPart } from './form-part.tsx'
import { NextCheckField, OrderField, OwnerField, SectionField } from './place-fields.tsx'
import { RelatedField } from './related-field.tsx'
import { TextField, TextPair } from './text-field.tsx'
import { WebsitesField } from './websites-field.tsx'

/** The form's parts, in the order in which an agency's page reads. */
export function FormParts({ shown }: { readonly shown: ReadonlySet<Field> }) {
  const t = useTranslations('entry-form')
  const tf = useTranslations('common.field')
  const asksWho = shown.has('eligibility.en') || shown.has('careerStages')
  return (
    <>
      <FormPart id="what" title={t('parts.what')}>
        <TextPair of="title" label={t('title')} />
        {shown.has('subtitle.en') ? <TextPair of="subtitle" label={t('subtitle')} /> : null}
        {shown.has('acronym') ? <TextField field="acronym" className="max-w-48" /> : null}
        <TextPair of="summary" label={t('summary')} help={t('summaryHelp')} long />
        <BodyPair />
      </FormPart>
      {asksWho ? (
        <FormPart id="who" title={t('parts.who')}>
          <TextPair of="eligibility" label={t('eligibility')} help={t('eligibilityHelp')} long />
          {shown.has('careerStages') ? <CareerStagesField /> : null}
          {shown.has('disciplines') ? <DisciplinesField /> : null}
        </FormPart>
      ) : null}
      {shown.has('calls') ? (
        <FormPart id="when" title={t('parts.when')} help={t('callsHelp')}>
          <CallsField />
        </FormPart>
      ) : null}
      {shown.has('websites') || shown.has('contacts') ? (
        <FormPart id="where" title={t('parts.where')}>
          <h3 className="font-semibold">{tf('websites')}</h3>
          <WebsitesField />
          <h3 className="mt-2 font-semibold">{tf('contacts')}</h3>
          <ContactsField />
        </FormPart>
      ) : null}
      <FormPart id="place" title={t('parts.place')}>
        <div className="grid gap-4 @min-[36rem]:grid-cols-2">
          {shown.has('sectionId') ? <SectionField /> : null}
          <TextField field="slug" help={t('slugHelp')} />
        </div>
        <OrderField />
        {shown.has('agencies') ? <AgenciesField /> : null}
        {shown.has('related') ? <RelatedField /> : null}
      </FormPart>
      <FormPart id="desk" title={t('parts.desk')} help={t('deskHelp')}>
        <TextField field="internal.notes" long />
        <div className="grid gap-4 @min-[36rem]:grid-cols-2">
          <OwnerField />
          <NextCheckField />
        </div>
      </FormPart>
    </>
  )
}
