// Zones as announcements name them. A zone's summer and winter names are used for each
// other in print; the date decides which holds.

/** IANA name (or `applicant`, `aoe`) → its English names. */
export const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Tokyo': 'jst | japan standard time | japan time | japanese time | tokyo time',
  'America/New_York': `
    et | est | edt | eastern time | us eastern time | eastern standard time | eastern
    daylight time`,
  'America/Chicago': 'ct | central time',
  'America/Denver': 'mt | mountain time',
  'America/Los_Angeles': 'pt | pst | pdt | pacific time',
  'Europe/Brussels': `
    cet | cest | brussels time | brussels local time | central european time | central
    european summer time`,
  'Europe/Zurich': 'swiss local time | swiss time',
  'Europe/London': 'bst | gmt | uk time | uk local time | london time',
  UTC: 'utc',
  'Australia/Sydney': 'aest | aedt | canberra time | sydney time',
  'Asia/Singapore': 'sgt | singapore time',
  'Africa/Johannesburg': 'sast',
  aoe: 'aoe | anywhere on earth',
  applicant: `
    local time | your local time | applicant's local time | applicants' local time |
    applicant local time | submitter's local time | submitting organization's local time
    | local time of applicant organization`,
}
