// Vague, tentative, rolling and silent announcements in English, one line each (see phrases.test.ts):
// the words ⇒ opening > deadline, and @ year and zone where these are not 2026 in Japan.

export const VAGUE_PHRASES = `
Full Proposal Deadline(s) (due by 5 p.m. proposer's local time): Proposals Accepted Anytime ⇒ - > - rolling @ 2026 America/New_York
Letters of Intent Receipt Date(s): Not Applicable ⇒ - > - unknown @ 2026 America/New_York
Notice of Intent to Publish Announcement (NOI) Bioenergy Technologies (BETO) TBD ⇒ - > - unknown @ 2025 America/New_York
It is estimated that concept paper notifications will be sent on or around 2/26/26. ⇒ - > - unknown @ 2026 America/New_York
LETTER OF INTENT DEADLINE: Varies by Program Area APPLICATION DEADLINE: Varies by Program Area ⇒ - > - unknown @ 2026 America/New_York
Approximately February 2026 AFRI RFAs released ⇒ 2026-02-01..2026-02-28 month > - tentative @ 2026 America/New_York
Initial internal deadline: September 7, 2026 (8:00 a.m. PT) ⇒ - > - unknown @ 2026 America/New_York
The 2025-2026 application is now closed. The 2026-2027 competition will open in Spring 2025. ⇒ 2025-03-01..2025-05-31 season > - @ 2025 America/New_York
These are approximate dates and are subject to change. ⇒ - > - unknown @ 2026 Australia/Sydney
Applications are expected to open in the second half of the 2026–27 financial year. ⇒ 2027-01-01..2027-06-30 half > - expected @ 2027 Australia/Sydney
The next round is anticipated to open in spring 2026. ⇒ 2026-09-01..2026-11-30 season > - expected @ 2026 Australia/Sydney
Applications close Monday 17 April 2026, 5.00pm AEST ⇒ - > - unknown ? @ 2026 Australia/Sydney
One application stage ONLY: Full proposal due February. ⇒ - > 2026-02-01..2026-02-28 month @ 2026 Pacific/Auckland
Please note that all deadlines are in Eastern Standard Time. ⇒ - > - unknown @ 2026 America/New_York
LOI Deadline is Rolling ⇒ - > - rolling @ 2026 America/New_York
ClosedReopens Summer 2026 ⇒ 2026-06-01..2026-08-31 season > - @ 2026 America/New_York
If a deadline falls on a Saturday or Sunday, the deadline is 4:30pm (PT) on the following Monday. ⇒ - > - unknown @ 2026 America/Los_Angeles
Letters of Inquiry and grant proposals will be accepted throughout the year and reviewed on a rolling basis. ⇒ - > - rolling @ 2026 America/Chicago
October 24, 2026 August 24, 2026 September 15, 2026 ⇒ - > - unknown ? @ 2026 America/New_York
Sponsor deadline: mid-November 2026 (estimated); internal deadline: 09/18/2026 ⇒ - > 2026-11-11..2026-11-20 third expected @ 2026 America/New_York
Winter 2026-2027: RFP tentatively scheduled for release ⇒ 2026-12-01..2027-02-28 season > - tentative @ 2026 America/New_York
Application deadline: February 30, 2026, 11:59 p.m. (Eastern Time) ⇒ - > - unknown ? @ 2026 America/New_York
Informational webinar: Thursday, May 7, 2026, 2:00 p.m. ET ⇒ - > - unknown @ 2026 America/New_York
Award period: July 1, 2026 – June 30, 2028 ⇒ - > - unknown @ 2026 America/New_York
The PhD must have been successfully defended between 1 January 2016 and 31 December 2023 ⇒ - > - unknown @ 2026 Europe/Brussels
You will be able to submit your proposal as of February 2027. The next Collection Date is 24 March 2027. ⇒ 2027-02-01..2027-02-28 month > 2027-03-24 @ 2027 Europe/Brussels
the Collection Date is planned for the end of March 2027 ⇒ - > 2027-03-21..2027-03-31 third tentative @ 2027 Europe/Brussels
The dates of the combined collection are still to be defined. ⇒ - > - unknown @ 2026 Europe/Brussels
Scientific Exchange Grants – applications considered on a rolling basis ⇒ - > - rolling @ 2026 Europe/Berlin
The evaluation committee meets in May and November; outcomes are announced in June and December. ⇒ - > - unknown @ 2026 Europe/Berlin
Applicants must submit a letter of intent, with a deadline at the end of March ⇒ - > 2026-03-21..2026-03-31 third @ 2026 Europe/Paris
Closing date: Open - no closing date ⇒ - > - rolling @ 2026 Europe/London
Pre-announcement: this opportunity will open in spring 2026 and close in early July. ⇒ 2026-03-01..2026-05-31 season > 2026-07-01..2026-07-10 third @ 2026 Europe/London
Dates are subject to change. Opens: 6 May 2026. Closes: 8 July 2026 4:00pm UK time ⇒ 2026-05-06 > 2026-07-08 16:00 tentative @ 2026 Europe/London
Full stage (by invitation): opens Q2 2026, closes Q3 2026 (provisional) ⇒ 2026-04-01..2026-06-30 quarter > 2026-07-01..2026-09-30 quarter tentative @ 2026 Europe/London
Panel meeting: 3 June 2026. Expected start date: 1 October 2026. ⇒ - > - unknown @ 2026 Europe/London
Webinar for applicants: 16 June 2026 at 1:00pm to 2:30pm UK time. ⇒ - > - unknown @ 2026 Europe/London
Opening date: TBC | Closing date: TBC ⇒ - > - unknown @ 2026 Europe/London
This competition closes on Thursday 13 May 2026 at 11am ⇒ - > - unknown ? @ 2026 Europe/London
Closing date: 30 February 2026 4:00pm UK time ⇒ - > - unknown ? @ 2026 Europe/London
The next full round is anticipated in the 2026 to 2027 financial year. ⇒ 2026-04-01..2027-03-31 year > - expected @ 2026 Europe/London
Shortlisting: July 2026. Interviews: 14–16 October 2026 ⇒ - > - unknown @ 2026 Europe/London
Applications open from August 2026. Deadline: 24 November 2026 (17:00 GMT) ⇒ 2026-08-01..2026-08-31 month > 2026-11-24 17:00 @ 2026 Europe/London
Those who formally submitted their thesis for viva before 25 February 2023 are not eligible. ⇒ - > - unknown @ 2027 Europe/London
The Academy will announce the timings of future rounds in due course. ⇒ - > - unknown @ 2026 Europe/London
Interested? Virtual preparatory meeting on Monday, September 28, 2026, between 14:00 and 17:00 UTC+1. ⇒ - > - unknown @ 2026 Europe/Berlin
applications accepted at any time ⇒ - > - rolling @ 2026 Europe/Berlin
Launch: beginning of August 2026. Deadline: 2 November 2026, 5 pm Swiss time ⇒ 2026-08-01..2026-08-10 third > 2026-11-02 17:00 @ 2026 Europe/Zurich
The Veni interviews are planned for September 2026; the decision will be taken in October 2026. ⇒ - > - unknown @ 2026 Europe/Amsterdam
Provisional schedule: beginning of September 2026, opening of IRIS for the submission of pre-proposals ⇒ 2026-09-01..2026-09-10 third > - tentative @ 2026 Europe/Paris
The submission site is scheduled to open on 29 October 2026. ⇒ 2026-10-29 > - tentative @ 2026 Europe/Paris
18 February 2027: Notification of Step 1 results to the coordinators ⇒ - > - unknown @ 2027 Europe/Paris
Submission: continuous (no deadlines) ⇒ - > - rolling @ 2026 Europe/Vienna
Open-ended deadline: applications are processed on an ongoing basis ⇒ - > - rolling @ 2026 Europe/Oslo
The next application round will open in November 2026, not in September. The deadline is in January 2027. ⇒ 2026-11-01..2026-11-30 month > 2027-01-01..2027-01-31 month @ 2026 Europe/Helsinki
The next call will open in January 2027 with application deadline 21 April 2027. ⇒ 2027-01-01..2027-01-31 month > 2027-04-21 @ 2027 Europe/Copenhagen
Announced every second year in open competition. The next call will launch in 2026. ⇒ 2026-01-01..2026-12-31 year > - @ 2026 Europe/Copenhagen
The call closes between 1 and 10 June 2026. ⇒ - > 2026-06-01..2026-06-10 third @ 2026 Europe/Brussels
Wednesday 28 October 2026 ⇒ - > - unknown ? @ 2026 Europe/Brussels
Next call: first half of 2027 ⇒ 2027-01-01..2027-06-30 half > - @ 2027 Europe/Berlin
Full proposals are due mid to late April 2026 (exact date to follow) ⇒ - > 2026-04-11..2026-04-30 month @ 2026 Europe/Brussels
Submission closes around 20 May 2026 ⇒ - > 2026-05-20 tentative @ 2026 Europe/Paris
Deadline: 29 February 2027, 23:59 CET ⇒ - > - unknown ? @ 2027 Europe/Brussels
Deadline set by each institution ⇒ - > - unknown
A candidate must have received the doctorate on or after April 2, 2021, when the Fellowship goes into effect. ⇒ - > - unknown
Successful candidates must start their fellowship between April 1 and September 30, 2027. ⇒ - > - unknown
September 1st, 2026 - November 5th, 2026 (Please note that this schedule is subject to change.) ⇒ 2026-09-01 > 2026-11-05 tentative
The 3rd Application period could be canceled due to budgetary or program managing reasons. ⇒ - > - unknown
CREST/PRESTO: Early April – Early June; ACT-X: Early April – Late May ⇒ 2026-04-01..2026-04-10 third > 2026-06-01..2026-06-10 third
BOOST schedule (tentative): Call opens late March 2026 → Call closes mid-May 2026 → Interviews late July ⇒ 2026-03-21..2026-03-31 third > 2026-05-11..2026-05-20 third tentative
Advance notice: the SATREPS call for FY2027 proposals is planned to start around late August 2026 ⇒ 2026-08-21..2026-08-31 third > - tentative
The call for FY2026 has been closed. ⇒ - > - unknown
Have a PhD awarded on or after January 1, 2021, or expect to be awarded a PhD by the date of hire. ⇒ - > - unknown
Deadlines: end of March (1st), end of June (2nd), end of September (3rd) and end of December (4th) ⇒ - > 2026-03-21..2026-03-31 third
Invitation Period: 3〜6 months, between April 2027 and March 2028 ⇒ - > - unknown
competitive grant call, which is open for applications once a year from November to January ⇒ 2026-11-01..2026-11-30 month > 2027-01-01..2027-01-31 month @ 2026 Asia/Singapore
Applications are to be submitted by mid-May. ⇒ - > 2026-05-11..2026-05-20 third
The call will open in the second half of fiscal year 2026. ⇒ 2026-10-01..2027-03-31 half > -
Solicitation anticipated in the first half of fiscal year 2027 ⇒ 2026-10-01..2027-03-31 half > - expected @ 2027 America/New_York
The call typically opens in the autumn. ⇒ 2026-09-01..2026-11-30 season > - expected @ 2026 Europe/London
Call for applications: usually in March each year ⇒ 2026-03-01..2026-03-31 month > - expected
The application deadline is around the end of June. ⇒ - > 2026-06-21..2026-06-30 third tentative
Details forthcoming ⇒ - > - unknown
Next call expected in Q1 2027 ⇒ 2027-01-01..2027-03-31 quarter > - expected @ 2027 Asia/Tokyo
There is no fixed deadline for this scheme. ⇒ - > - rolling @ 2026 Europe/London
Proposals are received until the budget is exhausted. ⇒ - > - rolling
SUBMIT ANY TIME- APPLICATIONS ARE OPEN - AND STAY OPEN ⇒ - > - rolling @ 2026 Pacific/Auckland
Deadline: there is no call currently ⇒ - > - unknown @ 2026 Europe/Zurich
Deadline for full proposals (TENTATIVE): 18 September 2026 ⇒ - > 2026-09-18 tentative
Application deadline: September 31, 2026 ⇒ - > - unknown ?
Apply by 5 p.m., Thursday, August 28, 2026 (JST). ⇒ - > - unknown ?
Open: from the beginning of April to the last day of May ⇒ 2026-04-01..2026-04-10 third > 2026-05-31
31 July 2026 ⇒ - > - unknown ?
Late October 2026 (call text) ⇒ 2026-10-21..2026-10-31 third > -
The next round will open in autumn 2027. ⇒ 2027-03-01..2027-05-31 season > - @ 2027 Australia/Sydney
Call closes mid- to late-November 2026 (dates provisional) ⇒ - > 2026-11-11..2026-11-30 month tentative @ 2026 Europe/London
we cancel the grants this time round, and make a fresh call in autumn 2026 ⇒ 2026-09-01..2026-11-30 season > - @ 2026 Europe/Helsinki
Interviews are scheduled for mid-July 2026; applicants will be notified of the results in late August. ⇒ - > - unknown
An online briefing will be held on Monday, 13 April 2026, 14:00–15:00 (JST). ⇒ - > - unknown
Call for FY2027 applications: scheduled for late January to mid-March 2027 ⇒ 2027-01-21..2027-01-31 third > 2027-03-11..2027-03-20 third tentative @ 2027 Asia/Tokyo
Next call: around September 2026 (TBC) ⇒ 2026-09-01..2026-09-30 month > - tentative
Call opening expected: Spring 2027 ⇒ 2027-03-01..2027-05-31 season > - expected @ 2027 Asia/Tokyo
Open year-round ⇒ - > - rolling
Accepted throughout the year; screening takes place every two months ⇒ - > - rolling
Usually announced in July; deadline usually in the middle of September ⇒ 2026-07-01..2026-07-31 month > 2026-09-11..2026-09-20 third expected
The schedule for the next call has not been decided. ⇒ - > - unknown
2nd call: 2nd half of FY2026 (planned) ⇒ 2026-10-01..2027-03-31 half > - tentative
Application period: Jun. – Aug. (approx.) ⇒ 2026-06-01..2026-06-30 month > 2026-08-01..2026-08-31 month tentative
Deadline: Friday, July 8, 2026, 17:00 (JST) ⇒ - > - unknown ?
Results will be announced by the end of December 2026 and projects start on April 1, 2027. ⇒ - > - unknown
Scientific Exchange Grants: no deadlines, apply all year round ⇒ - > - rolling @ 2026 Europe/Berlin
Scientists and scholars of all nationalities and disciplines may apply online at any time. ⇒ - > - rolling @ 2026 Europe/Berlin
Continuous submission; evaluation four times a year ⇒ - > - rolling @ 2026 Europe/Zurich
EPSRC Mathematical Sciences Postdoctoral Fellowship | Open | No deadline ⇒ - > - rolling @ 2026 Europe/London
Call usually opens mid-January, deadline end of March ⇒ 2027-01-11..2027-01-20 third > 2027-03-21..2027-03-31 third expected @ 2027 Asia/Singapore
Next call: Q3 2026 ⇒ 2026-07-01..2026-09-30 quarter > - @ 2026 Asia/Seoul
opening expected Sept 2026, deadline Nov/Dec 2026 ⇒ 2026-09-01..2026-09-30 month > 2026-11-01..2026-12-31 season expected @ 2026 Asia/Hong_Kong
Spring 2027 ⇒ 2027-03-01..2027-05-31 season > - @ 2027 Europe/London
Deadline: autumn (exact date to follow) ⇒ - > 2026-09-01..2026-11-30 season @ 2026 Europe/Berlin
It is anticipated that a new call will be launched in 2027. ⇒ 2027-01-01..2027-12-31 year > - expected @ 2027 Africa/Johannesburg
Applications by the end of January 2027 at the latest ⇒ - > 2027-01-21..2027-01-31 third @ 2027 Pacific/Auckland
closing early December 2026 ⇒ - > 2026-12-01..2026-12-10 third @ 2026 Europe/London
Three times a year – upcoming deadlines in May and October 2026 ⇒ - > 2026-05-01..2026-05-31 month @ 2026 Europe/London
Provisional timetable: call opens 5 October 2026; deadline 11 January 2027 ⇒ 2026-10-05 > 2027-01-11 tentative @ 2026 Europe/Brussels
approx. mid-May to end of June 2027 ⇒ 2027-05-11..2027-05-20 third > 2027-06-21..2027-06-30 third tentative @ 2027 Asia/Seoul
Call open from summer 2026 ⇒ 2026-06-01..2026-08-31 season > - @ 2026 Europe/Madrid
Winter 2026/27 ⇒ 2026-12-01..2027-02-28 season > - @ 2026 Europe/Warsaw
The next round is planned for the second half of 2026. ⇒ 2026-07-01..2026-12-31 half > - tentative @ 2026 Europe/Vienna
Deadline not fixed yet, normally end of April ⇒ - > 2027-04-21..2027-04-30 third expected @ 2027 Europe/Zurich
Letters of intent: early June; full proposals: early October ⇒ - > 2026-06-01..2026-06-10 third @ 2026 America/New_York
call in preparation – please check back ⇒ - > - unknown @ 2026 Europe/Brussels
Anticipated release: 3rd quarter FY26 ⇒ 2026-04-01..2026-06-30 quarter > - expected @ 2026 America/New_York
Call expected in FY 2026-27 ⇒ 2026-04-01..2027-03-31 year > - expected @ 2026 Asia/Kolkata
EOI round opens summer 2026/27, full proposals due in June ⇒ 2026-12-01..2027-02-28 season > 2027-06-01..2027-06-30 month @ 2026 Pacific/Auckland
Estimated call launch 12 October 2026; the exact date depends on the approval of the work programme. ⇒ 2026-10-12 > - expected @ 2026 Europe/Brussels
Autumn 2026 – beginning of February 2027 ⇒ 2026-09-01..2026-11-30 season > 2027-02-01..2027-02-10 third @ 2026 Europe/Oslo
Every two years; next call in 2027 ⇒ 2027-01-01..2027-12-31 year > - @ 2027 Asia/Singapore
early 2027 (expected) ⇒ 2027-01-01..2027-03-31 quarter > - expected @ 2027 America/Toronto
Deadline late 2026 ⇒ - > 2026-10-01..2026-12-31 quarter @ 2026 America/Los_Angeles
deadline ~20 Feb 2027 ⇒ - > 2027-02-20 tentative @ 2027 Europe/Dublin
The call will normally be published in March with a deadline in early May. ⇒ 2027-03-01..2027-03-31 month > 2027-05-01..2027-05-10 third expected @ 2027 Europe/Amsterdam
late summer 2026, TBC ⇒ - > - unknown ? @ 2026 Europe/London
Dates: see the website of the partner agency ⇒ - > - unknown @ 2026 Asia/Seoul
Full proposals due Tuesday, October 15, 2026 ⇒ - > - unknown ? @ 2026 America/New_York
NRF rating: portal from September to mid-February ⇒ 2026-09-01..2026-09-30 month > 2027-02-11..2027-02-20 third @ 2026 Africa/Johannesburg
Submission deadline: 29 February 2027, 17:00 ⇒ - > - unknown ? @ 2027 Europe/Paris
Notification of results: 14 May 2027. Earliest start of funding: 1 September 2027. ⇒ - > - unknown @ 2027 Europe/Zurich
Expected results End of May 2027 ⇒ - > - unknown @ 2027 Europe/London
open 15 June 2026 – closes 1 June 2026 ⇒ - > - unknown ? @ 2026 Asia/Singapore
12/11/2026 ⇒ - > - unknown ? @ 2026 Europe/London
Proposals are welcome at any time until 31 December 2026. ⇒ - > 2026-12-31 rolling @ 2026 Europe/London
The deadline will not be before 15 January 2027. ⇒ - > - unknown ? @ 2027 Europe/Brussels
The call for FY2027 is to be published around June 2026 on this page. ⇒ 2026-06-01..2026-06-30 month > - tentative
Mid April 2027 to mid June 2027 (planned) ⇒ 2027-04-11..2027-04-20 third > 2027-06-11..2027-06-20 third tentative @ 2027 Asia/Tokyo
Next solicitation: second half of FY2026 ⇒ 2026-10-01..2027-03-31 half > -
The call is scheduled to open in late October 2026 and to close in early December 2026. ⇒ 2026-10-21..2026-10-31 third > 2026-12-01..2026-12-10 third tentative
Interview (hearing) review: Tuesday, March 9, 2027 (tentative). Start of R&D: June 1, 2027 (tentative) ⇒ - > - unknown
Recruitment (1st screening by the embassy): around late April to early June 2026 ⇒ 2026-04-21..2026-04-30 third > 2026-06-01..2026-06-10 third tentative
Proposals Accepted Anytime ⇒ - > - rolling @ 2026 America/New_York
NSF anticipates that a revised solicitation will be published in early 2027. ⇒ 2027-01-01..2027-03-31 quarter > - expected @ 2027 America/New_York
Est. post date: 1/15/27 · Est. due date: 3/16/27 ⇒ 2027-01-15 > 2027-03-16 expected @ 2027 America/New_York
Young Investigator Program, Office of Naval Research – Deadline: early January ⇒ - > 2027-01-01..2027-01-10 third @ 2027 America/New_York
Letters of inquiry are reviewed on a rolling basis; there is no deadline. ⇒ - > - rolling @ 2026 America/New_York
The program is on hiatus; no dates have been set for 2027. ⇒ - > - unknown @ 2027 America/New_York
Consolidator Grants: planned deadline: 20th April 2027 ⇒ - > 2027-04-20 tentative @ 2027 Europe/Brussels
Call opens: Q4 2026. Deadline: Q1 2027. ⇒ 2026-10-01..2026-12-31 quarter > 2027-01-01..2027-03-31 quarter @ 2026 Europe/Brussels
Opportunity status: Upcoming | Opening date: to be confirmed | Closing date: to be confirmed ⇒ - > - unknown @ 2026 Europe/London
Closing date: 31 April 2026, 4.00pm ⇒ - > - unknown ? @ 2026 Europe/London
A simplified set of funding schemes will be open for applications in summer 2026. ⇒ 2026-06-01..2026-08-31 season > - @ 2026 Europe/London
There is no official deadline for Expression of Interest Forms, which will be assessed within three weeks ⇒ - > - rolling @ 2026 Europe/London
Applications open: Spring 2026 ⇒ 2026-09-01..2026-11-30 season > - @ 2026 Australia/Sydney
the FY27 cohort — whose pre-applications will be due in March 2027 ⇒ - > 2027-03-01..2027-03-31 month @ 2027 America/New_York
NIH standard deadlines for R01, R03, and R21 applications are expected in February, June, and October. ⇒ - > 2026-02-01..2026-02-28 month expected @ 2026 America/New_York
Note: UFS internal closing date is 8 May 2026 ⇒ - > - unknown @ 2026 Africa/Johannesburg
Submission Deadline Mid-June, 2026 ⇒ - > 2026-06-11..2026-06-20 third
the next call is expected to open in November 2026 ⇒ 2026-11-01..2026-11-30 month > - expected @ 2026 Europe/Berlin
The schemes will open for applications in late summer 2026. ⇒ - > - unknown ? @ 2026 Europe/London
Application deadlines vary by program. ⇒ - > - unknown @ 2026 America/New_York
The Foundation can receive grant proposals and applications at any time. ⇒ - > - rolling @ 2026 Europe/London
First calls are expected to open in January 2027. ⇒ 2027-01-01..2027-01-31 month > - expected @ 2027 Europe/Brussels
The HFSP portal opens mid-January and letters of intent are due end of March. ⇒ 2027-01-11..2027-01-20 third > 2027-03-21..2027-03-31 third @ 2027 Europe/Paris
Concept outlines accepted year-round; there are no fixed due dates. ⇒ - > - rolling @ 2026 America/New_York
NSF plans to issue the next solicitation in fall 2026, pending the availability of funds. ⇒ 2026-09-01..2026-11-30 season > - tentative @ 2026 America/New_York
Next competition: FY 2028 ⇒ 2027-10-01..2028-09-30 year > - @ 2027 America/New_York
Expiration Date: May 08, 2027 ⇒ - > - unknown @ 2027 America/New_York
Forecasted. Estimated synopsis post date: Sep 15, 2026. Estimated application due date: Nov 16, 2026. ⇒ 2026-09-15 > 2026-11-16 expected @ 2026 America/New_York
This is a rolling opportunity: there is no closing date and you can apply at any time. ⇒ - > - rolling @ 2026 Europe/London
Call launch: H2 2026. Deadline: H1 2027. ⇒ 2026-07-01..2026-12-31 half > 2027-01-01..2027-06-30 half @ 2026 Europe/London
Funding call expected in financial year 2027/28 ⇒ 2027-04-01..2028-03-31 year > - expected @ 2027 Europe/London
Ambizione – Call opens: beginning of August 2026; submission deadline: beginning of November 2026 ⇒ 2026-08-01..2026-08-10 third > 2026-11-01..2026-11-10 third @ 2026 Europe/Zurich
Scientific Exchanges may be requested at any time, but at least four months before the start. ⇒ - > - rolling @ 2026 Europe/Zurich
Linkage Projects: continuous submission, applications may be lodged at any time in RMS ⇒ - > - rolling @ 2026 Australia/Sydney
Expected to open in the first half of FY2027–28 ⇒ 2027-07-01..2027-12-31 half > - expected @ 2027 Australia/Sydney
KIC funding is awarded on a first come first served basis; applications are open throughout the year. ⇒ - > - rolling @ 2026 Africa/Johannesburg
KAKENHI (Research Activity Start-up): early March through May 8, 2026, 4:30 p.m. (strict) ⇒ 2026-03-01..2026-03-10 third > 2026-05-08 16:30
ASPIRE call for proposals: scheduled to open around January 2027 (in preparation) ⇒ 2027-01-01..2027-01-31 month > - tentative @ 2027 Asia/Tokyo
Application period: Tuesday, December 15, 2026 – Friday, January 22, 2027, 17:00 (tentative) ⇒ 2026-12-15 > 2027-01-22 17:00 tentative
Whether and when a call is made depends on the programme; see each page. ⇒ - > - unknown
Next application period: T.B.D. ⇒ - > - unknown
Alliance grants: no deadline – apply anytime ⇒ - > - rolling @ 2026 America/Toronto
Newton International Fellowships 2027: next round opens in January (tbc) ⇒ 2027-01-01..2027-01-31 month > - tentative @ 2027 Europe/London
Research Project Grants: Outline applications now being accepted; no closing date ⇒ - > - rolling @ 2026 Europe/London
Priority deadline December 1, 2026; applications accepted until positions are filled ⇒ - > 2026-12-01 rolling @ 2026 America/New_York
Due by June 31, 2026, 5:00 pm ET ⇒ - > - unknown ? @ 2026 America/New_York
Submissions open 1 October 2026 and close 15 September 2026. ⇒ - > - unknown ? @ 2026 Europe/London
Closing date: 13/13/2026 ⇒ - > - unknown ? @ 2026 Europe/London
Decisions by mid-July 2027; projects must start no later than 31 December 2027. ⇒ - > - unknown @ 2027 Europe/London
The deadline usually falls in the third week of January. ⇒ - > - unknown ? @ 2027 Europe/London
mid- to late May 2027 (provisional) ⇒ 2027-05-11..2027-05-31 month > - tentative @ 2027 Europe/London
May – July 2026 ⇒ 2026-05-01..2026-05-31 month > 2026-07-01..2026-07-31 month @ 2026 Europe/London
Application form available from Sept. 2026 to Feb. 2027 ⇒ 2026-09-01..2026-09-30 month > 2027-02-01..2027-02-28 month @ 2026 Europe/Berlin
`
