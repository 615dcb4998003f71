// The widget's own words. Names of statuses and dates come from domain/calls.

import type { Language } from '../domain/content/localised.ts'

const en = {
  search: 'Search',
  searchHint: 'Word or program',
  section: 'Section',
  agency: 'Agency',
  status: 'Status',
  sort: 'Sort by',
  bySection: 'Section',
  byDeadline: 'Next deadline',
  all: 'All',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'entry' : 'entries'}` : `${shown} of ${all} entries`,
  none: 'Nothing fits these filters.',
  reset: 'Clear filters',
  showAll: (all: number) => `Show all ${all}`,
  announced: 'As announced:',
  yourTime: 'On your clock:',
  internal: (days: number) =>
    `Internal deadline, ${days} working ${days === 1 ? 'day' : 'days'} before:`,
  eligibility: 'Who may apply',
  more: 'More programs and information',
  calls: 'Calls',
  websites: 'Websites',
  contacts: 'Contact',
  onlyIn: { en: 'English only', ja: 'Japanese only' },
  forthcoming: 'details forthcoming',
  related: 'See also',
  page: 'Page of this program',
  link: 'Link to this entry',
  fullList: 'Full list',
  asOf: (day: string) => `As of ${day}`,
  stale: (day: string) => `The list could not be loaded just now. This is how it stood on ${day}.`,
}

const ja: typeof en = {
  search: '検索',
  searchHint: '語句またはプログラム名',
  section: '区分',
  agency: '機関',
  status: '状況',
  sort: '並び順',
  bySection: '区分順',
  byDeadline: '締切の近い順',
  all: 'すべて',
  count: (shown, all) => (shown === all ? `${all}件` : `${all}件中${shown}件`),
  none: '条件に合うものはありません。',
  reset: '絞り込みを解除',
  showAll: (all) => `${all}件すべてを表示`,
  announced: '発表の表記：',
  yourTime: 'お使いの端末の時刻：',
  internal: (days) => `学内締切（${days}営業日前）：`,
  eligibility: '応募資格',
  more: 'その他のプログラム・情報',
  calls: '募集',
  websites: 'ウェブサイト',
  contacts: '問い合わせ先',
  onlyIn: { en: '英語のみ', ja: '日本語のみ' },
  forthcoming: '詳細は後日公開',
  related: '関連項目',
  page: 'このプログラムのページ',
  link: 'この項目へのリンク',
  fullList: '一覧の全体',
  asOf: (day) => `${day}現在`,
  stale: (day) => `一覧を読み込めませんでした。${day}時点の内容を表示しています。`,
}

export type Texts = typeof en

export const TEXTS: Readonly<Record<Language, Texts>> = { en, ja }
