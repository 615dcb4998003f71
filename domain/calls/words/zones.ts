// Zones as announcements name them. A zone's summer and winter names are used for each
// other in print; the date decides which holds. Names that several places share with
// different clocks ("IST") are left out on purpose.

/** IANA name (or `applicant`, `aoe`) → its English names. */
export const ENGLISH_ZONES: Readonly<Record<string, string>> = {
  'Asia/Tokyo': `jst | japan standard time | japan time | japanese time | japanese standard time |
    tokyo time | japan local time | j s t`,
  'Asia/Seoul':
    'kst | korea standard time | korean standard time | korea time | korean time | seoul time',
  'Asia/Taipei': 'taipei time | taiwan time',
  'Asia/Shanghai': 'beijing time | china standard time | china time',
  'Asia/Hong_Kong': 'hkt | hong kong time',
  'Asia/Singapore': 'sgt | singapore time | singapore standard time',
  'Asia/Kolkata': 'indian standard time | india time',
  'America/New_York': `et | est | edt | eastern time | us eastern time | u s eastern time | eastern
    standard time | eastern daylight time | us eastern standard time | us est | eastern daylight
    savings time | eastern | washington dc time | new york time`,
  'America/Chicago': 'ct | cdt | central time | us central time | central daylight time',
  'America/Denver': 'mt | mdt | mountain time',
  'America/Los_Angeles':
    'pt | pst | pdt | pacific time | us pacific time | pacific standard time | pacific daylight time',
  'Europe/Brussels': `
    cet | cest | ce s t | brussels time | brussels local time | central european time | central
    european summer time | time of brussels`,
  'Europe/Zurich': 'swiss local time | swiss time | zurich time',
  'Europe/Amsterdam': 'amsterdam time | dutch time',
  'Europe/Berlin': 'berlin time | german time | german local time',
  'Europe/Paris':
    'paris time | french time | paris local time | strasbourg time | strasbourg local time',
  'Europe/Madrid': 'madrid time | spanish time',
  'Europe/Rome': 'rome time | italian time',
  'Europe/Vienna': 'vienna time | austrian time',
  'Europe/Stockholm': 'swedish time | stockholm time',
  'Europe/Copenhagen': 'danish time | copenhagen time',
  'Europe/Oslo': 'norwegian time | oslo time',
  'Europe/Helsinki': 'finnish time | helsinki time | eet | eest | eastern european time',
  'Europe/Lisbon': 'lisbon time | portuguese time',
  'Europe/Dublin': 'irish time | dublin time',
  'Europe/London':
    'bst | gmt | uk time | uk local time | london time | british time | british summer time | greenwich mean time | gmt bst',
  UTC: 'utc | coordinated universal time | universal time',
  'Australia/Sydney':
    'aest | aedt | canberra time | canberra local time | sydney time | act local time | australian eastern standard time | australian eastern daylight time',
  'Australia/Perth': 'awst',
  'Pacific/Auckland': 'nzst | nzdt | nzt | new zealand time',
  'Africa/Johannesburg': 'sast | south african time | south african standard time',
  aoe: 'aoe | anywhere on earth | anywhere on the earth',
  applicant: `
    local time | your local time | applicant's local time | applicants' local time |
    applicant local time | submitter's local time | submitting organization's local time
    | submitting organisation's local time | local time of applicant organization | local time of
    the applicant organization | local time of the applicant | local time of the applicant
    institution | applicant organization's local time | local time at the applicant institution |
    local time of the submitting organization | submitter's local time | proposer's local time |
    local time of submitting organization | applicant's time zone`,
}

export const JAPANESE_ZONES: Readonly<Record<string, string>> = {
  'Asia/Tokyo': '日本時間 日本標準時 日本標準時間 日本時刻',
  'America/New_York': '米国東部時間 東部時間 米東部時間 米国東部標準時 東部標準時 アメリカ東部時間',
  'America/Chicago': '米国中部時間',
  'America/Denver': '米国山地時間',
  'America/Los_Angeles': '太平洋時間 米国太平洋時間',
  'Europe/Brussels': 'ブリュッセル時間 中央ヨーロッパ時間 中央欧州時間 欧州中央時間 ベルギー時間',
  'Europe/London': '英国時間 グリニッジ標準時 ロンドン時間 イギリス時間',
  'Europe/Berlin': 'ドイツ時間 ベルリン時間',
  'Europe/Paris': 'フランス時間 パリ時間',
  'Europe/Zurich': 'スイス時間',
  'Europe/Dublin': 'アイルランド時間',
  'Europe/Helsinki': '東ヨーロッパ時間 フィンランド時間',
  'Europe/Lisbon': '西ヨーロッパ時間',
  'Asia/Seoul': '韓国時間',
  'Asia/Singapore': 'シンガポール時間',
  'Asia/Taipei': '台湾時間',
  'Asia/Shanghai': '中国時間 北京時間',
  'Asia/Hong_Kong': '香港時間',
  'Asia/Kolkata': 'インド時間',
  'Australia/Sydney': 'オーストラリア東部時間',
  'Africa/Johannesburg': '南アフリカ時間',
  'Pacific/Auckland': 'ニュージーランド時間',
  UTC: '協定世界時 世界標準時',
  aoe: 'aoe：地球上のどこかの時刻 aoe:地球上のどこかの時刻',
  applicant:
    '申請者の所在地の現地時間 応募者の所在地の現地時間 所在地の現地時間 現地時間 申請者の現地時間 応募者の現地時間',
}

/** Cities and countries whose clock is named after them: "Vienna time", "local time in Vienna". */
const PLACES: Readonly<Record<string, string>> = {
  'Asia/Tokyo': 'japan japanese tokyo',
  'Asia/Seoul': 'korea korean seoul',
  'Asia/Taipei': 'taiwan taipei',
  'Asia/Shanghai': 'beijing china',
  'Asia/Hong_Kong': 'hong_kong',
  'Asia/Singapore': 'singapore',
  'Asia/Kolkata': 'india indian',
  'Asia/Bangkok': 'thailand thai bangkok',
  'Asia/Jakarta': 'jakarta',
  'Asia/Jerusalem': 'israel israeli',
  'Europe/Brussels': 'brussels belgian',
  'Europe/Zurich': 'swiss switzerland zurich bern',
  'Europe/Amsterdam': 'amsterdam dutch',
  'Europe/Berlin': 'berlin german germany',
  'Europe/Paris': 'paris french france strasbourg',
  'Europe/Madrid': 'madrid spanish spain peninsular',
  'Europe/Rome': 'rome italian italy',
  'Europe/Vienna': 'vienna austrian austria',
  'Europe/Stockholm': 'swedish sweden stockholm',
  'Europe/Copenhagen': 'danish denmark copenhagen',
  'Europe/Oslo': 'norwegian norway oslo',
  'Europe/Helsinki': 'finnish finland helsinki',
  'Europe/Warsaw': 'polish poland warsaw',
  'Europe/Prague': 'czech prague',
  'Europe/Lisbon': 'lisbon portuguese portugal western_european',
  'Europe/Dublin': 'irish ireland dublin',
  'Europe/London': 'uk british london united_kingdom',
  'Australia/Sydney': 'canberra sydney act australian_eastern eastern_australia',
  'Australia/Melbourne': 'melbourne',
  'Pacific/Auckland': 'new_zealand wellington',
  'Africa/Johannesburg': 'south_african south_africa pretoria',
}

/** A zone with every way of naming its clock by a place. */
export const PLACE_ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PLACES).map(([zone, places]) => [
    zone,
    places
      .split(' ')
      .map((place) => place.replaceAll('_', ' '))
      .flatMap((place) => [
        `${place} time`,
        `${place} local time`,
        `${place} standard time`,
        `local ${place} time`,
        `local time ${place}`,
        `local time in ${place}`,
        `local time of ${place}`,
        `time in ${place}`,
      ])
      .join(' | '),
  ]),
)

/** "Europe/Brussels": the zone database's own names. */
export const IANA_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set([...Object.keys(ENGLISH_ZONES), ...Object.keys(PLACES)])]
    .filter((zone) => zone.includes('/'))
    .map((zone) => [zone, zone.toLowerCase().replaceAll(/[/_]/g, ' ')]),
)

/** Zones that keep the clock called CET. */
export const CENTRAL_EUROPE: ReadonlySet<string> = new Set(
  'Amsterdam Andorra Berlin Brussels Budapest Copenhagen Ljubljana Luxembourg Madrid Malta Monaco Oslo Paris Prague Rome Stockholm Tirane Vaduz Vienna Warsaw Zagreb Zurich'
    .split(' ')
    .map((city) => `Europe/${city}`),
)

/** Zones beside Europe/London that keep its clock. */
export const BRITISH_CLOCK: ReadonlySet<string> = new Set([
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Belfast',
])

/** Zones beside Australia/Sydney that keep its clock. */
export const EASTERN_AUSTRALIA: ReadonlySet<string> = new Set([
  'Australia/Melbourne',
  'Australia/Hobart',
  'Australia/Canberra',
])

/** Zones without daylight saving, by the offset that they always have. */
export const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'Etc/GMT-9': ['Asia/Tokyo', 'Asia/Seoul'],
  'Etc/GMT-8': [
    'Asia/Singapore',
    'Asia/Hong_Kong',
    'Asia/Taipei',
    'Asia/Shanghai',
    'Australia/Perth',
  ],
  '+05:30': ['Asia/Kolkata'],
}
