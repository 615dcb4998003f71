// Announcements in English that name days, one line each (see phrases.test.ts):
// the words ⇒ opening > deadline, and @ year and zone where these are not 2026 in Japan.

export const EXACT_PHRASES = `
January 2 - January 14, Annually Thereafter SMALL Projects ⇒ 2026-01-02 > 2026-01-14 @ 2026 America/New_York
July 16, 2026 at 5:00 PM submitting organization's local time ⇒ - > 2026-07-16 17:00 applicant @ 2026 America/New_York
Open Date (Earliest Submission Date): April 09, 2025. ⇒ 2025-04-09 > - @ 2025 America/New_York
Habitable WorldsNOI/Step 1 due: 11/18/26, Proposal due: 1/20/27 ⇒ - > 2026-11-18 @ 2026 America/New_York
Applications accepted between March 1 and May 1, 2026 ⇒ 2026-03-01 > 2026-05-01 @ 2026 America/New_York
Application: 5:00 P.M. Eastern, October 15th, 2026 Letter of Intent: Not Required ⇒ - > 2026-10-15 17:00 @ 2026 America/New_York
Application period: March 31, 2026 to October 13, 2026 (2:00 p.m. PT) ⇒ 2026-03-31 > 2026-10-13 14:00 America/Los_Angeles @ 2026 America/New_York
Registration deadline has been extended until: August 15, 2025 Previously: May 30th ⇒ - > 2025-08-15 @ 2025 America/Toronto
Opening date: 06 March 2026 Closing date and time: 17.00 AEST on 08 May 2026 ⇒ 2026-03-06 > 2026-05-08 17:00 @ 2026 Australia/Sydney
The grant call will close on 31 July 2026 (Friday), 1700 hrs. ⇒ - > 2026-07-31 17:00 @ 2026 Asia/Singapore
Application period: July 1 (9:00 KST) - September 1 (18:00 KST), 2026 ⇒ 2026-07-01 09:00 > 2026-09-01 18:00 @ 2026 Asia/Seoul
Deadlines: February 15 and August 24 ⇒ - > 2026-02-15 @ 2026 America/Denver
Proposals due October 1, 2026 (11:59 p.m. AoE) ⇒ - > 2026-10-01 23:59 aoe @ 2026 America/Los_Angeles
Letter of intent due: March 6, 2026 (Eastern Time) ⇒ - > 2026-03-06 @ 2026 America/New_York
Opening: 8 April 2026. Deadline(s): 9 September 2026 ⇒ 2026-04-08 > 2026-09-09 @ 2026 Europe/Brussels
Deadline: 14 September (annual) ⇒ - > 2026-09-14 @ 2026 Europe/Brussels
ERC-2026-ADG: 28 May 2026–27 August 2026 ⇒ 2026-05-28 > 2026-08-27 @ 2026 Europe/Brussels
Submission deadline 16 December 2026, 17:00 CET / 16:00 GMT ⇒ - > 2026-12-16 17:00 @ 2026 Europe/Brussels
Young Investigators: applications open 2 February and close 1 April at 14:00 CEST ⇒ 2026-02-02 > 2026-04-01 14:00 @ 2026 Europe/Berlin
Deadline: 30 June 2026, 5 pm (applicant’s local time) ⇒ - > 2026-06-30 17:00 applicant @ 2026 Europe/Paris
Opening date: 12 January 2026 9:00am UK time; Closing date: 31 March 2026 4:00pm UK time ⇒ 2026-01-12 09:00 > 2026-03-31 16:00 @ 2026 Europe/London
The EOI stage closed 8 April 2025. ⇒ - > 2025-04-08 @ 2025 Europe/London
Rounds close on 14 January, 13 May and 16 September 2026, each at 4pm. ⇒ - > 2026-01-14 16:00 @ 2026 Europe/London
Opens 21 July, closes 23 September @ 16:00 ⇒ 2026-07-21 > 2026-09-23 16:00 @ 2026 Europe/London
Open to applications · Next deadline: 26 March 2026 · Frequency: Three times a year ⇒ - > 2026-03-26 @ 2026 Europe/London
The scheme is now closed for applications until 13 July 2026. ⇒ 2026-07-13 > - @ 2026 Europe/London
Opening date: Thursday 15 January 2026. Closing date: Wednesday 24 March 2026, 3pm. ⇒ 2026-01-15 > - ? @ 2026 Europe/London
The round will open on 2nd Jan and close on 5th March ⇒ 2026-01-02 > 2026-03-05 @ 2026 Europe/London
Application deadline: 15 November (funding starts from June of the following year) ⇒ - > 2026-11-15 @ 2026 Europe/Berlin
15.09.2026 – 15.10.2026 ⇒ 2026-09-15 > 2026-10-15 @ 2026 Europe/Berlin
Submission deadline: 1 April 2026, 17:00 Swiss local time ⇒ - > 2026-04-01 17:00 @ 2026 Europe/Zurich
02.11.2026, 17:00 (CET) ⇒ - > 2026-11-02 17:00 @ 2026 Europe/Zurich
Calls open on 1 February and 1 August; deadlines on 1 April and 1 October ⇒ 2026-02-01 > 2026-04-01 @ 2026 Europe/Zurich
15 October 2026, 17h (Paris time): closure of the submission and registration Step 1 ⇒ - > 2026-10-15 17:00 @ 2026 Europe/Paris
before the 15th of July, 2026 at 13:00 CEST ⇒ - > 2026-07-15 13:00 @ 2026 Europe/Paris
From March 2nd to May 29th, 2026 (noon, Paris time) ⇒ 2026-03-02 > 2026-05-29 12:00 @ 2026 Europe/Paris
“JSPS” (Japan): from 23 June 2026 to 29 September 2026 – Call details FR / EN ⇒ 2026-06-23 > 2026-09-29 @ 2026 Europe/Brussels
Application period: 29 April 2026 14.00/2 p.m. – 25 August 2026 (14.00/2 p.m.) ⇒ 2026-04-29 14:00 > 2026-08-25 14:00 @ 2026 Europe/Stockholm
26 August 2026, 2 PM CEST ⇒ - > 2026-08-26 14:00 @ 2026 Europe/Copenhagen
Applications may be submitted between 3 and 24 November 2026. ⇒ 2026-11-03 > 2026-11-24 @ 2026 Europe/Madrid
Call announced: 15 June 2026. Submission of proposals closes: 15 September 2026, 4 p.m. ⇒ 2026-06-15 > 2026-09-15 16:00 @ 2026 Europe/Warsaw
Call period: 15 November − 15 January 2027 ⇒ 2026-11-15 > 2027-01-15 @ 2026 Europe/Berlin
2026-02-03 — 2026-04-14 ⇒ 2026-02-03 > 2026-04-14 @ 2026 Europe/Stockholm
Submission deadline: 31 January 2027 (AoE) ⇒ - > 2027-01-31 aoe @ 2027 Europe/Brussels
Application period for host researchers: 24 August – 28 August, 2026 ⇒ 2026-08-24 > 2026-08-28
Application period 2026/11/26 18:00 ~ 2027/02/24 19:00 ⇒ 2026-11-26 18:00 > 2027-02-24 19:00
Submission Deadline 05/28/26 Thu 12:00 noon (Japan Standard Time) ⇒ - > 2026-05-28 12:00
Solicitation Theme #1: 2026.Jan.20 Fri- 2026.April.10 Fri ⇒ - > 2026-04-10 ?
Call Opens: 23 July 2026 20:00 UTC  Proposals Due: 31 October 2026 23:59 UTC ⇒ 2026-07-23 20:00 > 2026-10-31 23:59 @ 2026 UTC
LOI due at agency 03-26-2026 / Application due at agency Mid-September 2026 ⇒ - > 2026-03-26 @ 2026 America/Toronto
Joint call is open from May 2, until July 14, 2026. ⇒ 2026-05-02 > 2026-07-14 @ 2026 Europe/Paris
1) Opening Date of Applications - 1 Sept 2026  2) Closing Date - 31st, October, 2026 ⇒ 2026-09-01 > 2026-10-31
Initial application deadline 1 December 2026 at 12:00 noon Hong Kong Time (GMT +8 hours) ⇒ - > 2026-12-01 12:00 @ 2026 Asia/Hong_Kong
9:00 a.m. March 1 through 4:00 p.m. March 20, 2026 (Beijing time) ⇒ 2026-03-01 09:00 > 2026-03-20 16:00 @ 2026 Asia/Shanghai
2026. 8. 3 (Mon) – 2026. 9. 11 (Fri) 18:00 (KST) ⇒ 2026-08-03 > 2026-09-11 18:00 @ 2026 Asia/Seoul
Proposals due: January 31, 2027 (AoE) ⇒ - > 2027-01-31 aoe @ 2027 America/Los_Angeles
Submission deadline: 17:00 (applicant's local time), 9 November 2026 ⇒ - > 2026-11-09 17:00 applicant @ 2026 Europe/Brussels
Proposals may be submitted from 1st September, 2026 (closing date to be announced) ⇒ 2026-09-01 > -
25 January - 25 March 2027 | Apply now! | 27 March – 31 March 2027 | Eligibility check ⇒ 2027-01-25 > 2027-03-25 @ 2027 Europe/Copenhagen
Submission Deadline May 11, 2026 – July 6, 2026 (1:00 pm Japan Standard Time) ⇒ 2026-05-11 > 2026-07-06 13:00
Submission Deadline for Online Proposals:  June 10, 2026, 10:00 am (Japan Time) ⇒ - > 2026-06-10 10:00
April 6, 2026 - May 22, 2026 (15:00PM JST) ⇒ 2026-04-06 > 2026-05-22 15:00
Applications accepted Sept. 1 thru Oct. 15 ⇒ 2026-09-01 > 2026-10-15
Application window: 2026/07/01 – 2026/08/31 ⇒ 2026-07-01 > 2026-08-31
Closing date: 20th November 2026 (must arrive) ⇒ - > 2026-11-20
Open from 10:00 on 3 August to 17:00 on 4 September 2026 (JST) ⇒ 2026-08-03 10:00 > 2026-09-04 17:00
Due: 30 Sep 26 ⇒ - > 2026-09-30
Application acceptance: from Wed., Oct. 7 through Wed., Nov. 18, 2026 ⇒ 2026-10-07 > 2026-11-18
The call opened on 15 June 2026; full applications are due 31 August 2026. ⇒ 2026-06-15 > 2026-08-31
Deadline: 11:59 p.m., Dec 11, 2026 JST ⇒ - > 2026-12-11 23:59
Dec. 14, 2026 (Mon) – Jan. 22 (Fri), 17:00 JST ⇒ 2026-12-14 > 2027-01-22 17:00
LoI 24 March 2027, 13:00 CET. Full proposal (invited teams only) mid-September ⇒ - > 2027-03-24 13:00 @ 2027 Europe/Paris
Submission deadline(s): 27 August 2026 @ 17:00:00 (Brussels local time) ⇒ - > 2026-08-27 17:00 @ 2026 Europe/Brussels
ERC-2027-COG: opens Thurs 24 Sept 2026, closes Tues 12 Jan 2027 17h00 ⇒ 2026-09-24 > 2027-01-12 17:00 @ 2027 Europe/Brussels
MSCA PF 2026 — call opening 9 April 2026, call closing 9 September 2026 at 17.00 (CEST) ⇒ 2026-04-09 > 2026-09-09 17:00 @ 2026 Europe/Brussels
Full stage deadline is 4pm (UK) on Weds 14 January 2026 ⇒ - > 2026-01-14 16:00 @ 2025 Europe/London
Ambizione: submit via mySNF by Tue 3.11.2026, 17h00 ⇒ - > 2026-11-03 17:00 @ 2026 Europe/Zurich
Opens 15 July 26 | Funder deadline 9 Sept 26 at 3pm ⇒ 2026-07-15 > 2026-09-09 15:00 @ 2026 Europe/London
Deadline for new applications | 16 February 2027, 17:00 GMT ⇒ - > 2027-02-16 17:00 @ 2027 Europe/London
4pm, Thurs 25th Feb 2027 ⇒ - > 2027-02-25 16:00 @ 2027 Europe/London
Round opens: 20 January. Round closes: 25 March, 15:00. ⇒ 2027-01-20 > 2027-03-25 15:00 @ 2027 Europe/London
5.00 pm (Canberra time) on 21 October 2026 ⇒ - > 2026-10-21 17:00 @ 2026 Australia/Sydney
Application submission period: May 18 (Mon.) - June 17, 2026 (Wed.) by 18:00 ⇒ 2026-05-18 > 2026-06-17 18:00 @ 2026 Asia/Seoul
(1st) Dec.28, 2026 ~ Mar.5, 2027 18:00 (Korea Local Time) ⇒ 2026-12-28 > 2027-03-05 18:00 @ 2027 Asia/Seoul
Grant call opens 3 Aug 2026; closes 21 Sep 2026, 12 noon (SGT) ⇒ 2026-08-03 > 2026-09-21 12:00 @ 2026 Asia/Singapore
Call End Date : 30/11/2026 1700hrs ⇒ - > 2026-11-30 17:00 @ 2026 Asia/Singapore
NRF CLOSING DATE: 31 JULY 2026 (institutions set their own earlier dates) ⇒ - > 2026-07-31 @ 2026 Africa/Johannesburg
Draft proposals by 15 October 2025, 23:59 (German time) ⇒ - > 2025-10-15 23:59 @ 2025 Europe/Berlin
EMBO Postdoctoral Fellowships: next cut-off 10 July 2026, 14:00 CEST ⇒ - > 2026-07-10 14:00 @ 2026 Europe/Berlin
opens April 7, 2026 · national deadline Tues., Oct. 6, 2026, 5 pm ET ⇒ 2026-04-07 > 2026-10-06 17:00 @ 2026 America/New_York
Deadline date: 2026-10-01 20:00 (Eastern) ⇒ - > 2026-10-01 20:00 America/New_York @ 2026 America/Toronto
Applications: 15 August–15 November ⇒ 2026-08-15 > 2026-11-15 @ 2026 Asia/Hong_Kong
CAREER proposals due July 22, 2026 (Wed), 5 p.m. submitting organization’s local time ⇒ - > 2026-07-22 17:00 applicant @ 2026 America/New_York
Nominations due by September 15th 2026 ⇒ - > 2026-09-15 @ 2026 America/New_York
LOI deadline: 12:00 PM ET on November 12, 2026 ⇒ - > 2026-11-12 12:00 @ 2026 America/New_York
Apply through October 19, 2026, 11:30 a.m. PT ⇒ - > 2026-10-19 11:30 @ 2026 America/Los_Angeles
Application period: 12.05.2026 – 25.08.2026, 2 pm CEST ⇒ 2026-05-12 > 2026-08-25 14:00 @ 2026 Europe/Copenhagen
Opens: 4 February 2026 · Closes: 17 March 2026 14.00 ⇒ 2026-02-04 > 2026-03-17 14:00 @ 2026 Europe/Stockholm
Call period 2–30 September 2026, closing at 16.15 Finnish time ⇒ 2026-09-02 > 2026-09-30 16:15 @ 2026 Europe/Helsinki
Call open from 01.07.2026 to 31.07.2026 (5:30 PM IST) ⇒ 2026-07-01 > 2026-07-31 17:30 @ 2026 Asia/Kolkata
Deadline: 31 Dec 2026, 6 p.m. (Taipei time) ⇒ - > 2026-12-31 18:00 @ 2026 Asia/Taipei
Deadline: Monday, June 15, 2026, 2 pm ⇒ - > 2026-06-15 14:00 @ 2026 Europe/Berlin
App deadline 15.11.26 23:59 (CET) ⇒ - > 2026-11-15 23:59 @ 2026 Europe/Berlin
deadline 1 Nov. ⇒ - > 2026-11-01 @ 2026 Europe/Zurich
Submit no earlier than 1 February 2027 and no later than 1 March 2027 (17:00). ⇒ 2027-02-01 > 2027-03-01 17:00 @ 2027 Europe/Oslo
Opening Mon 7 September 2026, closing 31 November 2026 ⇒ 2026-09-07 > - ? @ 2026 Europe/London
Applications open 12 November and close 8 January. ⇒ 2025-11-12 > 2026-01-08 @ 2025 Europe/London
New deadline: 14 December 2026, 23:59 AoE (was 30 November) ⇒ - > 2026-12-14 23:59 aoe @ 2026 America/Los_Angeles
Funding year 2027-2028. Deadline Fri. Jan. 8 ⇒ - > 2027-01-08 @ 2027 America/New_York
Cut-off: first Monday of February 2027, 5 pm CET ⇒ - > 2027-02-01 17:00 @ 2027 Europe/Berlin
`
