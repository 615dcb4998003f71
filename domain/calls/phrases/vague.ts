// Vague, tentative, rolling and silent announcements in English, one line each (see phrases.test.ts):
// the words ⇒ opening > deadline, and @ year and zone where these are not 2026 in Japan.

export const VAGUE_PHRASES = `
Letters of Intent Receipt Date(s): Not Applicable ⇒ - > - unknown @ 2026 America/New_York
Notice of Intent to Publish Announcement (NOI) Bioenergy Technologies (BETO) TBD ⇒ - > - unknown @ 2025 America/New_York
It is estimated that concept paper notifications will be sent on or around 2/26/26. ⇒ - > - unknown @ 2026 America/New_York
Initial internal deadline: September 7, 2026 (8:00 a.m. PT) ⇒ - > - unknown @ 2026 America/New_York
These are approximate dates and are subject to change. ⇒ - > - unknown @ 2026 Australia/Sydney
The next round is anticipated to open in spring 2026. ⇒ 2026-09-01..2026-11-30 season > - expected @ 2026 Australia/Sydney
Applications close Monday 17 April 2026, 5.00pm AEST ⇒ - > - unknown ? @ 2026 Australia/Sydney
One application stage ONLY: Full proposal due February. ⇒ - > 2026-02-01..2026-02-28 month @ 2026 Pacific/Auckland
LOI Deadline is Rolling ⇒ - > - rolling @ 2026 America/New_York
ClosedReopens Summer 2026 ⇒ 2026-06-01..2026-08-31 season > - @ 2026 America/New_York
Sponsor deadline: mid-November 2026 (estimated); internal deadline: 09/18/2026 ⇒ - > 2026-11-11..2026-11-20 third expected @ 2026 America/New_York
Winter 2026-2027: RFP tentatively scheduled for release ⇒ 2026-12-01..2027-02-28 season > - tentative @ 2026 America/New_York
Application deadline: February 30, 2026, 11:59 p.m. (Eastern Time) ⇒ - > - unknown ? @ 2026 America/New_York
Award period: July 1, 2026 – June 30, 2028 ⇒ - > - unknown @ 2026 America/New_York
The PhD must have been successfully defended between 1 January 2016 and 31 December 2023 ⇒ - > - unknown @ 2026 Europe/Brussels
The dates of the combined collection are still to be defined. ⇒ - > - unknown @ 2026 Europe/Brussels
Scientific Exchange Grants – applications considered on a rolling basis ⇒ - > - rolling @ 2026 Europe/Berlin
Applicants must submit a letter of intent, with a deadline at the end of March ⇒ - > 2026-03-21..2026-03-31 third @ 2026 Europe/Paris
Pre-announcement: this opportunity will open in spring 2026 and close in early July. ⇒ 2026-03-01..2026-05-31 season > 2026-07-01..2026-07-10 third @ 2026 Europe/London
Dates are subject to change. Opens: 6 May 2026. Closes: 8 July 2026 4:00pm UK time ⇒ 2026-05-06 > 2026-07-08 16:00 tentative @ 2026 Europe/London
Panel meeting: 3 June 2026. Expected start date: 1 October 2026. ⇒ - > - unknown @ 2026 Europe/London
Webinar for applicants: 16 June 2026 at 1:00pm to 2:30pm UK time. ⇒ - > - unknown @ 2026 Europe/London
This competition closes on Thursday 13 May 2026 at 11am ⇒ - > - unknown ? @ 2026 Europe/London
Closing date: 30 February 2026 4:00pm UK time ⇒ - > - unknown ? @ 2026 Europe/London
The next full round is anticipated in the 2026 to 2027 financial year. ⇒ 2026-04-01..2027-03-31 year > - expected @ 2026 Europe/London
Applications open from August 2026. Deadline: 24 November 2026 (17:00 GMT) ⇒ 2026-08-01..2026-08-31 month > 2026-11-24 17:00 @ 2026 Europe/London
The Academy will announce the timings of future rounds in due course. ⇒ - > - unknown @ 2026 Europe/London
Launch: beginning of August 2026. Deadline: 2 November 2026, 5 pm Swiss time ⇒ 2026-08-01..2026-08-10 third > 2026-11-02 17:00 @ 2026 Europe/Zurich
The submission site is scheduled to open on 29 October 2026. ⇒ 2026-10-29 > - tentative @ 2026 Europe/Paris
18 February 2027: Notification of Step 1 results to the coordinators ⇒ - > - unknown @ 2027 Europe/Paris
Open-ended deadline: applications are processed on an ongoing basis ⇒ - > - rolling @ 2026 Europe/Oslo
The next call will open in January 2027 with application deadline 21 April 2027. ⇒ 2027-01-01..2027-01-31 month > 2027-04-21 @ 2027 Europe/Copenhagen
The call closes between 1 and 10 June 2026. ⇒ - > 2026-06-01..2026-06-10 third @ 2026 Europe/Brussels
Wednesday 28 October 2026 ⇒ - > - unknown ? @ 2026 Europe/Brussels
Next call: first half of 2027 ⇒ 2027-01-01..2027-06-30 half > - @ 2027 Europe/Berlin
Submission closes around 20 May 2026 ⇒ - > 2026-05-20 tentative @ 2026 Europe/Paris
Deadline: 29 February 2027, 23:59 CET ⇒ - > - unknown ? @ 2027 Europe/Brussels
CREST/PRESTO: Early April – Early June; ACT-X: Early April – Late May ⇒ 2026-04-01..2026-04-10 third > 2026-06-01..2026-06-10 third
The call for FY2026 has been closed. ⇒ - > - unknown
Applications are to be submitted by mid-May. ⇒ - > 2026-05-11..2026-05-20 third
The call will open in the second half of fiscal year 2026. ⇒ 2026-10-01..2027-03-31 half > -
Solicitation anticipated in the first half of fiscal year 2027 ⇒ 2026-10-01..2027-03-31 half > - expected @ 2027 America/New_York
Call for applications: usually in March each year ⇒ 2026-03-01..2026-03-31 month > - expected
The application deadline is around the end of June. ⇒ - > 2026-06-21..2026-06-30 third tentative
Next call expected in Q1 2027 ⇒ 2027-01-01..2027-03-31 quarter > - expected @ 2027 Asia/Tokyo
There is no fixed deadline for this scheme. ⇒ - > - rolling @ 2026 Europe/London
Proposals are received until the budget is exhausted. ⇒ - > - rolling
Deadline: there is no call currently ⇒ - > - unknown @ 2026 Europe/Zurich
Deadline for full proposals (TENTATIVE): 18 September 2026 ⇒ - > 2026-09-18 tentative
Apply by 5 p.m., Thursday, August 28, 2026 (JST). ⇒ - > - unknown ?
Open: from the beginning of April to the last day of May ⇒ 2026-04-01..2026-04-10 third > 2026-05-31
31 July 2026 ⇒ - > - unknown ?
The next round will open in autumn 2027. ⇒ 2027-03-01..2027-05-31 season > - @ 2027 Australia/Sydney
Call closes mid- to late-November 2026 (dates provisional) ⇒ - > 2026-11-11..2026-11-30 month tentative @ 2026 Europe/London
An online briefing will be held on Monday, 13 April 2026, 14:00–15:00 (JST). ⇒ - > - unknown
Call for FY2027 applications: scheduled for late January to mid-March 2027 ⇒ 2027-01-21..2027-01-31 third > 2027-03-11..2027-03-20 third tentative @ 2027 Asia/Tokyo
Call opening expected: Spring 2027 ⇒ 2027-03-01..2027-05-31 season > - expected @ 2027 Asia/Tokyo
Open year-round ⇒ - > - rolling
Accepted throughout the year; screening takes place every two months ⇒ - > - rolling
The schedule for the next call has not been decided. ⇒ - > - unknown
2nd call: 2nd half of FY2026 (planned) ⇒ 2026-10-01..2027-03-31 half > - tentative
Deadline: Friday, July 8, 2026, 17:00 (JST) ⇒ - > - unknown ?
Scientific Exchange Grants: no deadlines, apply all year round ⇒ - > - rolling @ 2026 Europe/Berlin
Continuous submission; evaluation four times a year ⇒ - > - rolling @ 2026 Europe/Zurich
Call usually opens mid-January, deadline end of March ⇒ 2027-01-11..2027-01-20 third > 2027-03-21..2027-03-31 third expected @ 2027 Asia/Singapore
Next call: Q3 2026 ⇒ 2026-07-01..2026-09-30 quarter > - @ 2026 Asia/Seoul
Spring 2027 ⇒ 2027-03-01..2027-05-31 season > - @ 2027 Europe/London
Deadline: autumn (exact date to follow) ⇒ - > 2026-09-01..2026-11-30 season @ 2026 Europe/Berlin
It is anticipated that a new call will be launched in 2027. ⇒ 2027-01-01..2027-12-31 year > - expected @ 2027 Africa/Johannesburg
closing early December 2026 ⇒ - > 2026-12-01..2026-12-10 third @ 2026 Europe/London
Three times a year – upcoming deadlines in May and October 2026 ⇒ - > 2026-05-01..2026-05-31 month @ 2026 Europe/London
approx. mid-May to end of June 2027 ⇒ 2027-05-11..2027-05-20 third > 2027-06-21..2027-06-30 third tentative @ 2027 Asia/Seoul
Call open from summer 2026 ⇒ 2026-06-01..2026-08-31 season > - @ 2026 Europe/Madrid
The next round is planned for the second half of 2026. ⇒ 2026-07-01..2026-12-31 half > - tentative @ 2026 Europe/Vienna
Deadline not fixed yet, normally end of April ⇒ - > 2027-04-21..2027-04-30 third expected @ 2027 Europe/Zurich
Letters of intent: early June; full proposals: early October ⇒ - > 2026-06-01..2026-06-10 third @ 2026 America/New_York
Anticipated release: 3rd quarter FY26 ⇒ 2026-04-01..2026-06-30 quarter > - expected @ 2026 America/New_York
Call expected in FY 2026-27 ⇒ 2026-04-01..2027-03-31 year > - expected @ 2026 Asia/Kolkata
Autumn 2026 – beginning of February 2027 ⇒ 2026-09-01..2026-11-30 season > 2027-02-01..2027-02-10 third @ 2026 Europe/Oslo
Every two years; next call in 2027 ⇒ 2027-01-01..2027-12-31 year > - @ 2027 Asia/Singapore
early 2027 (expected) ⇒ 2027-01-01..2027-03-31 quarter > - expected @ 2027 America/Toronto
deadline ~20 Feb 2027 ⇒ - > 2027-02-20 tentative @ 2027 Europe/Dublin
The call will normally be published in March with a deadline in early May. ⇒ 2027-03-01..2027-03-31 month > 2027-05-01..2027-05-10 third expected @ 2027 Europe/Amsterdam
Dates: see the website of the partner agency ⇒ - > - unknown @ 2026 Asia/Seoul
Full proposals due Tuesday, October 15, 2026 ⇒ - > - unknown ? @ 2026 America/New_York
NRF rating: portal from September to mid-February ⇒ 2026-09-01..2026-09-30 month > 2027-02-11..2027-02-20 third @ 2026 Africa/Johannesburg
Notification of results: 14 May 2027. Earliest start of funding: 1 September 2027. ⇒ - > - unknown @ 2027 Europe/Zurich
Expected results End of May 2027 ⇒ - > - unknown @ 2027 Europe/London
12/11/2026 ⇒ - > - unknown ? @ 2026 Europe/London
Proposals are welcome at any time until 31 December 2026. ⇒ - > 2026-12-31 rolling @ 2026 Europe/London
`
